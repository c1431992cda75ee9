using Microsoft.Playwright;

namespace EndToEnd.Tests.Clients;

/// <summary>One real Chromium for all tests of the assembly. It reaches this machine only.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--font-render-hinting=none",
        "--no-sandbox",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _chromium;

    public async ValueTask InitializeAsync()
    {
        var cancel = TestContext.Current.CancellationToken;
        var folder = await ChromiumBinary.UnpackAsync(cancel);
        _playwright = await Playwright.CreateAsync();
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Path.Combine(folder, "chromium"),
            Args = Arguments,
            Env = ChromiumBinary.SurroundingsOf(folder),
            Headless = true,
            Timeout = (float)Patience.Long.TotalMilliseconds,
        });
    }

    /// <summary>A page of its own: no cookies or storage of another one. Close its context when done.</summary>
    /// <param name="scale">Pixels of a picture for each CSS pixel.</param>
    public async Task<IPage> OpenAsync(int width, int height, bool dark = false, float scale = 2)
    {
        var context = await _chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            DeviceScaleFactor = scale,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });
        context.SetDefaultTimeout((float)Patience.Long.TotalMilliseconds);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_chromium is not null)
            await _chromium.DisposeAsync();
        _playwright?.Dispose();
    }
}
