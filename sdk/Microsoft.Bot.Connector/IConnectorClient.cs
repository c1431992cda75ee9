using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <summary>The way to one service address of a channel.</summary>
public interface IConnectorClient : IDisposable
{
    Uri BaseUri { get; set; }

    ServiceClientCredentials Credentials { get; }

    IConversations Conversations { get; }
}
