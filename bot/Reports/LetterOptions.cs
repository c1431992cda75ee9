namespace Bot.Reports;

/// <summary>Who signs reminder letters; the section <c>Letter</c>. What is not set is left blank in the draft.</summary>
internal sealed class LetterOptions
{
    /// <summary>The body above the issuing one, first lines; default "ỦY BAN NHÂN DÂN" and, below, the province or city.</summary>
    public string? Superior { get; set; }

    /// <summary>The issuing body, second line; default "VĂN PHÒNG".</summary>
    public string Issuer { get; set; } = "VĂN PHÒNG";

    /// <summary>The symbol behind the number; default "VP-TH".</summary>
    public string Symbol { get; set; } = "VP-TH";

    /// <summary>The place beside the date; default the province.</summary>
    public string? Place { get; set; }

    /// <summary>Who signs, as an office; default "CHÁNH VĂN PHÒNG".</summary>
    public string SignerOffice { get; set; } = "CHÁNH VĂN PHÒNG";

    /// <summary>The signer's name; default none.</summary>
    public string? SignerName { get; set; }

    /// <summary>The last day by which the agency is to report, in working days from the letter; default 5.</summary>
    public int AnswerWithinDays { get; set; } = 5;
}
