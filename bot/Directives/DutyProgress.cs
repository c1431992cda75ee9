namespace Bot.Directives;

/// <summary>How far an agency is with a duty; a later one stands for more.</summary>
internal enum DutyProgress
{
    /// <summary>Nobody of the agency took note (chưa xác nhận).</summary>
    NotAcknowledged,

    /// <summary>Somebody of the agency took note (đã nhận).</summary>
    Acknowledged,

    /// <summary>The agency says that it works on it (đang thực hiện).</summary>
    UnderWay,

    /// <summary>The agency reported it done, and nobody reopened it (hoàn thành).</summary>
    Done,
}
