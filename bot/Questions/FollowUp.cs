namespace Bot.Questions;

/// <summary>A question that leans on the one before in the same chat: "còn Sở Xây dựng?", "hạn khi nào?", "ai phối hợp?", "việc thứ hai là gì?".</summary>
internal static class FollowUp
{
    /// <summary>The question with what it leaves unsaid taken from the one before; itself where it stands alone.</summary>
    public static Question Merge(QuestionReader.Reading reading, Question? previous)
    {
        var (read, leans, standsAlone) = reading;
        if (standsAlone || previous is null || previous.Intent is QuestionIntent.Greeting or QuestionIntent.Thanks or QuestionIntent.Help or QuestionIntent.OutOfScope or QuestionIntent.Unclear)
        {
            return read;
        }

        var assignees = read.Assignees.Any();
        var silent = read.Topic is null or { IsWeak: true } && read.Documents.Count == 0 && read.Choices.Count == 0;
        if (leans && assignees && silent)
        {
            return Kept(read, previous) with
            {
                Agencies = read.Agencies,
                Intent = previous.Intent is QuestionIntent.Mine or QuestionIntent.Topic ? QuestionIntent.Agency : previous.Intent,
                Role = read.Role == AskedRole.Assigned ? previous.Role : read.Role,
                Time = read.Time ?? previous.Time,
                Topic = previous.Topic is { IsWeak: false } && !previous.Assignees.Any() ? previous.Topic : null,
            };
        }

        var asksMore = read.Focus is not (QuestionFocus.Assignments or QuestionFocus.Overview or QuestionFocus.Documents or QuestionFocus.CountDocuments)
            || read.Status is not null || read.Ordinal is not null || read.Intent == QuestionIntent.Role;
        if (silent && !assignees && read.Intent != QuestionIntent.Mine && (asksMore || (leans && read.Time is not null)))
        {
            return Kept(read, previous) with
            {
                Focus = read.Focus == QuestionFocus.Assignments ? previous.Focus : read.Focus,
                Time = read.Time ?? previous.Time,
                Intent = read.Intent == QuestionIntent.Unclear ? previous.Intent : read.Intent,
            };
        }

        return read;
    }

    private static Question Kept(Question read, Question previous) => previous with
    {
        Text = read.Text,
        Language = read.Language,
        Status = read.Status ?? previous.Status,
        OpenOnly = read.OpenOnly || previous.OpenOnly,
        UrgentOnly = read.UrgentOnly || previous.UrgentOnly,
        Ordinal = read.Ordinal,
        UnderstoodAs = read.UnderstoodAs,
        Choices = [],
        FollowsUp = true,
    };
}
