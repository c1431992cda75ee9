using Bot.Directives;

namespace Bot.Questions;

/// <summary>A body or group of the documents, with the number by which the index knows it.</summary>
internal sealed record IndexedAgency(long Id, Agency Agency, AgencyCore Core)
{
    /// <summary>True for a group whose name tells nobody who belongs to it.</summary>
    public bool IsVague { get; } = Agency.Kind == AgencyKind.Group && (AgencyRelations.IsVague(Agency.Name) || IsOnlyRelated(Core.Core));

    // "Các bộ liên quan": whom the duty concerns is not said.
    private static bool IsOnlyRelated(string core) => core.EndsWith("lienquan", StringComparison.Ordinal);
}

/// <summary>In which part a body stands in an assignment.</summary>
internal enum PartyRole
{
    /// <summary>It answers for it.</summary>
    Lead = 0,

    /// <summary>It works along.</summary>
    Coordinating = 1,

    /// <summary>It is named as a counterpart, with no duty.</summary>
    External = 2,
}
