using AdaptiveCards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>Changes of the roster that an administrator confirms, and requests that an administrator decides.</summary>
internal static class RosterCard
{
    /// <summary>The button that makes the change.</summary>
    public const string PutVerb = "roster-put";

    /// <summary>The button that takes a person off.</summary>
    public const string RemoveVerb = "roster-remove";

    /// <summary>The button that leaves all as it is.</summary>
    public const string CancelVerb = "roster-cancel";

    private const int MostRequests = 10;

    /// <summary>A change to confirm.</summary>
    /// <param name="before">The person as on the roster; null for a new one.</param>
    /// <param name="after">As wanted; null for taking off.</param>
    public static AdaptiveCard Confirm(Official? before, Official? after, Phrases phrases)
    {
        var person = (after ?? before)!;
        var title = after is null ? phrases.ConfirmRemoval(person.Name) : phrases.ConfirmPerson(person.Name);
        var card = new AdaptiveCard(CardSchema.Version) { FallbackText = title, Speak = title };
        card.Body.Add(CardText.Title(title));
        card.Body.Add(CardText.Fact(phrases.PersonName, new AdaptiveTextRun(person.Name)));
        card.Body.Add(CardText.Fact(phrases.Role, Both(before is null ? null : phrases.RoleName(before.Role), after is null ? null : phrases.RoleName(after.Role))));
        card.Body.Add(CardText.Fact(phrases.Agency, Both(AgencyOf(before), AgencyOf(after))));
        card.Body.Add(CardText.Subtle(person.PersonId));
        card.Actions.Add(CardButton.Of(phrases.Confirm, after is null ? RemoveVerb : PutVerb, Data(person, phrases)));
        card.Actions.Add(CardButton.Of(phrases.Cancel, CancelVerb, Data(person, phrases)));
        return card;
    }

    /// <summary>A request with its buttons; once it is decided, with what was decided.</summary>
    public static AdaptiveCard Request(RegistrationRequest request, Phrases phrases)
    {
        var card = new AdaptiveCard(CardSchema.Version) { FallbackText = Sentence(request, phrases), Speak = Sentence(request, phrases) };
        card.Body.Add(Block(request, phrases));
        return card;
    }

    /// <summary>The requests that wait, ten at most.</summary>
    public static AdaptiveCard Requests(IReadOnlyList<RegistrationRequest> requests, Phrases phrases)
    {
        var card = new AdaptiveCard(CardSchema.Version) { FallbackText = phrases.OpenRequests, Speak = phrases.OpenRequests };
        card.Body.Add(CardText.Title(phrases.OpenRequests));
        foreach (var request in requests.Take(MostRequests))
        {
            card.Body.Add(Block(request, phrases));
        }

        if (requests.Count > MostRequests)
        {
            card.Body.Add(CardText.Subtle(phrases.MoreAssignments(requests.Count - MostRequests)));
        }

        return card;
    }

    /// <summary>What became of it, alone.</summary>
    public static AdaptiveCard Notice(string sentence)
    {
        var card = new AdaptiveCard(CardSchema.Version) { FallbackText = sentence, Speak = sentence };
        card.Body.Add(CardText.Plain(sentence));
        return card;
    }

    /// <summary>A request in one sentence.</summary>
    public static string Sentence(RegistrationRequest request, Phrases phrases)
    {
        var agency = AgencyTitle.Of(request.Wanted.Agency!);
        return request.Decision switch
        {
            null => phrases.RequestWaits(request.Wanted.Name, agency),
            { Approved: true } => phrases.RequestApproved(request.Wanted.Name, agency),
            _ => phrases.RequestRefused(request.Wanted.Name, agency),
        };
    }

    private static AdaptiveContainer Block(RegistrationRequest request, Phrases phrases)
    {
        var block = new AdaptiveContainer
        {
            Separator = true,
            Items =
            [
                CardText.Plain(Sentence(request, phrases)),
                CardText.Subtle($"{request.Wanted.PersonId} · {Phrases.Moment(VietnamTime.Local(request.Decision?.At ?? request.At))}"),
            ],
        };
        if (request.Decision is null)
        {
            block.Items.Add(new AdaptiveActionSet
            {
                Actions =
                [
                    CardButton.Of(phrases.Approve, "registration-approve", Data(request.Wanted, phrases)),
                    CardButton.Of(phrases.Refuse, "registration-refuse", Data(request.Wanted, phrases)),
                ],
            });
        }

        return block;
    }

    private static AdaptiveTextRun Both(string? before, string? after) => new(
        before is null || before == after ? after ?? "–" : after is null ? before : $"{before} → {after}");

    private static string? AgencyOf(Official? one) => one is null ? null : one.Agency is { } agency ? AgencyTitle.Of(agency) : "–";

    private static Dictionary<string, object> Data(Official person, Phrases phrases)
    {
        var data = new Dictionary<string, object>
        {
            ["person"] = person.PersonId,
            ["name"] = person.Name,
            ["role"] = person.Role.ToString(),
            ["language"] = phrases.Language.Tag(),
        };
        void AddStated(string name, string? value)
        {
            if (value is not null)
            {
                data[name] = value;
            }
        }

        AddStated("tenant", person.TenantId);
        AddStated("agency", person.Agency?.Name);
        AddStated("place", person.Agency?.Place);
        return data;
    }
}
