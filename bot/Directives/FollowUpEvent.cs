namespace Bot.Directives;

/// <summary>What an agency reported about its part of a duty, or was told about it. Events are only ever added.</summary>
/// <param name="Mark">Whose part, who, when.</param>
internal abstract record FollowUpEvent(FollowUpMark Mark)
{
    /// <summary>Its place among the events of one duty and agency: 1 for the first, without gaps; 0 before it is stored.</summary>
    public int Number { get; init; }

    /// <summary>"Đang thực hiện": the agency works on it.</summary>
    public sealed record Started(FollowUpMark By) : FollowUpEvent(By);

    /// <summary>"Hoàn thành": the agency reports its part done.</summary>
    /// <param name="By">Who.</param>
    /// <param name="Note">The evidence in words; null where none was given.</param>
    /// <param name="Link">The evidence's address, http or https; null where none was given. Data, never to be followed unseen.</param>
    public sealed record Done(FollowUpMark By, string? Note, string? Link) : FollowUpEvent(By);

    /// <summary>"Xin gia hạn": the agency asks for a later last day.</summary>
    /// <param name="By">Who.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="NewDue">The last day on time that is asked for.</param>
    /// <param name="DueBefore">The last day on time as it stood then.</param>
    public sealed record ExtensionAsked(FollowUpMark By, string Reason, DateOnly NewDue, DateOnly DueBefore) : FollowUpEvent(By);

    /// <summary>A leader or an editor granted a request.</summary>
    /// <param name="By">Who; <see cref="FollowUpMark.Agency"/> is the agency that asked.</param>
    /// <param name="Request">The request's <see cref="Number"/>.</param>
    /// <param name="NewDue">The last day on time since.</param>
    public sealed record ExtensionGranted(FollowUpMark By, int Request, DateOnly NewDue) : FollowUpEvent(By);

    /// <summary>A leader or an editor refused a request: the date before stands.</summary>
    /// <param name="By">Who; <see cref="FollowUpMark.Agency"/> is the agency that asked.</param>
    /// <param name="Request">The request's <see cref="Number"/>.</param>
    public sealed record ExtensionRefused(FollowUpMark By, int Request) : FollowUpEvent(By);

    /// <summary>A leader or an editor found that what was reported done is not: it is open again.</summary>
    public sealed record Reopened(FollowUpMark By) : FollowUpEvent(By);
}
