namespace Bot.Audit;

/// <summary>What forgetting a person did, or would do.</summary>
/// <param name="Token">What stands for the person from now on.</param>
/// <param name="Rows">Rows that were changed or taken away.</param>
/// <param name="Entries">Entries of the trail whose texts were put out.</param>
internal sealed record ForgottenPerson(string Token, int Rows, int Entries);
