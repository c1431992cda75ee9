namespace EndToEnd.Tests.Clients;

/// <summary>The three looks of Teams that a card must suit.</summary>
internal enum CardTheme
{
    Light,
    Dark,
    Contrast,
}
