namespace Bot.Questions;

/// <summary>The tables of the search projection. A change here is a new <see cref="Version"/>: indexes of another version are built anew.</summary>
internal static class IndexSchema
{
    /// <summary>Kept in the file's user_version.</summary>
    public const int Version = 6;

    /// <summary>Makes the tables. "led" and "fallen" count, kept up by triggers: how many duties each body leads, and how many fall on each day, done or not. "marks" tells how a duty stands by what was reported (<see cref="DutyMarks"/>). A document's number is never given again.</summary>
    public const string Tables = """
        CREATE TABLE note(name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
        CREATE TABLE document(id INTEGER PRIMARY KEY AUTOINCREMENT, key TEXT NOT NULL UNIQUE, sequence TEXT, number TEXT, kind TEXT, issuer TEXT, issued TEXT, subject TEXT, about TEXT NOT NULL, tasks INTEGER NOT NULL, body BLOB NOT NULL);
        CREATE INDEX document_sequence ON document(sequence);
        CREATE INDEX document_issued ON document(issued DESC, id);
        CREATE TABLE assignment(id INTEGER PRIMARY KEY, document INTEGER NOT NULL, key TEXT NOT NULL, ordinal INTEGER NOT NULL, code TEXT NOT NULL, named INTEGER, due INTEGER, deadline INTEGER NOT NULL, every INTEGER, urgent INTEGER NOT NULL, parties TEXT NOT NULL, marks INTEGER NOT NULL);
        CREATE TABLE wording(id INTEGER PRIMARY KEY, duty TEXT NOT NULL, context TEXT NOT NULL);
        CREATE INDEX assignment_document ON assignment(document);
        CREATE INDEX assignment_named ON assignment(named, id) WHERE named IS NOT NULL;
        CREATE INDEX assignment_due ON assignment(due, id, marks) WHERE due IS NOT NULL;
        CREATE INDEX assignment_marks ON assignment(marks, id) WHERE marks > 0;
        CREATE INDEX assignment_deadline ON assignment(deadline, every);
        CREATE TABLE agency(id INTEGER PRIMARY KEY, name TEXT NOT NULL, place TEXT NOT NULL, kind INTEGER NOT NULL, UNIQUE(name, place, kind));
        CREATE TABLE party(agency INTEGER NOT NULL, role INTEGER NOT NULL, assignment INTEGER NOT NULL, PRIMARY KEY(agency, role, assignment)) WITHOUT ROWID;
        CREATE INDEX party_assignment ON party(assignment);
        CREATE TABLE led(agency INTEGER PRIMARY KEY, n INTEGER NOT NULL);
        CREATE TRIGGER party_added AFTER INSERT ON party WHEN new.role = 0 BEGIN
          INSERT INTO led(agency, n) VALUES(new.agency, 1) ON CONFLICT(agency) DO UPDATE SET n = n + 1;
        END;
        CREATE TRIGGER party_removed AFTER DELETE ON party WHEN old.role = 0 BEGIN
          UPDATE led SET n = n - 1 WHERE agency = old.agency;
        END;
        CREATE TABLE fallen(deadline INTEGER NOT NULL, due INTEGER NOT NULL, done INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY(deadline, due, done)) WITHOUT ROWID;
        CREATE TRIGGER assignment_added AFTER INSERT ON assignment BEGIN
          INSERT INTO fallen(deadline, due, done, n) VALUES(new.deadline, ifnull(new.due, 0), (new.marks & 4) / 4, 1) ON CONFLICT(deadline, due, done) DO UPDATE SET n = n + 1;
        END;
        CREATE TRIGGER assignment_removed AFTER DELETE ON assignment BEGIN
          UPDATE fallen SET n = n - 1 WHERE deadline = old.deadline AND due = ifnull(old.due, 0) AND done = (old.marks & 4) / 4;
        END;
        CREATE VIRTUAL TABLE said USING fts5(duty, subject, who, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');
        CREATE VIRTUAL TABLE vocabulary USING fts5vocab(said, 'row');
        """;
}
