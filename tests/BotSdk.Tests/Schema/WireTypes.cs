using System.Text.RegularExpressions;

namespace BotSdk.Tests.Schema;

/// <summary>For each type of the wire the JSON that Teams sends or takes, with a property that nobody knows yet where the type can come in.</summary>
internal static partial class WireTypes
{
    // Pieces that stand in others as «name».
    private static readonly Dictionary<string, string> Pieces = new()
    {
        ["Person"] = """{"id":"29:1a-person","name":"Người Dùng","aadObjectId":"0f4a9c1e-7b1d-4a55-8c7e-2f9d6b3e1a00","role":"user","future":{"a":[1,null,"2030-01-01T00:00:00Z"]}}""",
        ["Bot"] = """{"id":"28:b0b0b0b0-0000-4000-8000-00000000b0b0","name":"Trợ lý"}""",
        ["Chat"] = """{"isGroup":true,"conversationType":"groupChat","id":"19:abc_def@thread.v2","tenantId":"6f1b3a52-0c55-4f0e-9a7a-1d2c3b4a5f60","name":"Tổ công tác","future":1}""",
        ["Button"] = """{"type":"messageBack","title":"Đã nhận","text":"đã nhận","displayText":"Đã nhận","value":{"id":"x"},"image":"https://example.com/i.png","imageAltText":"i","channelData":{},"future":true}""",
        ["Card"] = """{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"Hạn 31/12/2023","n":1.50}]},"name":"c","thumbnailUrl":"https://example.com/t.png","future":"f"}""",
        ["Download"] = """{"downloadUrl":"https://contoso.sharepoint.com/d?x=1","uniqueId":"u-1","fileType":"docx","etag":"\"{E},1\"","future":1}""",
        ["Upload"] = """{"name":"b.txt","uploadUrl":"https://contoso.sharepoint.com/u","contentUrl":"https://contoso.sharepoint.com/c","uniqueId":"u","fileType":"txt","future":1}""",
        ["Team"] = """{"id":"19:team@thread.tacv2","name":"UBND tỉnh","aadGroupId":"7d3c9a10-1111-4222-8333-444455556666","future":1}""",
        ["Channel"] = """{"id":"19:channel@thread.tacv2","name":"Chung","type":"standard","future":1}""",
        ["Reference"] = """{"activityId":"1703034000123","user":«Person»,"bot":«Bot»,"conversation":«Chat»,"channelId":"msteams","locale":"vi-VN","serviceUrl":"https://smba.trafficmanager.net/teams/","future":1}""",
        ["Reply"] = """{"type":"message","text":"chào","attachmentLayout":"list"}""",
        ["Execute"] = """{"type":"Action.Execute","id":"ack","verb":"acknowledge","data":{"assignment":"x","when":"2023-12-20T08:00:00.1234567+07:00"},"future":1}""",
        ["Exchange"] = """{"id":"1","connectionName":"c","token":"t","future":1}""",
        ["Found"] = """{"contentType":"application/vnd.microsoft.card.thumbnail","content":{"title":"t"},"preview":«Card»,"future":1}""",
        ["Result"] = """{"attachmentLayout":"list","type":"result","attachments":[«Found»],"suggestedActions":{"actions":[«Button»]},"text":"t","activityPreview":«Reply»,"future":1}""",
        ["Dialog"] = """{"title":"t","height":"medium","width":400,"url":"https://example.com/","card":«Card»,"fallbackUrl":"https://example.com/f","completionBotId":"b","future":1}""",
    };

    private static readonly Dictionary<string, string> Written = new()
    {
        // Teams writes UTC as Z; what goes out says +00:00, as the original does.
        ["Activity"] = """
            {"type":"message","id":"1703034000123","timestamp":"2023-12-20T01:00:00.1234567+00:00","localTimestamp":"2023-12-20T08:00:00.1234567+07:00","localTimezone":"Asia/Ho_Chi_Minh",
             "serviceUrl":"https://smba.trafficmanager.net/teams/","channelId":"msteams","from":«Person»,"conversation":«Chat»,"recipient":«Bot»,"textFormat":"plain","attachmentLayout":"list",
             "membersAdded":[«Person»],"membersRemoved":[«Bot»],"reactionsAdded":[{"type":"like"}],"reactionsRemoved":[{"type":"heart"}],"topicName":"t","historyDisclosed":false,"locale":"vi-VN",
             "text":"<at>Trợ lý</at> đã nhận","speak":"s","inputHint":"acceptingInput","summary":"s","suggestedActions":{"to":["29:1a-person"],"actions":[«Button»]},"attachments":[«Card»],
             "entities":[{"type":"mention","mentioned":«Bot»,"text":"<at>Trợ lý</at>"},{"type":"clientInfo","locale":"vi-VN","country":"VN","platform":"Windows"}],
             "channelData":{"tenant":{"id":"6f1b3a52-0c55-4f0e-9a7a-1d2c3b4a5f60"},"sent":"2023-12-20T01:00:00.0000000Z"},"action":"add","replyToId":"1","label":"l","valueType":"v","value":{"a":1.0,"b":"2023-12-20T00:00:00"},
             "name":"n","relatesTo":«Reference»,"code":"c","expiration":"2023-12-21T01:00:00+00:00","importance":"high","deliveryMode":"normal","listenFor":["a"],"textHighlights":[{"text":"a","occurrence":2}],
             "semanticAction":{"id":"i","state":"start","entities":{"e":{"type":"t","x":1}}},"callerId":"urn:botframework:azure","future":{"since":"2030-01-01T00:00:00Z","list":[1,2.50,null]}}
            """,
        ["ChannelAccount"] = "«Person»",
        ["ConversationAccount"] = "«Chat»",
        ["ConversationReference"] = "«Reference»",
        ["ConversationParameters"] = """{"isGroup":true,"bot":«Bot»,"members":[«Person»],"topicName":"t","activity":«Reply»,"channelData":{"channel":{"id":"19:c"}},"tenantId":"6f1b3a52-0c55-4f0e-9a7a-1d2c3b4a5f60"}""",
        ["ConversationResourceResponse"] = """{"activityId":"1","serviceUrl":"https://smba.trafficmanager.net/teams/","id":"a:1","future":1}""",
        ["ResourceResponse"] = """{"id":"1","future":1}""",
        ["PagedMembersResult"] = """{"continuationToken":"c","members":[«Person»],"future":1}""",
        ["ExpectedReplies"] = """{"activities":[«Reply»]}""",
        ["Attachment"] = "«Card»",
        ["Entity"] = """{"type":"clientInfo","locale":"vi-VN","timezone":"Asia/Ho_Chi_Minh"}""",
        ["Mention"] = """{"type":"mention","mentioned":«Bot»,"text":"<at>Trợ lý</at>","future":1}""",
        ["MessageReaction"] = """{"type":"like","future":1}""",
        ["SemanticAction"] = """{"id":"i","state":"start","entities":{"e":{"type":"t","x":1}},"future":1}""",
        ["TextHighlight"] = """{"text":"a","occurrence":2,"future":1}""",
        ["SuggestedActions"] = """{"to":["29:1"],"actions":[«Button»],"future":1}""",
        ["CardAction"] = "«Button»",
        ["CardImage"] = """{"url":"https://example.com/i.png","alt":"a","tap":«Button»,"future":1}""",
        ["Error"] = """{"code":"BotNotInConversationRoster","message":"m","innerHttpError":{"statusCode":403,"body":{"a":1}},"future":1}""",
        ["ErrorResponse"] = """{"error":{"code":"ConversationNotFound","message":"m"},"future":1}""",
        ["InnerHttpError"] = """{"statusCode":502,"body":"b","future":1}""",
        ["TokenExchangeInvokeRequest"] = "«Exchange»",
        ["AdaptiveCardAuthentication"] = "«Exchange»",
        ["AdaptiveCardInvokeAction"] = "«Execute»",
        ["AdaptiveCardInvokeValue"] = """{"action":«Execute»,"authentication":«Exchange»,"state":"s","trigger":"manual"}""",
        ["AdaptiveCardInvokeResponse"] = """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5"}}""",
        ["SearchInvokeOptions"] = """{"skip":0,"top":15,"future":1}""",
        ["SearchInvokeValue"] = """{"kind":"search","queryText":"sở y","queryOptions":{"skip":0,"top":15},"context":{"a":1},"dataset":"agencies"}""",
        ["SearchInvokeResponse"] = """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[]}}""",
        ["ChannelInfo"] = "«Channel»",
        ["TeamInfo"] = "«Team»",
        ["TenantInfo"] = """{"id":"6f1b3a52-0c55-4f0e-9a7a-1d2c3b4a5f60","future":1}""",
        ["NotificationInfo"] = """{"alert":true,"alertInMeeting":false,"externalResourceUrl":"https://example.com/","future":1}""",
        ["TeamsMeetingInfo"] = """{"id":"m","future":1}""",
        ["OnBehalfOf"] = """{"itemid":0,"mentionType":"person","mri":"29:1","displayName":"d"}""",
        ["TeamsChannelDataSettings"] = """{"selectedChannel":«Channel»,"future":{"a":1}}""",
        ["TeamsChannelData"] = """{"channel":«Channel»,"eventType":"teamMemberAdded","team":«Team»,"notification":{"alert":true},"tenant":{"id":"t"},"meeting":{"id":"m"},"settings":{"selectedChannel":«Channel»},"onBehalfOf":[{"itemid":0,"mentionType":"person","mri":"29:1","displayName":"d"}],"teamsChannelId":"19:c","future":{"a":1}}""",
        ["TeamsChannelAccount"] = """{"id":"29:1","name":"n","aadObjectId":"o","objectId":"o","givenName":"g","surname":"s","email":"a@b.vn","userPrincipalName":"u@b.vn","userRole":"user","tenantId":"t","future":1}""",
        ["TeamsPagedMembersResult"] = """{"continuationToken":"c","members":[{"id":"29:1","name":"n","email":"a@b.vn"}]}""",
        ["TeamDetails"] = """{"id":"i","name":"n","aadGroupId":"a","channelCount":2,"memberCount":30,"type":"standard","future":1}""",
        ["ConversationList"] = """{"conversations":[«Channel»],"future":1}""",
        ["FileDownloadInfo"] = "«Download»",
        ["FileConsentCard"] = """{"description":"d","sizeInBytes":1048576,"acceptContext":{"a":1},"declineContext":{"b":2}}""",
        ["FileConsentCardResponse"] = """{"action":"accept","context":{"a":1},"uploadInfo":«Upload»,"type":"fileUpload"}""",
        ["FileUploadInfo"] = "«Upload»",
        ["FileInfoCard"] = """{"uniqueId":"u","fileType":"txt","etag":1}""",
        ["CacheInfo"] = """{"cacheType":"no-cache","cacheDuration":60}""",
        ["MessagingExtensionParameter"] = """{"name":"q","value":"sở y tế","future":1}""",
        ["MessagingExtensionQueryOptions"] = """{"skip":0,"count":25,"future":1}""",
        ["MessagingExtensionQuery"] = """{"commandId":"find","parameters":[{"name":"q","value":"sở y tế"}],"queryOptions":{"skip":0,"count":25},"state":"s","future":1}""",
        ["MessagingExtensionSuggestedAction"] = """{"actions":[«Button»]}""",
        ["MessagingExtensionAttachment"] = "«Found»",
        ["MessagingExtensionResult"] = "«Result»",
        ["MessagingExtensionResponse"] = """{"composeExtension":«Result»,"cacheInfo":{"cacheType":"cache","cacheDuration":60}}""",
        ["AppBasedLinkQuery"] = """{"url":"https://dondoc.example.gov.vn/vb/4614","state":"1","future":1}""",
        ["MessagingExtensionAction"] = """{"commandId":"giao","commandContext":"message","botMessagePreviewAction":"edit","botActivityPreview":[{"type":"message","text":"a"}],"state":"s","data":{"a":1},"context":{"theme":"default"},"messagePayload":{"id":"1"}}""",
        ["MessagingExtensionActionResponse"] = """{"task":{"type":"continue","value":{"title":"t"}},"composeExtension":«Result»,"cacheInfo":{"cacheType":"cache","cacheDuration":60}}""",
        ["TaskModuleRequestContext"] = """{"theme":"dark","future":1}""",
        ["TaskModuleRequest"] = """{"data":{"a":1},"context":{"theme":"default"},"tabContext":{"tabEntityId":"e"}}""",
        ["TaskModuleResponseBase"] = """{"type":"continue","future":1}""",
        ["TaskModuleContinueResponse"] = """{"type":"continue","value":«Dialog»}""",
        ["TaskModuleMessageResponse"] = """{"type":"message","value":"Xong"}""",
        ["TaskModuleResponse"] = """{"task":{"type":"continue","value":{"title":"t"}},"cacheInfo":{"cacheType":"cache","cacheDuration":1}}""",
        ["TaskModuleTaskInfo"] = "«Dialog»",
    };

    public static Dictionary<string, string> Samples { get; } = Written.ToDictionary(sample => sample.Key, sample => Fill(sample.Value));

    private static string Fill(string json) => Piece().Replace(json, match => Fill(Pieces[match.Groups[1].Value]));

    [GeneratedRegex("«(\\w+)»")]
    private static partial Regex Piece();
}
