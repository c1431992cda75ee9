using Bot.Directives;

namespace Bot.Questions;

/// <summary>Which bodies are of a rank that a question asks for.</summary>
internal static class BodyRanks
{
    /// <summary>Whether the body is of the rank; any is of none.</summary>
    public static bool Fits(BodyRank? rank, IndexedAgency body)
    {
        var core = body.Core.Core;
        var group = body.Agency.Kind == AgencyKind.Group;
        return rank switch
        {
            BodyRank.Department => core.StartsWith("so", StringComparison.Ordinal) || core.StartsWith("cacso", StringComparison.Ordinal),
            BodyRank.Ministry => core.StartsWith("bo", StringComparison.Ordinal) || core.StartsWith("cacbo", StringComparison.Ordinal) || core is "nganhangnhanuocvietnam" or "thanhtrachinhphu" or "vanphongchinhphu",
            BodyRank.Province => core == "ubndtinh" || (group && core.Contains("tinh", StringComparison.Ordinal)),
            BodyRank.District => core is "ubndhuyen" or "ubndquan" or "ubndthixa" || (group && core.Contains("huyen", StringComparison.Ordinal)),
            BodyRank.Commune => core is "ubndxa" or "ubndphuong" or "ubndthitran" or "ubnddackhu" || (group && core.Contains("xa", StringComparison.Ordinal)),
            _ => true,
        };
    }
}
