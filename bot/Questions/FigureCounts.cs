namespace Bot.Questions;

/// <summary>Counts the figures of the overview.</summary>
internal static class FigureCounts
{
    /// <summary>The figures of what a filter lets through.</summary>
    public static AnswerFigures Of(AssignmentIndex index, IndexFilter filter)
    {
        var days = index.CountByDeadline(filter);
        long Of(Func<DeadlineForm, DateOnly?, bool> fits) => days.Where(day => !day.Done && fits(day.Form, day.Due)).Sum(day => day.Count);
        var soon = filter.Today.AddDays(7);
        return new AnswerFigures(
            days.Sum(day => day.Count),
            Of((_, due) => due < filter.Today),
            Of((_, due) => due >= filter.Today && due <= soon),
            Of((_, due) => due > soon),
            Of((form, due) => due is null && form == DeadlineForm.Recurring),
            Of((form, due) => due is null && form == DeadlineForm.Event),
            Of((form, due) => due is null && (form is DeadlineForm.Unstated or DeadlineForm.Dated)),
            [.. index.CountByLead(filter, 10).Where(item => index.Bodies.Find(item.Agency) is not null).Select(item => (index.Bodies.Find(item.Agency)!.Agency.Name, item.Count))])
        {
            Done = days.Where(day => day.Done).Sum(day => day.Count),
        };
    }

}
