namespace EndToEnd.Tests.Clients;

/// <summary>The two looks of Teams that a card must suit.</summary>
internal enum CardTheme
{
    Light,
    Dark,
}
