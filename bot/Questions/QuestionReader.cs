using System.Text;

namespace Bot.Questions;

/// <summary>Understands what a person asks: pure, one pass, no look at the documents beyond the bodies that they name.</summary>
internal static class QuestionReader
{
    // A question is a few lines; what comes after is not read.
    private const int Longest = 1_000;

    /// <summary>Reads a question.</summary>
    /// <param name="text">As it was typed, a mention of the bot taken out.</param>
    /// <param name="context">The bodies it can name, the day, the asker, the question before.</param>
    public static Question Read(string text, QuestionContext context) => FollowUp.Merge(ReadAlone(text, context), context.Previous);

    /// <summary>Reads a question by itself, whatever was asked before.</summary>
    public static Reading ReadAlone(string text, QuestionContext context)
    {
        var tidy = Tidy(text);
        var words = QuestionWord.Split(tidy);
        var english = words.Count > 0 && EnglishWords.IsEnglish(words);
        tidy = english ? tidy : ChatSpelling.WrittenOut(tidy);
        var question = new QuestionText(tidy, decodeKeys: !english);
        var language = english ? QuestionLanguage.English : QuestionLanguage.Vietnamese;
        var alone = Alone(question, language);
        if (alone is not null)
        {
            return new Reading(alone with { Text = tidy }, Leans: false, StandsAlone: true);
        }

        return new Reading(ReadParts(question, language, context) with { Text = tidy }, question.Says(QuestionCues.Follow), StandsAlone: false);
    }

    /// <summary>What a question says by itself.</summary>
    /// <param name="Question">As it was understood.</param>
    /// <param name="Leans">Whether it begins like one that goes on from the question before ("còn …").</param>
    /// <param name="StandsAlone">Whether no question before can add to it.</param>
    internal sealed record Reading(Question Question, bool Leans, bool StandsAlone);

    private static string Tidy(string text)
    {
        var cut = text.Length > Longest ? text[..Longest] : text;
        try
        {
            return cut.Normalize(NormalizationForm.FormC).Trim();
        }
        catch (ArgumentException)
        {
            // A lone surrogate: nothing that a person types.
            return new string([.. cut.Where(character => !char.IsSurrogate(character))]).Normalize(NormalizationForm.FormC).Trim();
        }
    }

    // Questions that stand for themselves: greetings, thanks, help, and what no directive says.
    private static Question? Alone(QuestionText question, QuestionLanguage language)
    {
        QuestionIntent? intent =
            question.Words.Count == 0 ? QuestionIntent.Unclear
            : question.Says(QuestionCues.Greeting) ? QuestionIntent.Greeting
            : question.Says(QuestionCues.Thanks) ? QuestionIntent.Thanks
            : question.Says(QuestionCues.Help) ? QuestionIntent.Help
            : question.Says(QuestionCues.OutOfScope) ? QuestionIntent.OutOfScope
            : null;
        return intent is { } found ? new Question { Text = question.Text, Language = language, Intent = found } : null;
    }

    private static Question ReadParts(QuestionText question, QuestionLanguage language, QuestionContext context)
    {
        var english = language == QuestionLanguage.English;
        var carriesOut = question.Says(QuestionCues.CarryingItOut);
        var documents = AskedDocument.Read(question);
        var parts = new QuestionParts(question, documents.Count > 0);
        parts.ReadDocumentFocus();
        parts.ReadCounts();
        var finder = new AgencyFinder(question, context.Names, language);
        var agencies = finder.Find();
        parts.ReadStatus();
        parts.ReadDaysLeft();
        question.TakeAll(QuestionCues.Holiday);
        var issuedIn = parts.Focus is QuestionFocus.Documents or QuestionFocus.CountDocuments && question.TakeAll(QuestionCues.IssuedIn);
        var time = TimePhrases.Read(question, context.Today, english);
        var issued = issuedIn && time is { Kind: AskedTimeKind.Window } ? time : null;
        time = issued is null ? time : null;
        finder.FindRest();
        parts.ReadRest(agencies);
        var mine = agencies.Count == 0 && question.TakeAll(QuestionCues.Mine);
        var urgent = question.Take(QuestionCues.Urgent) is not null;
        var overview = question.Says(QuestionCues.Overview);
        var addressees = agencies.Where(agency => agency.Part == AskedPart.Addressee).ToList();
        var topic = TopicReader.Read(question, english, addressees);
        // "Ai theo dõi việc thực hiện chỉ thị này?": the duty speaks of the document itself.
        if (carriesOut && topic is not null)
        {
            topic = topic with { Concepts = [.. topic.Concepts, QuestionCues.DocumentItself] };
        }

        // "Công ty xin gia hạn thì ai hướng dẫn?": the duty is about an extension, nobody asked for one here.
        if (parts.Status == AskedStatus.ExtensionAsked && topic is { IsWeak: false })
        {
            parts.DropStatus();
            topic = topic with { Concepts = [.. topic.Concepts, new Concept("gia hạn", [Vocabulary.WordsOf("gia hạn")], Concept.Normal, JoinsNext: false, IsName: false)] };
        }

        if (overview && OverviewAlone(question, topic))
        {
            (parts.Focus, topic) = (QuestionFocus.Overview, null);
        }

        return new Question
        {
            Text = question.Text,
            Language = language,
            Intent = Intent(parts, mine, time, agencies, topic, documents, finder.Choices.Count > 0, urgent),
            Focus = parts.Focus,
            Agencies = agencies,
            Together = agencies.Count(agency => agency.Part == AskedPart.Assignee) > 1 && parts.Together,
            Role = parts.Role,
            Rank = parts.Rank,
            Head = parts.Head,
            Topic = topic,
            Time = time,
            NamesDocument = parts.NamesDocument,
            Documents = documents,
            Issued = issued,
            Status = parts.Status,
            OpenOnly = parts.OpenOnly,
            UrgentOnly = urgent,
            Ordinal = parts.Ordinal,
            HowOften = parts.HowOften,
            UnderstoodAs = finder.UnderstoodAs,
            Choices = finder.Choices,
        };
    }

    // "thống kê" is a duty too ("thống kê công trình …"): it asks for figures only where nothing of content is left.
    private static bool OverviewAlone(QuestionText question, Topic? topic)
    {
        var cue = QuestionCues.Overview.Match(question.Folded).Value.Split(' ').ToHashSet(StringComparer.Ordinal);
        return topic is null || topic.Concepts.All(concept => concept.Weight < Concept.Normal || QuestionWord.Fold(concept.Typed).Split(' ').All(cue.Contains));
    }

    private static QuestionIntent Intent(
        QuestionParts parts, bool mine, AskedTime? time, IReadOnlyList<AskedAgency> agencies, Topic? topic, IReadOnlyList<AskedDocument> documents, bool choices, bool urgent)
    {
        var focus = parts.Focus;
        return mine ? QuestionIntent.Mine
            : focus is QuestionFocus.CountAssignments or QuestionFocus.CountAgencies or QuestionFocus.CountDocuments ? QuestionIntent.Count
            : focus == QuestionFocus.Overview ? QuestionIntent.Overview
            : focus is QuestionFocus.Number or QuestionFocus.Signer or QuestionFocus.IssueDate or QuestionFocus.Issuer or QuestionFocus.Subject or QuestionFocus.Replaces
                or QuestionFocus.Bases or QuestionFocus.Stamp or QuestionFocus.Documents ? QuestionIntent.Document
            : parts.Status is not null ? QuestionIntent.Status
            : time is not null || focus is QuestionFocus.Deadline or QuestionFocus.DaysLeft ? QuestionIntent.Time
            : parts.Role != AskedRole.Assigned || focus == QuestionFocus.Coordinating ? QuestionIntent.Role
            : choices || agencies.Any(agency => agency.Part != AskedPart.Addressee) ? QuestionIntent.Agency
            : topic is not null ? QuestionIntent.Topic
            : documents.Count > 0 || parts.NamesDocument ? QuestionIntent.Document
            : focus == QuestionFocus.Lead || urgent ? QuestionIntent.Role
            : parts.OpenOnly ? QuestionIntent.Status
            : parts.Ordinal is not null ? QuestionIntent.Agency
            : QuestionIntent.Unclear;
    }
}
