namespace Bot.Reading;

/// <summary>Says whether a sentence that names no lead goes on with the lead before it.</summary>
internal sealed class ContinuationReader(TokenText text, Header header, BodyReader bodies)
{
    /// <summary>A sentence without a body goes on with the lead before: under a heading any but one that only tells; in prose one that begins with a verb of duty.</summary>
    public bool GoesOn(int at, int end, bool inherited, bool strong)
    {
        if ((text[at].Capital || !strong) && Lexicon.Telling.Match(text, at, end, out _, out _) && !Lexicon.DutyAt(text, at, end, out _, out _))
        {
            return false;
        }

        if (end - at < 3 || (!strong && Values(at, end)) || Lexicon.Judgements.Match(text, at, end, out _, out _))
        {
            return false;
        }

        if (!inherited && (Lexicon.Liabilities.Match(text, at, end, out _, out _) || (header.News && (text[at].Word == Lexicon.Not || Lexicon.Prepositions.Contains(text[at].Word)) && !Obliges(at, end))))
        {
            return false;
        }

        return inherited && strong || Lexicon.DutyAt(text, at, end, out _, out _) || Lexicon.OpeningVerbs.Match(text, at, end, out _, out _) || (!inherited && header.News && Obliges(at, end))
            || (inherited && Lexicon.Topics.Match(text, at, end, out _, out _));
    }

    /// <summary>"Cơ quan được giao soạn thảo phải …", "Chủ bến có trách nhiệm …": someone that no name was read for; not the lead from above.</summary>
    public bool OwnActor(int at, int end)
    {
        if (!text[at].Capital || Lexicon.DutyAt(text, at, end, out _, out _) || !Lexicon.Actors.Match(text, at, end, out var noun, out _))
        {
            return false;
        }

        for (var index = noun; index < Math.Min(end - 1, at + 24); index++)
        {
            if (Lexicon.Obligations.Match(text, index, end, out _, out _))
            {
                return true;
            }

            if (!text[index].IsWord && !text[index].Is('(') && !text[index].Is(')') && !text[index].Is(',') && !text[index].Is('-'))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>A sentence with a subject of its own that is told nothing ("Văn phòng UBND tỉnh thông báo …") does not go on with the lead before.</summary>
    public bool OtherSubject(int at, int end) =>
        text[at].Capital && bodies.List(at, end, ListMode.None, [], out var after)
        && (Lexicon.NoDuties.Match(text, after, end, out _, out _) || Lexicon.MereLiabilities.Match(text, after, end, out _, out _) || Lexicon.PastWords.Contains(text[after].Word) || Lexicon.CueAt(text, after, end, out _, out _));

    /// <summary>Where the times of a sentence begin: "Về công tác giải phóng mặt bằng: chỉ đạo …": the topic's own dates are no deadlines.</summary>
    public int TopicEnd(int from, int to)
    {
        if (!Lexicon.Topics.Match(text, from, to, out _, out _))
        {
            return from;
        }

        for (var at = from; at < to; at++)
        {
            if (text[at].Is(':'))
            {
                return at + 1;
            }
        }

        return from;
    }

    // News: "Trước khi xác định giá khởi điểm … phải tiến hành rà soát": what must be done, without its subject.
    private bool Obliges(int at, int end)
    {
        if (!Lexicon.Prepositions.Contains(text[at].Word))
        {
            return false;
        }

        for (var index = at + 2; index < end - 1; index++)
        {
            if (text[index].Word == Lexicon.Must && !text[index - 1].Is(',') && Lexicon.DutyAt(text, index + 1, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    // "Phát triển cảng trung chuyển … có ý nghĩa rất quan trọng": the verb is the subject of a sentence that tells.
    private bool Values(int at, int end)
    {
        for (var index = at + 2; index < end && !text[index].Is(',') && !text[index].Is(';') && !text[index].Is(':'); index++)
        {
            if (Lexicon.Valuations.Match(text, index, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
