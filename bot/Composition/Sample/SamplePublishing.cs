using System.Text;
using Bot.Publishing;
using Bot.Reading;

namespace Bot.Composition.Sample;

/// <summary>Publishes the sample dispatch into a store that has not got it: in Development, so that there is something to ask about.</summary>
internal sealed class SamplePublishing
{
    private const string Resource = "Sample/cong-van-4614-ubnd-th.txt";

    private readonly PublishingDesk _desk;
    private readonly Directives.HomePlace _home;
    private readonly bool _enabled;

    public SamplePublishing(PublishingDesk desk, Directives.HomePlace home, IConfiguration configuration)
    {
        _desk = desk;
        _home = home;
        _enabled = configuration.GetValue<bool>("Sample:Publish");
    }

    /// <summary>Reads and publishes the sample once; does nothing where the setting <c>Sample:Publish</c> is off.</summary>
    /// <exception cref="InvalidOperationException">The sample in the program can't be read: a bug.</exception>
    public async Task PublishAsync(CancellationToken cancellationToken)
    {
        if (!_enabled)
        {
            return;
        }

        await using var resource = typeof(SamplePublishing).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The program has no resource {Resource}.");
        using var text = new StreamReader(resource, Encoding.UTF8);
        var outcome = DirectiveReader.Read(DirectiveText.From(await text.ReadToEndAsync(cancellationToken)), _home.Province);
        var read = outcome as ReadingOutcome.Read ?? throw new InvalidOperationException("The sample dispatch can't be read.");
        await _desk.PublishOnceAsync(read.Directive, cancellationToken);
    }
}
