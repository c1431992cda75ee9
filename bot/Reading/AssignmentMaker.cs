using System.Security.Cryptography;
using System.Text;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Cuts orders where their deadlines differ, joins what belongs to one bullet, gives each its roles, deadline, quote and id, and drops
/// repetitions.
/// </summary>
internal sealed class AssignmentMaker(TokenText text, DeadlineReader deadlines, RoleReader roles, bool news)
{
    // Deadlines below this weight (continuous, events) do not cut a bullet in two.
    private const int Binding = 5;

    // A repetition is looked for among so many assignments of the same leads.
    private const int LookBack = 40;

    private readonly List<Assignment> _assignments = [];

    private readonly List<RuleTrace> _traces = [];

    private readonly Dictionary<string, List<HashSet<int>>> _byLeads = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    // A part of an order, with the deadline that binds it.
    private readonly record struct Piece(int From, int To, Deadline Any, Deadline? Deadline, int DeadlineAt, bool OwnSentence, bool Opens);

    /// <summary>The assignments of <paramref name="orders"/>, which stand in the order of the text.</summary>
    public (IReadOnlyList<Assignment> Assignments, IReadOnlyList<RuleTrace> Traces) Make(IReadOnlyList<Order> orders)
    {
        for (var index = 0; index < orders.Count; index++)
        {
            var order = orders[index];
            if (order.TimeField is not null || order.Coordinating is not null)
            {
                Add(order, order.QuoteFrom, order.DutyFrom, order.To, OfForm(order));
                continue;
            }

            // A bullet's further sentences belong to it.
            var pieces = Pieces(order, ownSentence: true);
            while (index + 1 < orders.Count && orders[index + 1] is { Carried: true, Merges: true } next && next.Block == order.Block && ReferenceEquals(next.Leads, order.Leads))
            {
                pieces.AddRange(Pieces(next, ownSentence: true));
                index++;
            }

            Group(order, pieces);
        }

        return (_assignments, _traces);
    }

    private Deadline OfForm(Order order)
    {
        var deadline = order.TimeField is { } field
            ? deadlines.Of(field.From, SentenceCutter.Trim(text, field.From, field.To), label: true, out _)
            : deadlines.Of(order.TimeFrom, order.To, label: false, out _);
        return deadline;
    }

    // The clauses between semicolons, and from ", đồng thời" on.
    private List<Piece> Pieces(Order order, bool ownSentence)
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

            var deadline = deadlines.Of(start, at, label: false, out var deadlineAt);
            var binding = Weight(deadline) >= Binding ? deadline : null;
            pieces.Add(new Piece(start, at, deadline, binding, deadlineAt, ownSentence && pieces.Count == 0, opens));
            start = at + 1;
            opens = token.Is(';') && text[at + 1].Capital && Lexicon.Openers.Match(text, at + 1, order.To, out _, out _) && text[at + 1].Word != Lexicon.InIt;
        }

        return pieces;
    }

    private static int Weight(Deadline deadline) => deadline switch
    {
        Deadline.Unstated or Deadline.AfterEvent => 0,
        Deadline.Recurring { Rule.Every: RecurrencePeriod.Continuous or RecurrencePeriod.Periodic } => 1,
        _ => 9,
    };

    private void Group(Order order, List<Piece> pieces)
    {
        if (pieces.Count == 0)
        {
            return;
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
                Add(order, from, duty, to, deadline is Deadline.Unstated && order.Scope?.Deadline is { } inherited ? inherited : deadline);
            }

            if (index < pieces.Count)
            {
                first = index;
                bound = pieces[index].Deadline;
            }
        }
    }

    // Whether the next piece is the same assignment as those before it.
    private bool Joins(Deadline? bound, Piece next, out Deadline? joined)
    {
        joined = bound ?? next.Deadline;
        if (next.Opens)
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

    private void Add(Order order, int quoteFrom, int dutyFrom, int to, Deadline deadline)
    {
        while (quoteFrom < dutyFrom && (text[quoteFrom].Is(',') || text[quoteFrom].Is(';') || text[quoteFrom].Is('-') || text[quoteFrom].Is('+')))
        {
            quoteFrom++;
        }

        while (dutyFrom < to - 1 && (text[dutyFrom].Is(',') || text[dutyFrom].Is(';') || text[dutyFrom].Is(':') || text[dutyFrom].Is('-')))
        {
            dutyFrom++;
        }

        to = SentenceCutter.Trim(text, dutyFrom, to);
        if (to <= dutyFrom)
        {
            return;
        }

        var coordinating = new List<Body>();
        var external = new List<Body>();
        if (order.Coordinating is { } named)
        {
            coordinating.AddRange(named.Where(body => !body.Elsewhere));
            external.AddRange(named.Where(body => body.Elsewhere));
        }
        else
        {
            roles.Read(dutyFrom, to, coordinating, external, out _);
            foreach (var body in order.Scope?.Coordinating ?? [])
            {
                if (!coordinating.Exists(other => other.Name == body.Name))
                {
                    coordinating.Add(body);
                }
            }
        }

        var leads = Distinct(order.Leads);
        coordinating.RemoveAll(body => leads.Exists(lead => lead.Name == body.Name));
        var duty = text.Say(dutyFrom, to);
        var span = text.Span(quoteFrom, to);
        if (Repeated(leads, Words(dutyFrom, to)))
        {
            return;
        }

        var id = Id(leads, duty);
        _assignments.Add(new Assignment(
            id,
            [.. leads.Select(body => body.ToAgency(lead: true))],
            [.. coordinating.Select(body => body.ToAgency(lead: false))],
            [.. external.Select(body => body.ToAgency(lead: false))],
            duty,
            span,
            span.Of(text.Text),
            deadline,
            Urgency(dutyFrom, to),
            Path(order.Block)));
        Trace(id, order, deadline, span, coordinating);
    }

    private static List<Body> Distinct(IReadOnlyList<Body> leads)
    {
        var distinct = new List<Body>(leads.Count);
        foreach (var lead in leads)
        {
            if (!distinct.Exists(other => other.Name == lead.Name && other.Place == lead.Place))
            {
                distinct.Add(lead);
            }
        }

        return distinct;
    }

    private HashSet<int> Words(int from, int to)
    {
        var words = new HashSet<int>(to - from);
        for (var at = from; at < to; at++)
        {
            if (text[at].IsWord || text[at].IsNumber)
            {
                words.Add(text[at].IsNumber ? -1 - text[at].Number : text[at].Word);
            }
        }

        return words;
    }

    // News tells one order in title, lead paragraph and body: the same leads and nearly the same words.
    private bool Repeated(List<Body> leads, HashSet<int> words)
    {
        var key = string.Join("|", leads.Select(lead => lead.Name).Order(StringComparer.Ordinal));
        if (!_byLeads.TryGetValue(key, out var earlier))
        {
            _byLeads[key] = earlier = [];
        }

        for (var index = earlier.Count - 1; index >= Math.Max(0, earlier.Count - LookBack); index--)
        {
            var other = earlier[index];
            var smaller = Math.Min(other.Count, words.Count);
            if (smaller < 5 || Math.Max(other.Count, words.Count) > 2 * smaller)
            {
                continue;
            }

            var common = words.Count(other.Contains);
            if (news ? common * 100 >= smaller * 92 && common * 100 >= Math.Max(other.Count, words.Count) * 80 : common * 100 >= Math.Max(other.Count, words.Count) * 98)
            {
                return true;
            }
        }

        earlier.Add(words);
        return false;
    }

    // Stable: made of the leads and the duty's words, not of their place; a second one alike gets a count.
    private string Id(List<Body> leads, string duty)
    {
        var source = $"{string.Join("|", leads.Select(lead => lead.Name))}#{VietnameseText.NameKey(duty)}";
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)))[..12];
        _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return _ids[id] == 1 ? id : $"{id}-{_ids[id]}";
    }

    private string? Urgency(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Lexicon.Urgencies.Match(text, at, to, out var end, out _))
            {
                return text.Say(at, end).ToLowerInvariant();
            }
        }

        return null;
    }

    // "II.3.a"
    private static string? Path(Block block)
    {
        var labels = new Stack<string>();
        for (var at = block; at is not null && labels.Count < 8; at = at.Parent)
        {
            if (at.Label.Length > 0)
            {
                labels.Push(at.Label);
            }
        }

        return labels.Count == 0 ? null : string.Join('.', labels);
    }

    private void Trace(string id, Order order, Deadline deadline, SourceSpan span, List<Body> coordinating)
    {
        _traces.Add(new RuleTrace(id, order.Rule, order.Scope?.Source ?? (order.Leads.Count > 0 && order.Leads[0].To > order.Leads[0].From ? text.Span(order.Leads[0].From, order.Leads[^1].To) : span)));
        foreach (var body in coordinating)
        {
            _traces.Add(new RuleTrace(id, "coordinating", text.Span(body.From, body.To)));
        }

        if (deadline.Phrase.Length > 0 && text.Text.IndexOf(deadline.Phrase, Math.Min(span.Start, text.Text.Length), Math.Min(text.Text.Length - span.Start, span.Length + 2000), StringComparison.Ordinal) is var at and >= 0)
        {
            _traces.Add(new RuleTrace(id, $"deadline: {deadline.GetType().Name}", new SourceSpan(at, deadline.Phrase.Length)));
        }
    }
}
