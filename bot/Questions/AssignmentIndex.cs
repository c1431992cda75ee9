using System.Collections.Concurrent;
using System.Globalization;
using Bot.Directives;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Questions;

/// <summary>
/// The local projection of the published directives in which questions are answered: SQLite with full-text search, in memory for a few
/// documents or in a file for many. It holds nothing that cannot be built again from the directives. Safe for any number of threads.
/// </summary>
internal sealed class AssignmentIndex : IDisposable
{
    private const string Columns = "SELECT a.id, a.document, a.key, a.code, a.ordinal, a.named, a.due, a.deadline, a.parties, a.marks";
    private const int MostLoaded = 500;
    private const string Words = ", w.duty, w.context, d.about";

    private static readonly Dictionary<string, IReadOnlyList<FollowUpEvent>> NoEvents = [];

    private readonly IndexConnections _connections;
    private readonly AgencyDirectory _directory;
    private readonly Lock _writing = new();
    private volatile IndexBodies? _bodies;

    // Numbers of documents are never given again within a file, so that what was loaded stays true of its number.
    private volatile ConcurrentDictionary<long, Directive> _loaded = new();

    // What was read since the last change. A reader that began before a change fills the memory of before it, which nobody asks any more.
    private volatile FoundRows _found = new();

    private AssignmentIndex(IndexConnections connections, AgencyDirectory directory)
    {
        _connections = connections;
        _directory = directory;
    }

    /// <summary>An index in memory of these documents alone, with what was reported about their duties where that is known.</summary>
    public static AssignmentIndex InMemory(
        IEnumerable<Directive> directives, AgencyDirectory? directory = null, IReadOnlyDictionary<string, IReadOnlyList<FollowUpEvent>>? events = null)
    {
        var index = new AssignmentIndex(IndexConnections.InMemory(), directory ?? AgencyDirectory.Default);
        index.Put(directives, events: events);
        return index;
    }

    /// <summary>The index in a file; made anew where there is none, where it is damaged, or where it is of another version.</summary>
    public static AssignmentIndex InFile(string path, AgencyDirectory? directory = null) =>
        new(IndexConnections.InFile(path), directory ?? AgencyDirectory.Default);

    /// <summary>The bodies of the documents, and every name by which a question can mean one.</summary>
    public IndexBodies Bodies => _bodies ?? ReadBodies();

    /// <summary>What stays the same object only while nothing is written to the index.</summary>
    public object State => _found;

    /// <summary>The three bodies that lead most, to be offered where a question has no answer.</summary>
    public IReadOnlyList<string> BusiestBodies =>
        [.. Recall("SELECT name FROM led JOIN agency ON id = agency WHERE n > 0 AND kind = 0 ORDER BY n DESC, agency LIMIT 12", null, reader => reader.GetString(0)).Distinct().Take(3)];

    /// <summary>How many documents it holds.</summary>
    public long DocumentCount => Recall("SELECT count(*) FROM document", null, reader => reader.GetInt64(0)).Single();

    /// <summary>Whether it holds no document.</summary>
    public bool IsEmpty => Recall("SELECT 1 FROM document LIMIT 1", null, reader => reader.GetInt64(0)).Count == 0;

    /// <summary>How many assignments it holds.</summary>
    public long AssignmentCount => Recall("SELECT count(*) FROM assignment", null, reader => reader.GetInt64(0)).Single();

    /// <summary>A text kept beside the projection (the cursor of the feed); null where none was kept.</summary>
    public string? Note(string name)
    {
        if (_connections.IsGone)
        {
            Renew();
        }

        return Read("SELECT value FROM note WHERE name = $match", name, reader => reader.IsDBNull(0) ? null : reader.GetString(0)).FirstOrDefault();
    }

    /// <summary>Adds documents, each in the place of the one with its key, all or none; and keeps a note with them.</summary>
    /// <param name="directives">The documents.</param>
    /// <param name="noteName">The note's name; null for none.</param>
    /// <param name="noteValue">What it says.</param>
    /// <param name="events">All that was reported and decided about the duties of each document, by its key; nothing where it is missing.</param>
    public void Put(IEnumerable<Directive> directives, string? noteName = null, string? noteValue = null, IReadOnlyDictionary<string, IReadOnlyList<FollowUpEvent>>? events = null)
    {
        var all = directives as IReadOnlyCollection<Directive> ?? [.. directives];
        lock (_writing)
        {
            try
            {
                Write(all, events ?? NoEvents, noteName, noteValue);
            }
            catch (SqliteException error) when (_connections.IsBroken(error))
            {
                Renew();
                // No note: what else was in the index is gone, and the feed begins anew.
                Write(all, events ?? NoEvents, null, null);
            }
        }
    }

    private void Write(IReadOnlyCollection<Directive> directives, IReadOnlyDictionary<string, IReadOnlyList<FollowUpEvent>> events, string? noteName, string? noteValue)
    {
        using var lease = _connections.Rent();
        var writer = new IndexWriter(lease.Connection);
        writer.Write(directives, events, noteName, noteValue);
        if (writer.HasNewBodies)
        {
            _bodies = null;
        }

        _found = new();
    }

    private void Renew()
    {
        _connections.Renew();
        Forget();
    }

    private void Forget()
    {
        _bodies = null;
        _found = new();
        _loaded = new();
    }

    /// <summary>Empties it.</summary>
    public void Clear()
    {
        lock (_writing)
        {
            using var lease = _connections.Rent();
            IndexWriter.Clear(lease.Connection);
            Forget();
        }
    }

    /// <summary>The assignments that a filter lets through, ordered by deadline and place, at most so many; with their words only where words are searched.</summary>
    public IReadOnlyList<IndexRow> Find(IndexFilter filter, int most)
    {
        // Each order is that of an index, so that the first ones are found without sorting all.
        var order = filter.Ranked ? " ORDER BY said.rank" : filter.Match is not null ? "" : filter.Time?.Kind switch
        {
            AskedTimeKind.Window => " ORDER BY a.named, a.id",
            AskedTimeKind.Overdue or AskedTimeKind.Nearest => " ORDER BY a.due, a.id",
            _ => "",
        };
        return Recall<IndexRow>($"{Columns}{(filter.Match is null ? "" : Words)}{filter.Sql(withWords: filter.Match is not null, first: order.Length == 0 ? most : null)}{order} LIMIT {most.ToString(CultureInfo.InvariantCulture)}", filter.Expression, filter.Match is null ? Row : RowWithWords);
    }

    /// <summary>How many assignments a filter lets through.</summary>
    public long Count(IndexFilter filter) => Recall(filter.CountSql(), filter.Expression, reader => reader.GetInt64(0)).Single();

    /// <summary>How many assignments of a filter have each form of deadline and last day, null for no day, and are done or not.</summary>
    public IReadOnlyList<(DeadlineForm Form, DateOnly? Due, bool Done, long Count)> CountByDeadline(IndexFilter filter) =>
        Recall(
            filter.IsOpen ? "SELECT deadline, due, done, n FROM fallen WHERE n > 0" : $"SELECT a.deadline, ifnull(a.due, 0), (a.marks & 4) / 4, count(*){filter.Sql()} GROUP BY 1, 2, 3",
            filter.Expression, reader => ((DeadlineForm)reader.GetInt32(0), reader.GetInt32(1) is > 0 and var day ? DateOnly.FromDayNumber(day) : (DateOnly?)null, reader.GetInt32(2) == 1, reader.GetInt64(3)));

    /// <summary>In how many assignments a folded word stands.</summary>
    public long Frequency(string word) => Recall("SELECT doc FROM vocabulary WHERE term = $match", word, reader => reader.GetInt64(0)).FirstOrDefault();

    /// <summary>How many assignments each body leads among those that a filter lets through, most first.</summary>
    public IReadOnlyList<(long Agency, long Count)> CountByLead(IndexFilter filter, int most) =>
        Read(
            filter.IsOpen ? $"SELECT agency, n FROM led WHERE n > 0 ORDER BY n DESC, agency LIMIT {most.ToString(CultureInfo.InvariantCulture)}"
            : $"SELECT q.agency, count(DISTINCT q.assignment) n FROM party q WHERE q.role = 0 AND q.assignment IN (SELECT a.id{filter.Sql()}) GROUP BY q.agency ORDER BY n DESC, q.agency LIMIT {most.ToString(CultureInfo.InvariantCulture)}",
            filter.Expression, reader => (reader.GetInt64(0), reader.GetInt64(1)));

    /// <summary>The documents with this sequence number; all, newest first, where it is null; at most so many.</summary>
    public IReadOnlyList<(long Id, DirectiveHeading Heading, int Tasks)> Documents(string? sequence, int most) =>
        Read(
            $"SELECT id, key, number, kind, issuer, issued, subject, tasks FROM document{(sequence is null ? "" : " WHERE sequence = $match")} ORDER BY issued DESC, id LIMIT {most.ToString(CultureInfo.InvariantCulture)}",
            sequence, Heading);

    /// <summary>The documents issued between two days, both included and null for an open end, newest first, at most so many.</summary>
    public IReadOnlyList<(long Id, DirectiveHeading Heading, int Tasks)> DocumentsIssued(DateOnly? from, DateOnly? to, int most) =>
        Read(
            string.Create(CultureInfo.InvariantCulture, $"SELECT id, key, number, kind, issuer, issued, subject, tasks FROM document WHERE issued BETWEEN '{from ?? DateOnly.MinValue:yyyy-MM-dd}' AND '{to ?? DateOnly.MaxValue:yyyy-MM-dd}' ORDER BY issued DESC, id LIMIT {most}"),
            null, Heading);

    /// <summary>The headings of these documents.</summary>
    public IReadOnlyList<(long Id, DirectiveHeading Heading, int Tasks)> Headings(IEnumerable<long> documents) =>
        Recall($"SELECT id, key, number, kind, issuer, issued, subject, tasks FROM document WHERE id IN ({Numbers(documents)})", null, Heading);

    /// <summary>The whole document of a number; null where it is gone.</summary>
    public Directive? Load(long document)
    {
        var loaded = _loaded;
        if (loaded.TryGetValue(document, out var known))
        {
            return known;
        }

        var directive = Unpacked(document);
        if (directive is not null)
        {
            if (loaded.Count >= MostLoaded)
            {
                loaded.Clear();
            }

            loaded[document] = directive;
        }

        return directive;
    }

    private Directive? Unpacked(long document) =>
        Read($"SELECT body FROM document WHERE id = {document.ToString(CultureInfo.InvariantCulture)}", null, reader => DirectiveBytes.Unpack((byte[])reader[0])).FirstOrDefault();

    public void Dispose() => _connections.Dispose();

    private IndexBodies ReadBodies()
    {
        lock (_writing)
        {
            var agencies = Read("SELECT id, name, place, kind FROM agency", null, reader => (
                Id: reader.GetInt64(0),
                Agency: new Agency(reader.GetString(1), reader.GetString(2) is { Length: > 0 } place ? place : null, (AgencyKind)reader.GetInt32(3))));
            return _bodies ??= new IndexBodies(_directory, agencies);
        }
    }

    // The same questions are asked again and again.
    private List<T> Recall<T>(string sql, string? match, Func<SqliteDataReader, T> row)
    {
        var memory = _found;
        if (memory.Find((sql, match)) is { } found)
        {
            return (List<T>)found;
        }

        var rows = Read(sql, match, row);
        memory.Keep((sql, match), rows, rows.Count);

        return rows;
    }

    private List<T> Read<T>(string sql, string? match, Func<SqliteDataReader, T> row)
    {
        try
        {
            return ReadOnce(sql, match, row);
        }
        catch (SqliteException error) when (_connections.IsBroken(error))
        {
            // Deleted or damaged while running: empty from here on, and filled again by the feed.
            Renew();
            return ReadOnce(sql, match, row);
        }
    }

    private List<T> ReadOnce<T>(string sql, string? match, Func<SqliteDataReader, T> row)
    {
        using var lease = _connections.Rent();
        using var command = lease.Connection.CreateCommand();
        command.CommandText = sql;
        if (sql.Contains("$match", StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("$match", (object?)match ?? DBNull.Value);
        }

        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static IndexRow Row(SqliteDataReader reader) => Row(reader, "", "", "");

    private static IndexRow RowWithWords(SqliteDataReader reader) => Row(reader, reader.GetString(10), reader.GetString(11), reader.GetString(12));

    private static IndexRow Row(SqliteDataReader reader, string duty, string context, string subject) => new(
        reader.GetInt64(0), reader.GetInt64(1), reader.GetString(2), reader.GetString(3), reader.GetInt32(4), Day(reader, 5), Day(reader, 6),
        (DeadlineForm)reader.GetInt32(7), duty, context, subject)
    {
        Parties = IndexRow.PartiesOf(reader.GetString(8)),
        Marks = (DutyMarks)reader.GetInt32(9),
    };

    private static (long Id, DirectiveHeading Heading, int Tasks) Heading(SqliteDataReader reader) => (
        reader.GetInt64(0),
        new DirectiveHeading(
            reader.GetString(1), Text(reader, 2), Text(reader, 3), Text(reader, 4),
            Text(reader, 5) is { } issued ? DateOnly.ParseExact(issued, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null, Text(reader, 6)),
        reader.GetInt32(7));

    private static DateOnly? Day(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : DateOnly.FromDayNumber(reader.GetInt32(column));

    private static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    private static string Numbers(IEnumerable<long> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
