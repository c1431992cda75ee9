using Bot.Directives;

namespace Bot.Reading;

/// <summary>Cuts an order into parts where its deadlines differ, and joins clauses that belong to one duty.</summary>
internal sealed class OrderCutter(TokenText text, DeadlineReader deadlines)
{
    // Deadlines below this weight (continuous, events) do not cut a bullet in two.
    private const int Binding = 5;

    /// <summary>A clause of an order, with the deadline that binds it.</summary>
    internal readonly record struct Piece(int From, int To, Deadline Any, Deadline? Deadline, int DeadlineAt, bool OwnSentence, bool Opens);

    /// <summary>The clauses between semicolons, from ", đồng thời" on, and between commas where each has a date of its own.</summary>
    public List<Piece> Pieces(Order order)
    {
        var pieces = new List<Piece>();
        var start = order.TimeFrom;
        var opens = false;
        var depth = 0;
        for (var at = order.DutyFrom; at <= order.To; at++)
        {
            var token = text[at];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            var cut = at == order.To || (depth <= 0 && (token.Is(';') || (token.Is(',') && text[at + 1].Word == Lexicon.AtOnce && text[at + 2].Word == Lexicon.AtOnceLast)));
            if (!cut || at <= start)
            {
                continue;
            }

            Dated(pieces, start, at, Math.Max(start, order.DutyFrom), opens);
            start = at + 1;
            opens = token.Is(';') && text[at + 1].Capital && Lexicon.Openers.Match(text, at + 1, order.To, out _, out _) && text[at + 1].Word != Lexicon.InIt;
        }

        return pieces;
    }

    // "trình dự thảo trước ngày A, ban hành trước ngày B": a clause with a verb and a date of its own after a comma.
    private void Dated(List<Piece> pieces, int start, int end, int dutyFrom, bool opens)
    {
        var all = deadlines.All(start, end, label: false);
        for (var index = 1; index < all.Count; index++)
        {
            var (before, after) = (all[index - 1], all[index]);
            if (before.From < dutyFrom || !Differ(before, after) || (Period(before.Deadline) && before.From - start < 4))
            {
                continue;
            }

            for (var at = before.To; at < after.From; at++)
            {
                if (text[at].Is(',') && Lexicon.DutyAt(text, at + 1, after.From, out _, out _))
                {
                    Add(pieces, start, at, opens);
                    start = at + 1;
                    opens = false;
                    break;
                }
            }
        }

        Add(pieces, start, end, opens);
    }

    // Two dates, two years, or a date and a feast: each with its own step.
    private bool Differ(FoundDeadline before, FoundDeadline after) =>
        before.Deadline.Named is { } first
        && (after.Deadline.Named is { } second
            ? first != second && (before.Weight >= 8 && after.Weight >= 8 || Period(before.Deadline) && Period(after.Deadline) && second > first)
            : after.Deadline is Deadline.AfterEvent && text[after.From].Word == Lexicon.Previous);

    private static bool Period(Deadline deadline) => deadline is Deadline.EndOfYear or Deadline.EndOfQuarter or Deadline.EndOfMonth;

    private void Add(List<Piece> pieces, int start, int end, bool opens)
    {
        var deadline = deadlines.Of(start, end, label: false, out var deadlineAt);
        var binding = Weight(deadline) >= Binding ? deadline : null;
        pieces.Add(new Piece(start, end, deadline, binding, deadlineAt, pieces.Count == 0, opens));
    }

    private static int Weight(Deadline deadline) => deadline switch
    {
        Deadline.Unstated or Deadline.AfterEvent => 0,
        Deadline.Recurring { Rule.Every: RecurrencePeriod.Continuous or RecurrencePeriod.Periodic } => 1,
        _ => 9,
    };

    /// <summary>The parts that <paramref name="pieces"/> of an order make.</summary>
    public List<OrderPart> Join(Order order, List<Piece> pieces)
    {
        var parts = new List<OrderPart>();
        if (pieces.Count == 0)
        {
            return parts;
        }

        var first = 0;
        var bound = pieces[0].Deadline;
        for (var index = 1; index <= pieces.Count; index++)
        {
            if (index < pieces.Count && Joins(bound, pieces[index], out var joined))
            {
                bound = joined;
                continue;
            }

            var from = first == 0 ? order.QuoteFrom : pieces[first].From;
            var duty = first == 0 ? order.DutyFrom : pieces[first].From;
            var to = SentenceCutter.Trim(text, pieces[first].From, pieces[index - 1].To);
            var deadline = index == first + 1 ? pieces[first].Any : deadlines.Of(pieces[first].From, to, label: false, out _);
            if (to > duty)
            {
                parts.Add(new OrderPart(from, duty, to, deadline) { Shared = first == 0 ? null : Introduction(order) ?? (deadline.Named is null || text[pieces[first].From].Word == Lexicon.AtOnce ? null : Together(order)) });
            }

            if (index < pieces.Count)
            {
                first = index;
                bound = pieces[index].Deadline;
            }
        }

        return parts;
    }

    // The words before the colon of "…: (i) …; (ii) …".
    private (int From, int To)? Introduction(Order order)
    {
        for (var at = order.DutyFrom; at < order.To && !text[at].Is(';') && !text[at].Is('('); at++)
        {
            if (text[at].Is(':'))
            {
                return (order.DutyFrom, at);
            }
        }

        return null;
    }

    // "chủ trì, phối hợp với A, B tổ chức Đề án; sơ kết …; tổng kết …": with whom, said at the head of the sentence, holds for its dated steps; what is done "đồng thời" is another matter.
    private (int From, int To)? Together(Order order)
    {
        if (!Lexicon.LeadingVerbs.Match(text, order.DutyFrom, order.To, out var at, out _) || !Lexicon.Coordinations.Match(text, text[at].Is(',') ? at + 1 : at, order.To, out _, out var way) || way != Coordination.Along)
        {
            return null;
        }

        while (at < order.To && !text[at].Is(';') && !text[at].Is('.'))
        {
            at++;
        }

        return (order.DutyFrom, at);
    }

    // Whether the next piece is the same assignment as those before it.
    private bool Joins(Deadline? bound, Piece next, out Deadline? joined)
    {
        joined = bound ?? next.Deadline;
        if (next.Opens)
        {
            return false;
        }

        // "(ii) lấy ý kiến …; (iii) công bố sau khi được thông qua": the event is that of its own step.
        if (next.Any is Deadline.AfterEvent && text[next.From].Is('(') && text[next.From + 2].Is(')'))
        {
            return false;
        }

        if (Equals(bound?.Named, next.Deadline?.Named) && (bound is null) == (next.Deadline is null) && bound?.GetType() == next.Deadline?.GetType())
        {
            return true;
        }

        if (Lexicon.Conditions.Match(text, next.From, next.To, out _, out _))
        {
            return true;
        }

        var closing = Lexicon.ClosingReports.Match(text, PastMarks(next.From), next.To, out _, out _) || Lexicon.ClosingVerbs.Match(text, PastMarks(next.From), next.To, out _, out _);
        if (Lexicon.Additions.Match(text, PastMarks(next.From), next.To, out _, out _) && (next.Deadline is null || (bound is null && Lexicon.Emphases.Match(text, PastMarks(next.From), next.To, out _, out _))))
        {
            return true;
        }

        var atOnce = text[PastMarks(next.From)].Word == Lexicon.AtOnce;
        if (next.Deadline is null)
        {
            return closing || (!next.OwnSentence && !atOnce && next.To - next.From < 6);
        }

        if (bound is null)
        {
            return next.Deadline is not Deadline.Recurring && (closing || InTail(next));
        }

        return false;
    }

    // "báo cáo … kết quả thực hiện": the result of the whole duty.
    private bool TellsResults(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at].Word == Lexicon.Result && text[at + 1].Word == Lexicon.ResultLast)
            {
                return true;
            }
        }

        return false;
    }

    private int PastMarks(int at) => text[at].Is(',') ? at + 1 : at;

    // "…, báo cáo Thủ tướng kết quả trước ngày …" closes the whole, not only its own clause.
    private bool InTail(Piece piece)
    {
        for (var at = piece.DeadlineAt - 1; at > piece.From; at--)
        {
            if (text[at].Is(','))
            {
                return (Lexicon.ClosingReports.Match(text, at + 1, piece.To, out _, out _) && TellsResults(at + 1, piece.DeadlineAt)) || (at + 1 < piece.DeadlineAt + 2 && Lexicon.ClosingVerbs.Match(text, at + 1, piece.To, out _, out _));
            }
        }

        return false;
    }
}
