using Bot.Directives;

namespace Bot.Storage;

/// <summary>Word of somebody's click that waits to be sent: a leader's nudge to an agency's officials, or a request for extension to its leaders.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Agency">The agency whose chats get it.</param>
/// <param name="Audience">Officials for a nudge, leaders for a request.</param>
/// <param name="About">The day of the click, in Vietnam.</param>
/// <param name="Step">Which nudge or request it is: letters, digits and hyphens. With the duty and the chat it is claimed once.</param>
internal sealed record Notice(DutyKey Duty, Agency Agency, SubscriptionAudience Audience, DateOnly About, string Step)
{
    /// <summary>The notice of a nudge: another one of the same day, after this was taken back, is another notice.</summary>
    public static Notice Of(Nudge nudge) =>
        new(nudge.Duty, nudge.Agency, SubscriptionAudience.Officials, nudge.Day, $"nudge-{nudge.At.UtcTicks}");

    /// <summary>The notice of a request for extension.</summary>
    public static Notice Of(FollowUpEvent.ExtensionAsked asked) => new(
        new DutyKey(asked.Mark.DirectiveKey, asked.Mark.AssignmentId),
        asked.Mark.Agency,
        SubscriptionAudience.Leaders,
        DateOnly.FromDateTime(VietnamTime.Local(asked.Mark.At).DateTime),
        $"request-{asked.Number}");
}
