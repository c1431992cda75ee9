namespace Bot.Questions;

/// <summary>What the focus of a question leaves of the rows that were found: the next deadline, the second duty, those that state a number.</summary>
internal sealed class AnswerShape(AssignmentIndex index, Question question, SoughtBodies sought)
{
    private readonly IndexBodies _bodies = index.Bodies;

    /// <summary>The result with what is asked for alone.</summary>
    public SearchResult Of(SearchResult found)
    {
        if (found.Failure is not null)
        {
            return found;
        }

        var rows = found.Rows;
        if (question.Focus == QuestionFocus.Amount)
        {
            if (AmountAsked.UnitOf(question.Text) is { } unit && rows.Where(row => AmountAsked.IsStated(row.Duty, unit)).ToList() is { Count: > 0 } stating)
            {
                return new SearchResult(stating, stating.Count, null, false);
            }

            return SearchResult.None(AnswerOutcome.NothingSuch, rows);
        }

        if (question.Time?.Kind == AskedTimeKind.Nearest && rows.Count > 0)
        {
            rows = [.. rows.Where(row => row.Due == rows[0].Due)];
        }

        if (question.HowOften)
        {
            rows = Some(rows, row => row.Form == DeadlineForm.Recurring);
        }

        if (question.Focus is QuestionFocus.Deadline or QuestionFocus.DaysLeft)
        {
            rows = Some(rows, row => question.Focus == QuestionFocus.DaysLeft ? row.Due is not null : row.Form != DeadlineForm.Unstated);
        }

        if (question.Focus == QuestionFocus.Lead && question.Rank is { } rank and not BodyRank.Any)
        {
            rows = Some(rows, row => row.Parties.Any(party => party.Role == PartyRole.Lead && _bodies.Find(party.Agency) is { } body && BodyRanks.Fits(rank, body)));
        }

        if (question.Focus == QuestionFocus.Coordinating && question.Agencies.Count > 0)
        {
            rows = Some(rows, row => row.Parties.Any(party => party.Role == PartyRole.Coordinating));
        }

        rows = OwnFirst(rows);
        if (question.Ordinal is { } ordinal && rows.Count > 0)
        {
            rows = ordinal == int.MaxValue ? [rows[^1]] : [.. rows.Skip(ordinal - 1).Take(1)];
        }

        return rows.Count == 0 ? SearchResult.None(AnswerOutcome.NothingSuch, found.Rows)
            : rows.Count == found.Rows.Count ? found with { Rows = rows }
            : found with { Rows = rows, Total = rows.Count };
    }

    // What was laid on the body itself stands before what was laid on all of its kind.
    private IReadOnlyList<IndexRow> OwnFirst(IReadOnlyList<IndexRow> rows)
    {
        if (rows.Count < 2 || question.Time is not null || !sought.HasGroups)
        {
            return rows;
        }

        var relations = sought.Relations(rows);
        return [.. rows.OrderBy(row => relations.GetValueOrDefault(row.Id).How ?? FoundAs.Itself)];
    }

    private static IReadOnlyList<IndexRow> Some(IReadOnlyList<IndexRow> rows, Func<IndexRow, bool> wanted)
    {
        var some = rows.Where(wanted).ToList();
        return some.Count > 0 ? some : rows;
    }
}
