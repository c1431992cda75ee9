using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>The phrases by which questions tell times, in both languages, in folded form; of each pair the one without English months is for Vietnamese.</summary>
internal static partial class TimeCues
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    private const string MonthsToApril = "january|february|march|april|";
    private const string MonthsFromJune = "|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec";
    private const string Month = MonthsToApril + "may" + MonthsFromJune;

    // One day, in the forms of both languages; the groups d, m, y (y may be missing) or dm, dn.
    private const string Day =
        @"(?:(?:ngay |hom |mung )?(?<d>\d{1,2})(?:/| thang )(?<m>\d{1,2})(?:(?:/| nam )(?<y>\d{4}|\d{2}))?(?!/)\b|(?<y>\d{4})/(?<m>\d{1,2})/(?<d>\d{1,2})"
        + @"|(?:the )?(?<d>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<mn>" + Month + @")(?: (?<y>\d{4}))?|(?<mn>" + Month + @") (?<d>\d{1,2})(?:st|nd|rd|th)?(?: (?<y>\d{4}))?\b(?!\d))";

    private const string NoMonth = "(?!)";

    public static readonly Regex DayRangeEnglish = new($@"(?:(?:trong )?(?:tuan|khoang thoi gian|thoi gian|giai doan|khoang|dot) )?(?:tu|from|between) {Day.Replace("(?<", "(?<a", StringComparison.Ordinal)} (?:den(?: het)?|toi|to|until|and|till) {Day}", Plain);
    public static readonly Regex DayRange = new(DayRangeEnglish.ToString().Replace(Month, NoMonth, StringComparison.Ordinal), Plain);

    [GeneratedRegex($@"(?<bound>(?:phai )?(?:cham nhat |den |den het )?truoc(?: ngay)?|den het|cham nhat(?: la)?(?: vao)?|sau(?: ngay)?|tu(?: ngay)?|by|before|until|no later than|after|from|since|on)? ?{Day}", Plain)]
    public static partial Regex OneDayEnglish { get; }

    public static readonly Regex OneDay = new(OneDayEnglish.ToString().Replace(Month, NoMonth, StringComparison.Ordinal), Plain);

    [GeneratedRegex(@"(?:(?<bound>truoc|den het|sau|tu|before|by|after) )?(?:(?:trong |cuoi |het )?quy (?<q>iv|iii|ii|i|[1-4]|mot|hai|ba|tu|bon)\b(?:(?:/| nam | )(?<y>\d{4}))?"
        + @"|(?:in |by )?(?:the )?(?:end of )?(?:the )?(?<q>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?:(?: of)?(?: the year)? (?<y>\d{4}))?|(?:in )?q(?<q>[1-4])\b(?: (?<y>\d{4}))?)", Plain)]
    public static partial Regex Quarter { get; }

    // "may" alone is a verb.
    private const string MonthAlone =
        MonthsToApril + @"(?<=\b(?:in|by|of|before|after|during|since|from|until|this|next|early|late|mid|end) )may|may(?= 20\d\d)" + MonthsFromJune;

    [GeneratedRegex(@"(?:trong |vao )?(?:(?:6|sau) thang|nua) (?<h>dau|cuoi)(?: cua)? nam(?: (?<y>20\d{2})| (?<w>nay|sau|toi))?\b|(?:in |during |by )?(?:the )?(?<h>first|second) half(?: of)?(?: the| this)?(?: year)?(?: (?<y>20\d{2}))?", Plain)]
    public static partial Regex HalfYear { get; }

    [GeneratedRegex(@"(?:(?<bound>truoc|den het|sau|tu|before|by|after) )?(?:(?:trong |vao |het )?(?<part>dau |giua |cuoi )?thang (?<m>1[0-2]|0?[1-9])\b(?!/\d{1,2}/)(?:(?:/| nam | )(?<y>\d{4}))?"
        + @"|(?:in |during |by )?(?:the )?(?<part>beginning of |middle of |end of )?(?<mn>" + MonthAlone + @")\b(?: (?<y>\d{4}))?)", Plain)]
    public static partial Regex MonthOfYearEnglish { get; }

    public static readonly Regex MonthOfYear = new(MonthOfYearEnglish.ToString().Replace(MonthAlone, NoMonth, StringComparison.Ordinal), Plain);

    [GeneratedRegex(@"(?:(?<bound>truoc|den het|sau|tu|before|by|after) )?(?:trong |vao |in |during |by |den |den het |toi )?(?:the )?(?:end of )?(?:(?:(?:cuoi |het )?nam|year) (?<y>20\d{2})|(?<=in |before |by |after |during |within |of )(?<y>20\d{2}))\b", Plain)]
    public static partial Regex Year { get; }

    [GeneratedRegex(@"(?:trong |vao )?(?<!\b(?:\d{1,3}|mot|hai|ba|bon|bay|muoi|may|vai) )(?:(?<u>tuan|thang|quy|nam) (?<w>nay|sau|toi|truoc|qua)|(?<w>sang) (?<u>nam))\b|(?:in |during |by )?(?:the )?(?:end of )?(?<w>this|next|last|the coming) (?<u>week|month|quarter|year)\b|(?:(?:tu nay|trong|vao|truoc|den|toi|het|den het) )+(?:cuoi |het )?(?<u>tuan|nam|thang)\b(?! \d| dau| cuoi)|xong (?<u>tuan|nam|thang)\b(?! \d)|(?<w>end of the) (?<u>year|month|week)\b", Plain)]
    public static partial Regex Relative { get; }

    [GeneratedRegex(@"(?<d0>hom nay|ngay hom nay|trong ngay|today)\b|(?<d1>ngay mai|tomorrow|^(?:den |sang |chieu |toi )?mai(?= (?:co|phai|toi|den|het|la|thi|xong|nop|ai|so))|(?<=\b(?:trong|han|nop|xong|vao|truoc|sang|chieu|den|la|het) )mai$)\b|(?<d2>ngay kia|day after tomorrow)\b|(?<dm>hom qua|yesterday)\b"
        + @"|(?:(?:trong|within|in)(?: vong)?(?: the)?(?: next)? |next )(?<n>\d{1,3}|mot|hai|ba|bon|nam|bay|muoi|may|vai|one|two|three|four|five|seven|ten|thirty) (?<u>ngay|tuan|thang|days?|weeks?|months?)(?: (?:toi|nua|sap toi|ke tiep|tiep theo))?\b(?! dau| cuoi)|(?<n>\d{1,3}|mot|hai|ba|bon|nam|bay|muoi|may|vai|one|two|three|four|five|seven|ten|thirty) (?<u>ngay|tuan|thang) (?:toi|nua|sap toi|ke tiep|tiep theo)\b", Plain)]
    public static partial Regex Near { get; }

    [GeneratedRegex(@"(?:da |bi |dang |nao )?(?:qua|tre|cham) (?:thoi )?han\b|da het (?:thoi )?han|da (?:tre|muon)\b|overdue|past (?:due|the deadline)|\blate\b|missed (?:the|its|their) deadlines?|behind schedule", Plain)]
    public static partial Regex Overdue { get; }

    [GeneratedRegex(@"(?:sap|gan) (?:den|toi|het|phai)(?: thoi)?(?: han| nop| xong)?|sap toi han|due soon|upcoming|coming up|approaching", Plain)]
    public static partial Regex Soon { get; }

    [GeneratedRegex(@"(?:gan|som|gap) nhat|(?:nearest|next|earliest|soonest|closest) (?:deadlines?|due dates?|tasks?)|due (?:first|next)", Plain)]
    public static partial Regex Nearest { get; }

    [GeneratedRegex(@"(?:khong|chua|ko|k) (?:co |neu |ghi |quy dinh |an dinh |dat |dua )*(?:ro )?(?:thoi )?(?:han|deadline)(?: cu the| nao)?|vo thoi han|(?:no|without(?: a| any)?|lack(?:ing|s)?(?: a)?) (?:deadlines?|due dates?)|undated|(?:does not|do not|don t|doesn t) have (?:a |any )?deadlines?", Plain)]
    public static partial Regex Undated { get; }

    [GeneratedRegex(@"(?:co|neu|ghi) (?:ro )?(?:thoi )?(?:han|deadline)(?: cu the)?(?! (?:la|nao|nop|truoc|vao|trong|den|gi))|(?:have|has|having|with|carry|carries) (?:a |any |fixed |specific |an explicit )*(?:deadlines?|due dates?)", Plain)]
    public static partial Regex Stated { get; }

    [GeneratedRegex(@"(?<c>thuong xuyen|lien tuc|continuous(?:ly)?|ongoing|permanent(?:ly)?|all the time|regularly)|(?:(?:truoc |vao |cham nhat )?ngay (?:mung )?\d{1,2} )?(?:hang|moi) (?<p>ngay|tuan|thang|quy|nam)\b|(?:dinh ky|every|each) (?<p>hang )?(?<p>ngay|tuan|thang|quy|nam|day|week|month|quarter|year)\b"
        + @"|\b(?<p>daily|weekly|monthly|quarterly|yearly|annually|annual)\b|(?<c0>dinh ky|lap lai|lap di lap lai|recurr?ing|recurrent|recur|repeat(?:s|ed|ing)?|periodic(?:ally)?)", Plain)]
    public static partial Regex Recurring { get; }
}
