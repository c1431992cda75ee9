using Bot.Directives;

namespace Bot.Questions;

/// <summary>A body that a question names.</summary>
/// <param name="Words">The words of the question that name it.</param>
/// <param name="Bodies">What they can mean: one, or several of one kind (a predecessor and its successor); empty where no such body is known.</param>
/// <param name="Place">The joined name of the place that the question gives (<see cref="AgencyCore.PlaceKey"/>); null where it gives none.</param>
/// <param name="PlaceName">The place as it is shown; null as there.</param>
/// <param name="Part">What it does in the question.</param>
internal sealed record AskedAgency(string Words, IReadOnlyList<NamedBody> Bodies, string? Place, string? PlaceName, AskedPart Part)
{
    /// <summary>For a commune or district the joined name of the province that the question gives; null where it gives none.</summary>
    public string? Province { get; init; }

    /// <summary>The name to show: official where known, with the place that was asked for.</summary>
    public string Name => Bodies.Count == 0 ? Words : NameOf(Bodies[0]);

    /// <summary>Whether a group was asked for ("các huyện phải làm gì?").</summary>
    public bool IsGroup => Bodies.Count > 0 && Bodies[0].Kind == AgencyKind.Group;

    private string NameOf(NamedBody body)
    {
        if (PlaceName is null || Words.Contains(PlaceName, StringComparison.OrdinalIgnoreCase) && body.Entry is null)
        {
            return body.Name;
        }

        var name = body.Name.EndsWith(" tỉnh", StringComparison.Ordinal) ? body.Name[..^5] : body.Name;
        return AgencyCore.LocalUnits.Contains(body.Core) ? $"{body.Name} {PlaceName}"
            : Provinces.Find(PlaceName) is { } province ? $"{name} {province.FullName}"
            : $"{name} {PlaceName}";
    }
}

/// <summary>What a named body does in a question.</summary>
internal enum AskedPart
{
    /// <summary>It is asked what this body has to do.</summary>
    Assignee,

    /// <summary>It works along with the one that is asked about ("phối hợp với Sở Công Thương").</summary>
    Partner,

    /// <summary>Something is reported or sent to it ("gửi về Sở Nội vụ"): part of the topic.</summary>
    Addressee,

    /// <summary>What is laid on it is not asked for ("ngoài Sở Tài chính thì ai có việc?").</summary>
    Excluded,

    /// <summary>It gives the order ("UBND tỉnh giao Sở Y tế việc gì?"): not asked for.</summary>
    Orderer,
}
