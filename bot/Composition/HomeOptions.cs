namespace Bot.Composition;

/// <summary>Whom the installation serves; the section <c>Home</c>.</summary>
internal sealed class HomeOptions
{
    /// <summary>The province or city without rank, for example <c>Bình Phước</c>: the place of agencies that are named without one. Default none.</summary>
    public string? Province { get; set; }
}
