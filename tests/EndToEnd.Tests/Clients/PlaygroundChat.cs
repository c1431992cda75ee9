using Microsoft.Playwright;

namespace EndToEnd.Tests.Clients;

/// <summary>What the person at the client's window does and sees, in one chat.</summary>
internal sealed class PlaygroundChat : IAsyncDisposable
{
    private readonly IPage _page;

    private PlaygroundChat(IPage page) => _page = page;

    /// <summary>Opens the client's window on the chat of one person with the bot.</summary>
    public static async Task<PlaygroundChat> OpenAsync(Browser browser, PlaygroundServer playground)
    {
        var page = await browser.OpenAsync(1280, 900);
        var chat = new PlaygroundChat(page);
        try
        {
            await page.GotoAsync(playground.Address.ToString());
            await page.GetByRole(AriaRole.Treeitem).First.WaitForAsync();
            await chat.CloseLogAsync();
            return chat;
        }
        catch
        {
            await chat.DisposeAsync();
            throw;
        }
    }

    /// <summary>Writes a message and sends it.</summary>
    public async Task SayAsync(string text)
    {
        var composer = _page.Locator("[role=textbox][contenteditable=true]").Last;
        await composer.ClickAsync();
        await _page.Keyboard.InsertTextAsync(text);
        await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to another chat or channel by its name in the list.</summary>
    public Task GoToAsync(string name) =>
        _page.GetByRole(AriaRole.Treeitem).Filter(new LocatorFilterOptions { HasText = name }).First.ClickAsync();

    /// <summary>Writes a message that names the bot first, as it must be in a group or channel, and sends it; in a channel as a new post.</summary>
    public async Task MentionAsync(string text)
    {
        var post = _page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Post", Exact = true });
        var isChannel = await post.CountAsync() > 0;
        var composers = _page.Locator("[role=textbox][contenteditable=true]");
        await (isChannel ? composers.First : composers.Last).ClickAsync();
        await _page.Keyboard.TypeAsync("@");
        await _page.GetByText("Trần Văn Bình").Last.WaitForAsync();
        await _page.GetByText("Trợ lý Đôn đốc").Last.ClickAsync();
        await _page.Keyboard.InsertTextAsync(" " + text);
        if (isChannel)
            await post.First.ClickAsync();
        else
            await _page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Searches from the composer by the bot's message extension, and takes the result that shows some words.</summary>
    public async Task SearchAsync(string words, string result)
    {
        await _page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Trigger Message Extension App" }).First.ClickAsync();
        await _page.GetByRole(AriaRole.Menuitem, new PageGetByRoleOptions { Name = "Search Command" }).ClickAsync();
        await _page.GetByPlaceholder("Enter a search term").FillAsync(words);
        await _page.GetByText(result).First.ClickAsync();
    }

    /// <summary>The newest card that shows all these words, once it is there.</summary>
    public async Task<ILocator> CardAsync(params string[] words)
    {
        var cards = _page.Locator(".ac-adaptiveCard");
        foreach (var word in words)
            cards = cards.Filter(new LocatorFilterOptions { HasText = word });
        try
        {
            await cards.Last.WaitForAsync();
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"No card shows {string.Join(", ", words.Select(word => $"'{word}'"))}. The window shows:\n{await TextAsync()}");
        }

        return cards.Last;
    }

    /// <summary>Waits until the window shows some words.</summary>
    public async Task SeeAsync(string words)
    {
        try
        {
            await _page.GetByText(words).Last.WaitForAsync();
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The window does not show '{words}', but:\n{await TextAsync()}");
        }
    }

    /// <summary>Presses a card's button.</summary>
    public static Task PressAsync(ILocator card, string button) =>
        card.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button }).First.ClickAsync();

    /// <summary>All words in the window.</summary>
    public Task<string> TextAsync() => _page.Locator("body").InnerTextAsync();

    /// <summary>A picture of the window under artifacts/pictures.</summary>
    public async Task PhotographAsync(string name)
    {
        await CloseLogAsync();
        await _page.ScreenshotAsync(new PageScreenshotOptions { Path = PathOf(name) });
    }

    /// <summary>A picture of one card under artifacts/pictures, in a window so tall that all of it shows.</summary>
    public static async Task PhotographAsync(ILocator card, string name)
    {
        var page = card.Page;
        var size = page.ViewportSize!;
        var box = await card.BoundingBoxAsync() ?? throw new InvalidOperationException("The card is not on the page.");
        await page.SetViewportSizeAsync(size.Width, size.Height + (int)box.Height);
        await card.ScreenshotAsync(new LocatorScreenshotOptions { Path = PathOf(name) });
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    public async ValueTask DisposeAsync() => await _page.Context.DisposeAsync();

    // The panel of the exchanges takes a third of the window; a person who chats does without. It may come back while the page still loads.
    private async Task CloseLogAsync()
    {
        var hide = _page.Locator("[aria-label='Hide log panel'], [title='Hide log panel']").First;
        if (await _page.GetByText("Log Panel", new PageGetByTextOptions { Exact = true }).IsVisibleAsync())
            await hide.ClickAsync();
    }

    private static string PathOf(string name) => Path.Combine(Repository.Artifacts("pictures"), name + ".png");
}
