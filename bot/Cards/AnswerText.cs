using Bot.Directives;
using Bot.Questions;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>An answer as plain text, for clients that show no cards and for the command line. Words of documents stand between quotation marks.</summary>
internal static class AnswerText
{
    /// <summary>The answer in the language of its question.</summary>
    public static string Of(Answer answer) => Of(answer, Phrases.In(AnswerWords.LanguageOf(answer)));

    /// <summary>The answer in a language.</summary>
    public static string Of(Answer answer, Phrases phrases)
    {
        var text = new List<string>();
        foreach (var understood in answer.Question.UnderstoodAs)
        {
            text.Add(phrases.AnswerUnderstoodAs(understood.Typed, understood.Meant));
        }

        text.Add(AnswerWords.Headline(answer, phrases));
        if (answer.Question.NamesDocument && answer.Outcome == AnswerOutcome.Found && answer.Documents is [{ Subject: { } about } named])
        {
            text.Add($"{Heading(named, phrases)}: {about}");
        }

        if (answer.Question.Focus == QuestionFocus.Documents)
        {
            foreach (var document in answer.Documents)
            {
                text.Add($"- {Heading(document, phrases)}: {document.Subject}");
            }
        }

        if (answer.Bodies.Count > 0 && answer.Question.Focus != QuestionFocus.CountAgencies)
        {
            text.Add(string.Join(", ", answer.Bodies));
        }

        if (answer.Figures is { } figures)
        {
            Append(text, figures, phrases);
        }

        if (!answer.Answered && answer.Items.Count > 0 && answer.Outcome is not (AnswerOutcome.OnlyCoordinates or AnswerOutcome.OnlyCounterpart))
        {
            text.Add(phrases.AnswerHint);
        }

        var number = answer.Page * answer.PageSize;
        foreach (var item in answer.Items)
        {
            number++;
            Append(text, item, number, phrases);
        }

        if (answer.Total > number && answer.Items.Count > 0)
        {
            text.Add(phrases.AnswerMore(answer.Total - number));
        }

        var suggestions = AnswerWords.Suggestions(answer, phrases);
        if (suggestions.Count > 0)
        {
            text.Add(answer.Outcome is AnswerOutcome.WhichBody or AnswerOutcome.WhichDocument ? "" : phrases.AnswerAnyQuestion);
            foreach (var suggestion in suggestions)
            {
                text.Add($"- {suggestion}");
            }
        }

        return string.Join('\n', text.Where(line => line.Length > 0));
    }

    private static void Append(List<string> text, AnsweredAssignment item, int number, Phrases phrases)
    {
        var assignment = item.Assignment;
        text.Add($"{number}. {Heading(DirectiveHeading.Of(item.Directive), phrases)}{(assignment.Item is { } place ? $", {place}" : "")}");
        if (AnswerWords.Note(item, phrases) is { } note)
        {
            text.Add($"   {note}");
        }

        text.Add($"   {phrases.Lead}: {Names(assignment.Leads)}");
        if (assignment.Coordinating.Count > 0)
        {
            text.Add($"   {phrases.Coordinating}: {Names(assignment.Coordinating)}");
        }

        var due = assignment.Deadline.Due;
        var words = DeadlineLight.Words(assignment.Deadline, due, item.DaysLeft is { } left && due is { } day ? day.AddDays(-left) : DateOnly.MinValue, phrases);
        var date = DeadlineLight.DateAndPhrase(assignment.Deadline, assignment.Deadline.Named, phrases);
        text.Add($"   {phrases.DeadlineLabel}: {(date == words ? date : $"{date} – {words}")}");
        text.Add($"   {phrases.SourceWords}: “{OneLine.Of(assignment.Quote)}”");
        foreach (var each in item.Acknowledgements)
        {
            text.Add($"   ✓ {phrases.AcknowledgedBy(each.PersonName, each.AgencyName, Phrases.Moment(VietnamTime.Local(each.At)))}");
        }
    }

    private static void Append(List<string> text, AnswerFigures figures, Phrases phrases)
    {
        foreach (var (label, count) in AnswerWords.Rows(figures, phrases))
        {
            text.Add($"- {label}: {count}");
        }

        text.Add($"{phrases.AnswerFiguresByBody}:");
        foreach (var (body, count) in figures.ByBody)
        {
            text.Add($"- {body}: {count}");
        }
    }

    private static string Heading(DirectiveHeading heading, Phrases phrases) =>
        AnswerWords.Title(heading, phrases) + (heading.Issued is { } issued ? $" ({Phrases.Date(issued)})" : "");

    private static string Names(IReadOnlyList<Agency> agencies) => string.Join(", ", agencies.Select(agency => agency.Name));
}
