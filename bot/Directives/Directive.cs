namespace Bot.Directives;

/// <summary>One document that gives orders, as it was read. Null means that the document does not say.</summary>
/// <param name="Number">Its number and symbol.</param>
/// <param name="Kind">Its kind as people call it: "Công văn", "Kế hoạch", "Thông báo", "Chỉ thị", "Công điện", "Quyết định" …</param>
/// <param name="Issuer">The issuing body, short for UBND: "UBND tỉnh Bình Phước", "Thủ tướng Chính phủ".</param>
/// <param name="Issued">The date of issue in its header.</param>
/// <param name="Subject">What it is about, one line.</param>
/// <param name="Signer">The signer's name.</param>
/// <param name="Stamp">The urgency stamp of the whole document ("Hỏa tốc", "Khẩn").</param>
/// <param name="Bases">Documents that it rests on or answers, as written.</param>
/// <param name="Replaces">Documents that it says it replaces.</param>
/// <param name="Text">The whole text in NFC: what every span counts in.</param>
/// <param name="Assignments">In the order of the text.</param>
/// <param name="Doubts">In the order of the text.</param>
internal sealed record Directive(
    DirectiveNumber? Number,
    string? Kind,
    string? Issuer,
    DateOnly? Issued,
    string? Subject,
    string? Signer,
    string? Stamp,
    IReadOnlyList<string> Bases,
    IReadOnlyList<string> Replaces,
    string Text,
    IReadOnlyList<Assignment> Assignments,
    IReadOnlyList<Doubt> Doubts)
{
    /// <summary>The identity of the document: its number where it has one, else a hash of its text. A second one with the same key is a revision.</summary>
    public string Key => Number?.Value ?? "sha256-" + Convert.ToHexStringLower(
        System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Text)))[..16];

    /// <summary>The province or city that issued it, without rank ("Bình Phước"); null for a body of the centre or where unknown.</summary>
    public string? Place { get; init; }
}
