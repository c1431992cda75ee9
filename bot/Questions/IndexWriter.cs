using System.Globalization;
using System.Text;
using Bot.Directives;
using Bot.Storage;
using Microsoft.Data.Sqlite;

namespace Bot.Questions;

/// <summary>Writes documents into the projection, in one transaction.</summary>
internal sealed class IndexWriter(SqliteConnection connection)
{
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private readonly Dictionary<Agency, long> _agencies = [];

    /// <summary>Whether a body was written that was not there before.</summary>
    public bool HasNewBodies { get; private set; }

    /// <summary>Puts each document in the place of the one with its key.</summary>
    /// <param name="directives">The documents.</param>
    /// <param name="events">All that was reported and decided about the duties of each, by its key; none where the key is missing.</param>
    /// <param name="noteName">The note's name; null for none.</param>
    /// <param name="noteValue">What it says.</param>
    public void Write(IEnumerable<Directive> directives, IReadOnlyDictionary<string, IReadOnlyList<FollowUpEvent>> events, string? noteName, string? noteValue)
    {
        using var transaction = connection.BeginTransaction();
        foreach (var directive in directives)
        {
            Remove(directive.Key);
            Add(directive, events.GetValueOrDefault(directive.Key) ?? []);
        }

        if (noteName is not null)
        {
            Run("INSERT INTO note(name, value) VALUES($0, $1) ON CONFLICT(name) DO UPDATE SET value = excluded.value", noteName, noteValue);
        }

        transaction.Commit();
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }
    }

    /// <summary>Takes everything out.</summary>
    public static void Clear(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "DELETE FROM note; DELETE FROM document; DELETE FROM assignment; DELETE FROM wording; DELETE FROM agency; DELETE FROM party; DELETE FROM led; DELETE FROM fallen; INSERT INTO said(said) VALUES('delete-all');";
        command.ExecuteNonQuery();
    }

    private void Remove(string key)
    {
        if (Ask("SELECT id FROM document WHERE key = $0", key) is not { } document)
        {
            return;
        }

        Run("DELETE FROM said WHERE rowid IN (SELECT id FROM assignment WHERE document = $0)", document);
        Run("DELETE FROM wording WHERE id IN (SELECT id FROM assignment WHERE document = $0)", document);
        Run("DELETE FROM party WHERE assignment IN (SELECT id FROM assignment WHERE document = $0)", document);
        Run("DELETE FROM assignment WHERE document = $0", document);
        Run("DELETE FROM document WHERE id = $0", document);
    }

    private void Add(Directive directive, IReadOnlyList<FollowUpEvent> events)
    {
        var number = directive.Number?.Value;
        var document = Ask(
            "INSERT INTO document(key, sequence, number, kind, issuer, issued, subject, about, tasks, body) VALUES($0, $1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
            directive.Key, directive.Number?.Sequence.TrimStart('0'), number, directive.Kind, directive.Issuer,
            directive.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), directive.Subject, IndexedWords.Of(directive.Subject ?? ""), directive.Assignments.Count, DirectiveBytes.Pack(directive));
        var subject = QuestionWord.Fold(directive.Subject ?? "");
        for (var ordinal = 0; ordinal < directive.Assignments.Count; ordinal++)
        {
            Add(directive, document!.Value, ordinal, subject, DutyMarking.Of(directive.Assignments[ordinal], events));
        }
    }

    private void Add(Directive directive, long document, int ordinal, string subject, DutyMarks marks)
    {
        var assignment = directive.Assignments[ordinal];
        var duty = IndexedWords.Of(assignment.Quote.Contains(assignment.Duty, StringComparison.Ordinal) ? assignment.Quote : $"{assignment.Duty}\n{assignment.Quote}");
        var context = IndexedWords.Of(AssignmentContext.Of(directive, ordinal));
        var form = assignment.Deadline switch
        {
            Deadline.Unstated => DeadlineForm.Unstated,
            Deadline.Recurring => DeadlineForm.Recurring,
            Deadline.AfterEvent => DeadlineForm.Event,
            _ => DeadlineForm.Dated,
        };
        var parties = new[] { (assignment.Leads, PartyRole.Lead), (assignment.Coordinating, PartyRole.Coordinating), (assignment.External, PartyRole.External) }
            .SelectMany(item => item.Item1.Select(agency => (Agency: AgencyId(agency), Role: item.Item2))).Distinct().ToList();
        var id = Ask(
            "INSERT INTO assignment(document, key, ordinal, code, named, due, deadline, every, urgent, parties, marks) VALUES($0, $1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id",
            document, directive.Key, ordinal, assignment.Id, assignment.Deadline.Named?.DayNumber, assignment.Deadline.Due?.DayNumber, (int)form,
            assignment.Deadline is Deadline.Recurring recurring ? (int)recurring.Rule.Every : null, assignment.Urgency is null ? 0 : 1,
            string.Concat(parties.Select(party => IndexRow.PartyText(party.Agency, party.Role))), (int)marks)!.Value;
        Run("INSERT INTO wording(id, duty, context) VALUES($0, $1, $2)", id, duty, context);
        var who = new StringBuilder();
        foreach (var (number, role) in parties)
        {
            who.Append(IndexFilter.PartyWord(number, role)).Append(' ');
            Run("INSERT INTO party(agency, role, assignment) VALUES($0, $1, $2)", number, (int)role, id);
        }

        Run("INSERT INTO said(rowid, duty, subject, who) VALUES($0, $1, $2, $3)", id, QuestionWord.Fold($"{duty} {context}"), subject, who.ToString());
    }

    private long AgencyId(Agency agency)
    {
        if (!_agencies.TryGetValue(agency, out var id))
        {
            var place = agency.Place ?? "";
            _agencies[agency] = id = Ask("SELECT id FROM agency WHERE name = $0 AND place = $1 AND kind = $2", agency.Name, place, (int)agency.Kind) ?? NewBody(agency, place);
        }

        return id;
    }

    private long NewBody(Agency agency, string place)
    {
        HasNewBodies = true;
        return Ask("INSERT INTO agency(name, place, kind) VALUES($0, $1, $2) RETURNING id", agency.Name, place, (int)agency.Kind)!.Value;
    }

    private long? Ask(string sql, params object?[] values) => Command(sql, values).ExecuteScalar() as long?;

    private void Run(string sql, params object?[] values) => Command(sql, values).ExecuteNonQuery();

    private SqliteCommand Command(string sql, object?[] values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands[sql] = command = connection.CreateCommand();
            command.CommandText = sql;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"${i.ToString(CultureInfo.InvariantCulture)}" });
            }
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command;
    }
}
