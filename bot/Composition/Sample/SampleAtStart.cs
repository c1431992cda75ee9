namespace Bot.Composition.Sample;

/// <summary>Publishes the sample when the bot starts, before it listens.</summary>
internal sealed class SampleAtStart(SamplePublishing sample) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => sample.PublishAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
