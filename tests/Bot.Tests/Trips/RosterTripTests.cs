using Bot.Audit;
using Bot.Directives;
using Bot.Storage;
using Bot.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

public sealed class RosterTripTests
{
    private const string Binh = "0f3a1b52-9c77-4d0e-8a44-5e2b0a9d7c11";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_administrator_adds_promotes_and_removes_a_person_by_words_and_a_click()
    {
        await using var bot = await RunningBot.StartAsync();
        var roster = bot.Services.GetRequiredService<RosterStore>();

        var card = await bot.SayAsync($"thêm cán bộ Trần Văn Bình, Sở Y tế, {Binh}");
        (await roster.FindAsync("tenant", Binh, Token)).ShouldBeNull();
        await bot.ClickAsync(card, "roster-put");
        await bot.Connector.WaitForAsync(call => call.Method == "PUT" && call.Words.Contains("Cán bộ, Sở Y tế", StringComparison.Ordinal));
        (await roster.FindAsync("tenant", Binh, Token)).ShouldBe(new Official(Binh, "tenant", "Trần Văn Bình", OfficialRole.Official, new Agency("Sở Y tế", "Bình Phước")));

        await bot.ClickAsync(await bot.SayAsync("phân quyền lãnh đạo cho tran van binh"), "roster-put");
        await bot.Connector.WaitForAsync(call => call.Method == "PUT" && call.Words.Contains("Lãnh đạo, Sở Y tế", StringComparison.Ordinal));
        (await roster.FindAsync("tenant", Binh, Token)).ShouldNotBeNull().Role.ShouldBe(OfficialRole.Leader);

        // A click of somebody else, and the card's own data, give no right.
        var removal = await bot.SayAsync("xóa cán bộ Trần Văn Bình");
        await bot.ClickAsync(removal, "roster-remove", Binh);
        (await roster.FindAsync("tenant", Binh, Token)).ShouldNotBeNull();
        await bot.ClickAsync(removal, "roster-remove");
        (await roster.FindAsync("tenant", Binh, Token)).ShouldBeNull();

        await bot.Services.GetRequiredService<AuditLog>().FlushAsync(Token);
        var trail = new List<AuditRecord>();
        await foreach (var record in bot.Services.GetRequiredService<AuditTrail>().ReadAsync(1, Token))
            trail.Add(record);
        trail.Where(record => record.Change.Subject == Binh).Select(record => (record.Change.Action, record.Change.By.Id, record.Change.By.Via))
            .ShouldBe([("add person", RunningBot.Lan, "msteams a:chat"), ("change person", RunningBot.Lan, "msteams a:chat"), ("remove person", RunningBot.Lan, "msteams a:chat")]);
    }

    [Fact]
    public async Task A_person_asks_and_an_administrator_approves_with_one_click()
    {
        await using var bot = await RunningBot.StartAsync("--Roster:SelfRegistration=Approved");
        await bot.SayAsync("xin chào");
        var before = bot.Connector.Calls.Count;
        await bot.SayAsync("tôi thuộc Sở Y tế", Binh, "a:binh");

        var request = bot.Connector.Calls.Skip(before).Where(call => call.ConversationId == "a:chat").ShouldHaveSingleItem();
        request.Card.ShouldNotBeNull();
        before = bot.Connector.Calls.Count;
        await bot.ClickAsync(request, "registration-approve");
        await bot.ClickAsync(request, "registration-approve");

        (await bot.Services.GetRequiredService<RosterStore>().FindAsync("tenant", Binh, Token)).ShouldNotBeNull().Agency.ShouldNotBeNull().Name.ShouldBe("Sở Y tế");
        bot.Connector.Calls.Skip(before).Where(call => call.ConversationId == "a:binh").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("conversation.tenantId", "other")]
    [InlineData("channelData.tenant.id", "other")]
    [InlineData("from.tenantId", "other")]
    [InlineData("from.userRole", "guest")]
    public async Task People_of_other_tenants_and_guests_get_one_sentence_and_nothing_is_kept(string told, string value)
    {
        await using var bot = await RunningBot.StartAsync("--AllowedTenants=tenant");
        var activity = bot.Activity("message", Binh, "a:stranger");
        activity["text"] = "tôi thuộc Sở Y tế";
        activity.Merge(told.Split('.').Reverse().Aggregate((JToken)value, (inner, name) => new JObject { [name] = inner }));

        (await bot.PostAsync(activity)).EnsureSuccessStatusCode();

        bot.Connector.Calls.ShouldHaveSingleItem().Words.ShouldContain("chỉ phục vụ");
        (await bot.Services.GetRequiredService<ConversationStore>().FindAsync("a:stranger", Token)).ShouldBeNull();
        (await bot.Services.GetRequiredService<RosterStore>().FindAsync("tenant", Binh, Token)).ShouldBeNull();
        (await bot.SayAsync("tôi thuộc Sở Y tế", Binh)).Words.ShouldContain("Đã ghi nhận");
    }

    [Fact]
    public void Whatever_an_activity_tells_of_tenants_must_be_served()
    {
        var served = new ServedTenants(["one", "two"]);
        static Activity Of(string? conversation, string? channel, string? from) => new()
        {
            Conversation = new ConversationAccount { TenantId = conversation },
            ChannelData = channel is null ? null : new JObject { ["tenant"] = new JObject { ["id"] = channel } },
            From = new ChannelAccount { Properties = from is null ? [] : new JObject { ["tenantId"] = from } },
        };

        Sender.IsServed(Of("one", null, null), served).ShouldBeTrue();
        Sender.IsServed(Of("ONE", "two", "one"), served).ShouldBeTrue();
        Sender.IsServed(Of("other", null, null), served).ShouldBeFalse();
        Sender.IsServed(Of("one", "other", null), served).ShouldBeFalse();
        Sender.IsServed(Of("one", "one", "other"), served).ShouldBeFalse();
        Sender.IsServed(Of(null, null, null), served).ShouldBeFalse();
        Sender.IsServed(Of(null, null, null), new ServedTenants([])).ShouldBeTrue();
    }
}
