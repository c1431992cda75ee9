using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Bot.Storage;

/// <summary>
/// What was reminded of, to whom, and with what success: one row for each assignment, step and target, added before the card goes out.
/// The partition is the assignment, so that all its reminders and posted messages are found together.
/// </summary>
internal sealed class ReminderLedger(ITableStore tables)
{
    private const string Table = "reminderledger";

    /// <summary>
    /// Claims a reminder for an instance. Won: nobody else sends it before <paramref name="leaseUntil"/>. A claim whose lease has run out
    /// is taken over; it is marked uncertain where its owner was calling the channel, and so may have sent it.
    /// </summary>
    public async Task<ClaimOutcome> ClaimAsync(
        ReminderClaim claim, string owner, DateTimeOffset now, DateTimeOffset leaseUntil, CancellationToken cancellationToken)
    {
        var fresh = new ReminderRecord(claim, ReminderState.Claimed, owner, leaseUntil, 1, false, null, null, now);
        while (true)
        {
            if (await tables.TryAddAsync(Table, Row(fresh), cancellationToken))
            {
                return new ClaimOutcome.Won(fresh);
            }

            if (await tables.FindAsync(Table, Partition(claim.DirectiveKey, claim.AssignmentId), RowKey(claim), cancellationToken) is not { } row)
            {
                continue;
            }

            var known = Read(row);
            if (known.IsFinal)
            {
                return new ClaimOutcome.Finished(known);
            }

            if (known.IsHeld && known.LeaseUntil > now)
            {
                return new ClaimOutcome.Held(known);
            }

            var taken = known with
            {
                State = ReminderState.Claimed,
                Owner = owner,
                LeaseUntil = leaseUntil,
                Attempt = known.Attempt + 1,
                Uncertain = known.Uncertain || known.State == ReminderState.Sending,
                At = now,
            };
            if (await tables.TryReplaceAsync(Table, Row(taken), cancellationToken))
            {
                return new ClaimOutcome.Won(taken with { ETag = null });
            }
        }
    }

    /// <summary>Writes what became of a claim if this owner still holds it. False where another took it over meanwhile.</summary>
    public async Task<bool> RecordAsync(ReminderRecord record, CancellationToken cancellationToken)
    {
        while (await tables.FindAsync(
            Table, Partition(record.Claim.DirectiveKey, record.Claim.AssignmentId), RowKey(record.Claim), cancellationToken) is { } row)
        {
            var known = Read(row);
            if (known.Owner != record.Owner || known.Attempt != record.Attempt || !known.IsHeld)
            {
                return false;
            }

            if (await tables.TryReplaceAsync(Table, Row(record) with { ETag = row.ETag }, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Notes on a reminder that another instance has taken over that it may have reached its target twice.</summary>
    public async Task DoubtAsync(ReminderClaim claim, CancellationToken cancellationToken)
    {
        while (await tables.FindAsync(Table, Partition(claim.DirectiveKey, claim.AssignmentId), RowKey(claim), cancellationToken) is { } row)
        {
            if (await tables.TryReplaceAsync(Table, Row(Read(row) with { Uncertain = true }), cancellationToken))
            {
                return;
            }
        }
    }

    /// <summary>Notes that a step waits for the end of its target's pause. Nothing happens where the step was handled already.</summary>
    public Task DeferAsync(ReminderClaim claim, string owner, DateTimeOffset now, CancellationToken cancellationToken) =>
        tables.TryAddAsync(
            Table, Row(new ReminderRecord(claim, ReminderState.Deferred, owner, now, 0, false, null, null, now)), cancellationToken);

    /// <summary>All reminders of an assignment, in the order of their dates and steps.</summary>
    public async IAsyncEnumerable<ReminderRecord> OfAssignmentAsync(
        string directiveKey, string assignmentId, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(Table, Partition(directiveKey, assignmentId), null, null, cancellationToken))
        {
            yield return Read(row);
        }
    }

    private static string Partition(string directiveKey, string assignmentId) =>
        $"{TableKey.Encode(directiveKey)}|{TableKey.Encode(assignmentId)}";

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string RowKey(ReminderClaim claim) => string.Join(
        '|', Date(claim.About), claim.Step, TableKey.Encode(claim.ConversationId), TableKey.Encode(claim.AgencyName));

    private static TableRow Row(ReminderRecord record)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        values["Directive"] = record.Claim.DirectiveKey;
        values["Assignment"] = record.Claim.AssignmentId;
        values["About"] = Date(record.Claim.About);
        values["Step"] = record.Claim.Step;
        values["Conversation"] = record.Claim.ConversationId;
        values["Agency"] = record.Claim.AgencyName;
        values["State"] = record.State.ToString();
        values["Owner"] = record.Owner;
        values["LeaseUntil"] = record.LeaseUntil;
        values["Attempt"] = (long)record.Attempt;
        values["Uncertain"] = record.Uncertain;
        values["At"] = record.At;
        if (record.ActivityId is { } activity)
        {
            values["Activity"] = activity;
        }

        if (record.Reason is { } reason)
        {
            values["Reason"] = reason.ToString();
        }

        return new TableRow(Partition(record.Claim.DirectiveKey, record.Claim.AssignmentId), RowKey(record.Claim), values.ToImmutable())
        {
            ETag = record.ETag,
        };
    }

    private static ReminderRecord Read(TableRow row) => new(
        new ReminderClaim(
            row.Text("Directive") ?? "",
            row.Text("Assignment") ?? "",
            DateOnly.ParseExact(row.Text("About") ?? "", "yyyyMMdd", CultureInfo.InvariantCulture),
            row.Text("Step") ?? "",
            row.Text("Conversation") ?? "",
            row.Text("Agency") ?? ""),
        Enum.TryParse<ReminderState>(row.Text("State"), out var state) ? state : ReminderState.Uncertain,
        row.Text("Owner") ?? "",
        row.Moment("LeaseUntil") ?? default,
        (int)(row.Number("Attempt") ?? 0),
        row.Values.GetValueOrDefault("Uncertain") is true,
        row.Text("Activity"),
        row.Text("Reason") is { } reason ? Enum.TryParse<UnreachableReason>(reason, out var known) ? known : UnreachableReason.Other : null,
        row.Moment("At") ?? default)
    {
        ETag = row.ETag,
    };
}

/// <summary>What came of a claim.</summary>
internal abstract record ClaimOutcome(ReminderRecord Record)
{
    /// <summary>This instance sends it.</summary>
    public sealed record Won(ReminderRecord Mine) : ClaimOutcome(Mine);

    /// <summary>Another instance is sending it now.</summary>
    public sealed record Held(ReminderRecord Theirs) : ClaimOutcome(Theirs);

    /// <summary>It was handled before.</summary>
    public sealed record Finished(ReminderRecord Done) : ClaimOutcome(Done);
}
