using Bot.Cards;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>Takes a message to the desk that it is for.</summary>
internal sealed class MessageReplies
{
    private readonly QuestionReplies _questions;
    private readonly DocumentReplies _documents;
    private readonly RosterReplies _roster;
    private readonly SubscriptionReplies _subscriptions;
    private readonly PendingReplies _pending;
    private readonly OverviewReplies _overviews;
    private readonly PeopleReplies _people;
    private readonly ReportReplies _reports;
    private readonly FileFetching _files;
    private readonly HelpReplies _help;

    public MessageReplies(
        QuestionReplies questions,
        DocumentReplies documents,
        RosterReplies roster,
        SubscriptionReplies subscriptions,
        PendingReplies pending,
        OverviewReplies overviews,
        PeopleReplies people,
        ReportReplies reports,
        FileFetching files,
        HelpReplies help)
    {
        _questions = questions;
        _documents = documents;
        _roster = roster;
        _subscriptions = subscriptions;
        _pending = pending;
        _overviews = overviews;
        _people = people;
        _reports = reports;
        _files = files;
        _help = help;
    }

    /// <summary>What a new chat is greeted with; where several people are, with word of how to speak to the bot there.</summary>
    public static Reply Welcome(bool amongSeveral)
    {
        var phrases = Phrases.In(Language.Vietnamese);
        var text = amongSeveral ? $"{phrases.Help}\n{phrases.WelcomeInGroup}" : phrases.Help;
        return new Reply($"{phrases.Welcome}\n\n{text}", HelpCard.Of(phrases.Welcome, text, phrases));
    }

    /// <summary>What a message gives.</summary>
    public async Task<Reply> ReplyAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        if (message.Text.Length == 0)
        {
            return new Reply(Phrases.In(Language.Vietnamese).EmptyMessage);
        }

        if (DocumentReplies.LooksPasted(message.Text))
        {
            return await _documents.SubmitAsync(message.Text, message.Person, Phrases.In(Language.Vietnamese), cancellationToken);
        }

        var command = ChatCommand.Read(message.Text);
        var phrases = Phrases.In(command?.Language ?? Language.Vietnamese);
        return command switch
        {
            ChatCommand.Register register => await _roster.RegisterAsync(register.Agency, message, phrases, cancellationToken),
            ChatCommand.AddPerson add => await _people.AddAsync(add.Role, add.Words, message.Person, phrases, cancellationToken),
            ChatCommand.SetRole set => await _people.SetRoleAsync(set.Words, message.Person, phrases, cancellationToken),
            ChatCommand.RemovePerson remove => await _people.RemoveAsync(remove.Words, message.Person, phrases, cancellationToken),
            ChatCommand.ListPeople list => await _people.ListAsync(list.Agency, message.Person, phrases, cancellationToken),
            ChatCommand.Export => await _reports.ExportAsync(message.Person, phrases, cancellationToken),
            ChatCommand.Letter letter => await _reports.LetterAsync(letter.Agency, message.Person, phrases, cancellationToken),
            ChatCommand.ListRequests => await _roster.OpenRequestsAsync(message.Person, phrases, cancellationToken),
            ChatCommand.Subscribe subscribe => await _subscriptions.SubscribeAsync(subscribe.Agency, message, phrases, cancellationToken),
            ChatCommand.Unsubscribe cancel => await _subscriptions.CancelAsync(cancel.Agency, message, phrases, cancellationToken),
            ChatCommand.ListSubscriptions => await _subscriptions.ListAsync(message, phrases, cancellationToken),
            ChatCommand.Pause pause => await _subscriptions.PauseAsync(pause.Until, message, phrases, cancellationToken),
            ChatCommand.Resume => await _subscriptions.ResumeAsync(message, phrases, cancellationToken),
            ChatCommand.Examine => await _subscriptions.ExamineAsync(message, phrases, cancellationToken),
            ChatCommand.Acknowledge => await _pending.AcknowledgeAsync(message, phrases, cancellationToken),
            ChatCommand.AcknowledgeAll => await _pending.AcknowledgeAllAsync(message, phrases, cancellationToken),
            ChatCommand.Start start => await _pending.StartAsync(start.Words, message, phrases, cancellationToken),
            ChatCommand.Finish finish => await _pending.FinishAsync(finish.Words, message, phrases, cancellationToken),
            ChatCommand.Extend extend => await _pending.ExtendAsync(extend.Words, message, phrases, cancellationToken),
            ChatCommand.Grant => await _overviews.DecideAsync(true, message, phrases, cancellationToken),
            ChatCommand.Refuse => await _overviews.DecideAsync(false, message, phrases, cancellationToken),
            ChatCommand.Reopen reopen => await _overviews.ReopenAsync(FollowUpWords.Read(reopen.Words, wantsDay: false).Document, message, phrases, cancellationToken),
            ChatCommand.ShowOverview => await _overviews.ShowAsync(message.Person, phrases, cancellationToken),
            ChatCommand.Help => await _help.HelpAsync(message.Person, phrases, cancellationToken),
            _ => await _questions.AskAsync(message, cancellationToken),
        };
    }

    /// <summary>What a file gives.</summary>
    public async Task<Reply> OfFileAsync(FileFetching.SentFile file, IncomingMessage message, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(Language.Vietnamese);
        return await _files.FetchAsync(file, cancellationToken) is { } content
            ? await _documents.SubmitAsync(content, file.Name, message.Person, phrases, cancellationToken)
            : new Reply(phrases.FileNotFetched);
    }
}
