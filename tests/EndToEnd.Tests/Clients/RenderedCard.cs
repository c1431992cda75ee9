namespace EndToEnd.Tests.Clients;

/// <summary>What a client made of a card.</summary>
/// <param name="Picture">A PNG file under artifacts/cards.</param>
/// <param name="Text">All that the card shows, as a reader sees it.</param>
/// <param name="Buttons">The titles on its buttons.</param>
/// <param name="Cut">Those of them that the client cuts, being too long.</param>
/// <param name="Overflow">CSS pixels by which something sticks out of the card; 0 when all fits.</param>
/// <param name="Complaints">What the renderer found wrong with the card; empty for a sound one.</param>
internal sealed record RenderedCard(
    string Picture,
    string Text,
    IReadOnlyList<string> Buttons,
    IReadOnlyList<string> Cut,
    int Overflow,
    IReadOnlyList<string> Complaints);
