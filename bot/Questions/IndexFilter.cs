using System.Globalization;
using System.Text;

namespace Bot.Questions;

/// <summary>What narrows a search in the index. Parts that are null or empty do not narrow.</summary>
internal sealed record IndexFilter
{
    /// <summary>The numbers of the documents; null for all.</summary>
    public IReadOnlyCollection<long>? Documents { get; init; }

    /// <summary>For each condition: the numbers of bodies of which one must stand in one of the roles.</summary>
    public IReadOnlyList<(IReadOnlyCollection<long> Agencies, IReadOnlyList<PartyRole> Roles)> Parties { get; init; } = [];

    /// <summary>The numbers of bodies that must not lead.</summary>
    public IReadOnlyCollection<long> Without { get; init; } = [];

    /// <summary>Which deadlines; null for any.</summary>
    public AskedTime? Time { get; init; }

    /// <summary>How the duties stand by what was reported: of each pair the marks that count, and those of them that must be there.</summary>
    public IReadOnlyList<(DutyMarks Of, DutyMarks Set)> Marks { get; init; } = [];

    /// <summary>The day of the question.</summary>
    public DateOnly Today { get; init; }

    /// <summary>True for urgent ones.</summary>
    public bool UrgentOnly { get; init; }

    /// <summary>A full-text expression over folded words; null for none.</summary>
    public string? Match { get; init; }

    /// <summary>Whether the best matches come first: worth it for some thousand matches, not for more.</summary>
    public bool Ranked { get; init; }

    /// <summary>True where nothing narrows.</summary>
    public bool IsOpen => Documents is null && Parties.Count == 0 && Without.Count == 0 && Marks.Count == 0 && Time is null && !UrgentOnly && Match is null;

    /// <summary>The full-text expression of the words and of the bodies together: the index cuts their lists with each other. Null where no words are searched.</summary>
    public string? Expression => Match is null ? null
        : string.Concat(
            $"{{duty subject}} : ({Match})",
            string.Concat(Parties.Select(party => $" AND who : ({string.Join(" OR ", party.Agencies.SelectMany(_ => party.Roles, PartyWord))})")));

    /// <summary>The word that stands in the index for a body in a role; no text holds such a word.</summary>
    public static string PartyWord(long agency, PartyRole role) => string.Create(CultureInfo.InvariantCulture, $"zz{(int)role}q{agency}");

    /// <summary>Counts the assignments that it lets through; of bodies alone in their own table.</summary>
    public string CountSql() =>
        Parties.Count == 1 && Without.Count == 0 && Marks.Count == 0 && Match is null && Documents is null && Time is null && !UrgentOnly
            ? $"SELECT count(DISTINCT assignment) FROM party WHERE {Of(Parties[0])}"
            : IsOpen ? "SELECT count(*) FROM assignment"
            : $"SELECT count(*){Sql()}";

    /// <summary>FROM and WHERE of the search; all values are numbers of ours but <see cref="Expression"/>, which is the parameter $match.</summary>
    /// <param name="withWords">Whether the words of the duty and of the document's subject are wanted too.</param>
    /// <param name="first">Where any so many will do and only bodies narrow: they are taken before anything else is looked up.</param>
    public string Sql(bool withWords = false, int? first = null)
    {
        var where = new StringBuilder(" WHERE 1");
        var from = "assignment a";
        if (Match is not null)
        {
            from = "said JOIN assignment a ON a.id = said.rowid";
            where.Append(" AND said MATCH $match");
        }

        var bodiesAlone = Parties.Count == 1 && Without.Count == 0 && Marks.Count == 0 && Documents is null && Time is null && !UrgentOnly;
        // A few bodies lead the search; where many of all places are meant, the deadlines do.
        var lead = !(Parties.Count > 0 && Parties[0].Agencies.Count > 8 && Time?.Kind is AskedTimeKind.Window or AskedTimeKind.Overdue or AskedTimeKind.Nearest);
        foreach (var party in Match is null ? Parties : [])
        {
            var list = Of(party);
            if (lead)
            {
                var limit = bodiesAlone && first is { } most ? $" LIMIT {most.ToString(CultureInfo.InvariantCulture)}" : "";
                from = $"(SELECT DISTINCT assignment FROM party WHERE {list}{limit}) p CROSS JOIN assignment a ON a.id = p.assignment";
                lead = false;
            }
            else
            {
                where.Append(CultureInfo.InvariantCulture, $" AND EXISTS (SELECT 1 FROM party INDEXED BY party_assignment WHERE assignment = a.id AND {list})");
            }
        }

        if (Documents is not null)
        {
            where.Append(CultureInfo.InvariantCulture, $" AND a.document IN ({Numbers(Documents)})");
        }

        if (UrgentOnly)
        {
            where.Append(" AND a.urgent = 1");
        }

        foreach (var (of, set) in Marks)
        {
            // Told so, the index of the few that were reported on can be used.
            where.Append(CultureInfo.InvariantCulture, $"{(set == DutyMarks.None ? "" : " AND a.marks > 0")} AND (a.marks & {(int)of}) = {(int)set}");
        }

        if (Without.Count > 0)
        {
            where.Append(CultureInfo.InvariantCulture, $" AND NOT EXISTS (SELECT 1 FROM party INDEXED BY party_assignment WHERE assignment = a.id AND {Of((Without, [PartyRole.Lead]))})");
        }

        Append(where, Time);
        return $" FROM {from}{(withWords ? " JOIN wording w ON w.id = a.id JOIN document d ON d.id = a.document" : "")}{where}";
    }

    private void Append(StringBuilder where, AskedTime? time)
    {
        var (from, to) = (time?.From?.DayNumber, time?.To?.DayNumber);
        FormattableString? condition = time?.Kind switch
        {
            null => null,
            AskedTimeKind.Window when from is null && to is null => $" AND a.named IS NOT NULL",
            AskedTimeKind.Window when from is null => $" AND a.named <= {to}",
            AskedTimeKind.Window when to is null => $" AND a.named >= {from}",
            AskedTimeKind.Window => $" AND a.named BETWEEN {from} AND {to + 1} AND (a.named <= {to} OR a.due = a.named - 1)",
            AskedTimeKind.Overdue => $" AND a.due < {Math.Min(Today.DayNumber, (to ?? int.MaxValue - 1) + 1)} AND a.due >= {from ?? 0}",
            AskedTimeKind.Nearest => $" AND a.due >= {Today.DayNumber}",
            AskedTimeKind.Dated => $" AND a.named IS NOT NULL",
            AskedTimeKind.Stated => $" AND a.deadline <> {(int)DeadlineForm.Unstated}",
            AskedTimeKind.Undated => $" AND a.deadline = {(int)DeadlineForm.Unstated}",
            AskedTimeKind.Event => $" AND a.deadline = {(int)DeadlineForm.Event}",
            _ when time!.Every is { } every => $" AND a.deadline = {(int)DeadlineForm.Recurring} AND a.every = {(int)every}",
            _ => $" AND a.deadline = {(int)DeadlineForm.Recurring}",
        };
        where.Append(condition is null ? "" : FormattableString.Invariant(condition));
    }

    private static string Of((IReadOnlyCollection<long> Agencies, IReadOnlyList<PartyRole> Roles) party) =>
        $"agency IN ({Numbers(party.Agencies)}) AND role IN ({Numbers(party.Roles.Select(role => (long)role))})";

    private static string Numbers(IEnumerable<long> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>The kinds of deadlines, as the index numbers them.</summary>
internal enum DeadlineForm
{
    /// <summary>None stated.</summary>
    Unstated = 0,

    /// <summary>One with words that give or could give a date.</summary>
    Dated = 1,

    /// <summary>Again and again.</summary>
    Recurring = 2,

    /// <summary>After an event.</summary>
    Event = 3,
}
