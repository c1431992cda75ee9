using System.Security.Cryptography;
using System.Text;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Makes the assignments of orders: gives each part of an order its roles, deadline, quote and id, and drops repetitions.
/// </summary>
internal sealed class AssignmentMaker(TokenText text, DeadlineReader deadlines, RoleReader roles, bool news)
{
    // A repetition is looked for among so many assignments of the same leads.
    private const int LookBack = 40;

    private readonly List<Assignment> _assignments = [];

    private readonly List<RuleTrace> _traces = [];

    private readonly Dictionary<string, List<HashSet<int>>> _byLeads = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    private readonly OrderCutter _cutter = new(text, deadlines);

    /// <summary>The assignments of <paramref name="orders"/>, which stand in the order of the text.</summary>
    public (IReadOnlyList<Assignment> Assignments, IReadOnlyList<RuleTrace> Traces) Make(IReadOnlyList<Order> orders)
    {
        for (var index = 0; index < orders.Count; index++)
        {
            var order = orders[index];
            if (order.TimeField is not null || order.Coordinating is not null)
            {
                Add(order, new OrderPart(order.QuoteFrom, order.DutyFrom, order.To, OfForm(order)));
                continue;
            }

            // A bullet's further sentences belong to it.
            var pieces = _cutter.Pieces(order);
            while (index + 1 < orders.Count && orders[index + 1] is { Carried: true, Merges: true } next && next.Block == order.Block && ReferenceEquals(next.Leads, order.Leads))
            {
                pieces.AddRange(_cutter.Pieces(next));
                index++;
            }

            foreach (var part in _cutter.Join(order, pieces))
            {
                Add(order, part with { Deadline = part.Deadline is Deadline.Unstated ? order.Inherited ?? order.Scope?.Deadline ?? part.Deadline : part.Deadline });
            }
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

    private void Add(Order order, OrderPart part)
    {
        var (quoteFrom, dutyFrom, to, deadline) = part;
        while (quoteFrom < dutyFrom && (text[quoteFrom].Is(',') || text[quoteFrom].Is(';') || text[quoteFrom].Is('-') || text[quoteFrom].Is('+')))
        {
            quoteFrom++;
        }

        while (dutyFrom < to - 1 && (text[dutyFrom].Is(',') || text[dutyFrom].Is(';') || text[dutyFrom].Is(':') || text[dutyFrom].Is('-')))
        {
            dutyFrom++;
        }

        // "(ii) phối hợp …": the number of a step is no part of it.
        if (text[dutyFrom].Is('(') && text[dutyFrom + 2].Is(')') && dutyFrom + 3 < to && text[dutyFrom + 1].End - text[dutyFrom + 1].Start < 4)
        {
            dutyFrom += 3;
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
            if (part.Shared is { } shared)
            {
                roles.Read(shared.From, shared.To, coordinating, external, out _);
            }

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
        if (order.TimeField is null && Repeated(leads, Words(dutyFrom, to)))
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
        var key = leads.Count == 1 ? leads[0].Name : string.Join("|", leads.Select(lead => lead.Name).Order(StringComparer.Ordinal));
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

            var common = 0;
            foreach (var word in words)
            {
                common += other.Contains(word) ? 1 : 0;
            }

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
        var source = $"{(leads.Count == 1 ? leads[0].Name : string.Join("|", leads.Select(lead => lead.Name)))}#{VietnameseText.NameKey(duty)}";
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(source), hash);
        var id = Convert.ToHexStringLower(hash[..6]);
        _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return _ids[id] == 1 ? id : $"{id}-{_ids[id]}";
    }

    // The first word of urgency that speaks of the duty itself, not of what a higher body is asked for.
    private string? Urgency(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (roles.AsksAnother(at, to))
            {
                while (at < to && !text[at].Is(';') && !text[at].Is('.'))
                {
                    at++;
                }
            }
            else if (Lexicon.Urgencies.Match(text, at, to, out var end, out _))
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
