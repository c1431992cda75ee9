using Bot.Directives;
using Bot.Storage;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

public sealed class FirstContactTests
{
    private const string Other = "89b2e0a3-174f-413a-b46e-a93703d9c8fb";

    [Theory]
    [InlineData("personal", false)]
    [InlineData("groupChat", true)]
    [InlineData("channel", true)]
    public async Task An_installation_is_greeted_once_with_three_buttons_that_answer(string kind, bool amongSeveral)
    {
        await using var bot = await RunningBot.StartAsync();
        var installed = bot.Activity("installationUpdate", RunningBot.Lan, "19:somewhere");
        installed["action"] = "add";
        installed["conversation"]!["conversationType"] = kind;

        (await bot.PostAsync(installed.DeepClone())).EnsureSuccessStatusCode();
        installed["id"] = "again";
        (await bot.PostAsync(installed)).EnsureSuccessStatusCode();

        var welcome = bot.Connector.Calls.ShouldHaveSingleItem();
        welcome.Words.ShouldContain("Tôi là Trợ lý Đôn đốc");
        welcome.Words.Contains("nhắc tên tôi (@)", StringComparison.Ordinal).ShouldBe(amongSeveral);
        welcome.Card!["actions"]!.Count().ShouldBe(3);
        for (var which = 0; which < 3; which++)
        {
            var answer = await bot.ClickAsync(welcome, "ask", which: which);
            ((string?)answer["type"]).ShouldBe("application/vnd.microsoft.card.adaptive");
            answer.ToString().ShouldNotContain("Tôi chưa hiểu");
        }
    }

    [Theory]
    [InlineData(null, "Bạn chưa đăng ký", "Lãnh đạo:")]
    [InlineData("Official", "việc của tôi", "Lãnh đạo:")]
    [InlineData("Leader", "Lãnh đạo:", "Biên tập viên")]
    [InlineData("Editor", "Biên tập viên", "Quản trị viên:")]
    [InlineData("Administrator", "Quản trị viên:", "Bạn chưa đăng ký")]
    public async Task Help_shows_each_role_its_own_commands(string? role, string shown, string kept)
    {
        await using var bot = await RunningBot.StartAsync();
        if (role is not null)
        {
            var (official, cancel) = (Enum.Parse<OfficialRole>(role), TestContext.Current.CancellationToken);
            var agency = official <= OfficialRole.Leader ? AgencyNaming.Read("Sở Y tế", new HomePlace("Bình Phước"))[0] : null;
            await PutAsync(bot, new Official(Other, "tenant", "Trần Văn Bình", official, agency), cancel);
        }

        var help = await bot.SayAsync("trợ giúp", Other);

        help.Words.ShouldContain(shown);
        help.Words.ShouldNotContain(kept);
        (await bot.SayAsync("help", Other)).Words.ShouldContain("What I can do");
    }

    [Theory]
    [InlineData("asdf qwer zxcv")]
    [InlineData("thời tiết hôm nay thế nào?")]
    [InlineData("tell me a joke")]
    public async Task What_is_not_understood_gets_examples_to_press(string words)
    {
        await using var bot = await RunningBot.StartAsync();

        var reply = await bot.SayAsync(words);

        var examples = reply.Card!.Descendants().OfType<JObject>().Where(each => (string?)each["type"] == "Action.Execute" && (string?)each["verb"] == "ask").ToList();
        examples.Count.ShouldBeGreaterThanOrEqualTo(2);
        var answer = await bot.ClickAsync(reply, "ask");
        answer.ToString().ShouldContain("4614/UBND-TH");
    }

    private static Task PutAsync(RunningBot bot, Official official, CancellationToken cancellationToken) =>
        bot.Services.GetRequiredService<RosterStore>().PutAsync(
            official, new Change(DateTimeOffset.UnixEpoch, new Person(official.PersonId, official.TenantId, official.Name), "change roster", official.PersonId, null, null), cancellationToken);
}
