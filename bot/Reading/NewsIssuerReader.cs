using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads who issued the document that a news item is about: the body after its number, or the first one that has issued or ordered something.</summary>
internal sealed class NewsIssuerReader(TokenText text, int head)
{
    /// <summary>Who is named after the number: "Công văn số 559/VP-XD ngày 24-2-2011 | của Văn phòng UBND TP Hà Nội"</summary>
    public Body? NumbersIssuer(int numberEnd, BodyReader probe)
    {
        var found = new List<Body>();
        for (var at = Math.Max(numberEnd, 1); numberEnd > 0 && at < numberEnd + 10; at++)
        {
            if (text[at - 1].Word == Lexicon.Of)
            {
                return probe.List(text[at].Word == Lexicon.Deputy ? at + 1 : at, Math.Min(text.Count, at + 40), ListMode.None, found, out _) ? found[0] : null;
            }
        }

        return null;
    }

    /// <summary>The first body that has issued or ordered something: "Chủ tịch UBND thành phố Hà Nội Chu Ngọc Anh đã ký ban hành".</summary>
    public Body? NewsIssuer(BodyReader probe)
    {
        var found = new List<Body>();
        for (var at = 0; at < Math.Min(head, HeaderReader.NewsHead); at++)
        {
            // "Phó Thủ tướng Thường trực Nguyễn Văn A yêu cầu …": the Government's head speaks through his deputy.
            if (Lexicon.Deputies.Match(text, at, head, out var titled, out _) && text[at + 2].Word == Lexicon.Head && PastPerson(titled) is var spoke && DemandsOfOthers(spoke, probe))
            {
                return new Body("Thủ tướng Chính phủ", null, AgencyKind.Body, at + 1, spoke) { Central = true, Person = true };
            }

            var named = at;
            if (Lexicon.Deputies.Match(text, at, head, out _, out _) || text[at].Word == Lexicon.Deputy)
            {
                named = at + 1;
            }

            if (!text[at].Capital && named == at || !probe.List(named, Math.Min(head, named + 40), ListMode.None, found, out var end))
            {
                continue;
            }

            var body = found[^1];
            found.Clear();
            end = PastPerson(end);
            if (IssuesSomething(end, head))
            {
                return body;
            }

            if (body.Kind == AgencyKind.Body && (Lexicon.MeetingVerbs.Match(text, end, head, out _, out _) && Governs(body) || DemandsOfOthers(end, probe)))
            {
                return body;
            }

            at = Math.Max(at, named);
        }

        return null;
    }

    private static bool Governs(Body body) => body.Name.StartsWith("UBND", StringComparison.Ordinal) || body.Name is "Thủ tướng Chính phủ" or "Chính phủ";

    // "… yêu cầu các sở, ban, ngành": whoever asks other bodies is the one who issues.
    private bool DemandsOfOthers(int at, BodyReader probe)
    {
        if (!Lexicon.CueAt(text, at, head, out var after, out _))
        {
            return false;
        }

        after += text[after].Is(':') ? 1 : 0;
        return probe.Begins(after, Math.Min(text.Count, after + 40)) || Lexicon.DutyAt(text, after, head, out _, out _) && Lexicon.InnerDemands.Match(text, at, head, out _, out _);
    }

    // A person's name after the office, and "vừa", "đã" before the verb.
    private int PastPerson(int at)
    {
        var end = at;
        while (end - at < 5 && text[end].IsWord && text[end].Capital && !text[end].Upper && !text[end].LineStart)
        {
            end++;
        }

        end = end - at is 1 ? at : end;
        return (text[end].Word == Lexicon.Just || text[end].Word == Lexicon.Also || text[end].Word == Lexicon.Already) && Lexicon.CueAt(text, end + 1, head, out _, out _) ? end + 1 : end;
    }

    private bool IssuesSomething(int at, int until) =>
        Lexicon.IssuingVerbs.Match(text, at, until, out _, out _) || (text[at].Word == Lexicon.Already && Lexicon.IssuingVerbs.Match(text, at + 1, until, out _, out _))
        || (text[at].Word == Lexicon.Just && Lexicon.IssuingVerbs.Match(text, at + 1, until, out _, out _));
}
