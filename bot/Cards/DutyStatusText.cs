using AdaptiveCards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>How a duty stands, in words and lines.</summary>
internal static class DutyStatusText
{
    /// <summary>"Đang thực hiện", "Hoàn thành đúng hạn", "Đã nhận · chờ duyệt gia hạn đến 15/01/2024" …</summary>
    public static string Words(DutyStatus status, Phrases phrases)
    {
        var words = status switch
        {
            { Timing: DutyTiming.DoneOnTime } => phrases.StatusDoneOnTime,
            { Timing: DutyTiming.DoneLate } => phrases.StatusDoneLate,
            { Progress: DutyProgress.UnderWay } => phrases.StatusUnderWay,
            { Progress: DutyProgress.Acknowledged } => phrases.StatusAcknowledged,
            _ => phrases.StatusNotAcknowledged,
        };
        return status.FollowUp.Asked is { } asked ? $"{words} · {phrases.StatusExtensionAsked(Phrases.Date(asked.NewDue))}" : words;
    }

    /// <summary>What was reported, asked for and decided, one line each; notes and links as plain words.</summary>
    public static IEnumerable<AdaptiveElement> Lines(DutyStatus status, Phrases phrases)
    {
        var follow = status.FollowUp;
        if (follow.Started is { } started && follow.Done is null)
        {
            yield return Line(phrases.FollowUpStartedBy(started.Mark.PersonName, Moment(started)));
        }

        if (follow.Granted is { } granted)
        {
            yield return Line(phrases.ExtensionGrantedBy(granted.Mark.PersonName, Phrases.Date(granted.NewDue), Moment(granted)));
        }

        if (follow.Asked is { } asked)
        {
            yield return Line(phrases.ExtensionAskedBy(asked.Mark.PersonName, Phrases.Date(asked.NewDue), asked.Reason));
        }
        else if (follow.Last is FollowUpEvent.ExtensionRefused refused)
        {
            yield return Line(phrases.ExtensionRefusedBy(refused.Mark.PersonName, Moment(refused)));
        }
        else if (follow.Last is FollowUpEvent.Reopened reopened)
        {
            yield return Line(phrases.FollowUpReopenedBy(reopened.Mark.PersonName, Moment(reopened)));
        }

        if (follow.Done is { } done)
        {
            yield return CardText.Block(new AdaptiveTextRun("✓ " + phrases.FollowUpDoneBy(done.Mark.PersonName, Moment(done))) { Color = AdaptiveTextColor.Good });
            foreach (var evidence in new[] { done.Note, done.Link }.OfType<string>())
            {
                yield return CardText.Block(new AdaptiveTextRun(evidence) { Italic = evidence == done.Note });
            }
        }
    }

    private static AdaptiveElement Line(string words) => CardText.Block(new AdaptiveTextRun("→ " + words));

    private static string Moment(FollowUpEvent happened) => Phrases.Moment(VietnamTime.Local(happened.Mark.At));
}
