using Azure;
using Azure.Identity;

namespace Bot.Storage.AzureTables;

/// <summary>Which failures of the client mean that the account can't be used now, and a sentence for the operator.</summary>
internal static class AccountFailure
{
    /// <summary>The failure as an outage; null where it is none (a bug, or the caller's own cancellation).</summary>
    public static StorageUnavailableException? AsOutage(Exception exception, Uri account, CancellationToken cancellationToken)
    {
        var sentence = exception switch
        {
            AggregateException { InnerExceptions: [.., var last] } => AsOutage(last, account, cancellationToken) is null ? null : Unreachable,
            RequestFailedException { Status: 0 } => Unreachable,
            RequestFailedException { Status: 401 or 403 } => "It refused the credentials; check the connection string or the identity's role.",
            RequestFailedException { Status: 429 or 503 } => "It is overloaded; the work can be tried again.",
            RequestFailedException { Status: 409, ErrorCode: "TableBeingDeleted" } => "The table is being deleted; try again in a minute.",
            RequestFailedException { Status: 408 or >= 500 } => "It answered with a failure of its own; the work can be tried again.",
            AuthenticationFailedException => "No token could be had for it; check the identity.",
            OperationCanceledException when !cancellationToken.IsCancellationRequested => "It did not answer in time; check the network.",
            HttpRequestException or IOException => Unreachable,
            _ => null,
        };
        return sentence is null ? null : new StorageUnavailableException($"The storage account {account.Host} is not available. {sentence}", exception);
    }

    private const string Unreachable = "It can't be reached; check its address and the network.";
}
