using Bot.Directives;
using Bot.Storage;
using Bot.Teams;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

public sealed class ComposeTests
{
    private const string Domain = "dondoc.example.gov.vn";

    [Fact]
    public async Task A_search_from_the_composer_finds_assignments_to_put_into_a_message()
    {
        await using var bot = await RunningBot.StartAsync($"--Manifest:Domain={Domain}");

        var answer = await InvokeAsync(bot, "composeExtension/query", Query("Sở Y tế"));

        ((string?)answer["type"]).ShouldBe("result");
        var first = answer["attachments"]!.ShouldNotBeNull().First!;
        ((string?)first["contentType"]).ShouldBe("application/vnd.microsoft.card.adaptive");
        first["content"]!.ToString().ShouldContain("duy trì công tác liên kết y tế");
        first["content"]!.ToString().ShouldContain("4614/UBND-TH");
        first["content"]!.ToString().ShouldNotContain("Action.Execute");
        ((string?)first["preview"]!["contentType"]).ShouldBe("application/vnd.microsoft.card.thumbnail");
        ((string?)first["preview"]!["content"]!["title"]).ShouldNotBeNull().ShouldStartWith("Sở Y tế");
    }

    [Fact]
    public async Task Without_words_what_is_due_soon_is_shown_and_pages_follow_each_other()
    {
        await using var bot = await RunningBot.StartAsync();

        var soon = await InvokeAsync(bot, "composeExtension/query", Query(""));
        ((string?)soon["type"]).ShouldBe("result");
        soon["attachments"]!.Count().ShouldBeGreaterThan(0);

        var all = await InvokeAsync(bot, "composeExtension/query", Query("các việc của văn bản 4614"));
        var more = await InvokeAsync(bot, "composeExtension/query", Query("các việc của văn bản 4614", skip: ComposeReplies.MostFound));
        all["attachments"]!.Count().ShouldBeLessThanOrEqualTo(ComposeReplies.MostFound);
        (more["attachments"] ?? new JArray()).Select(each => each.ToString()).Intersect(all["attachments"]!.Select(each => each.ToString())).ShouldBeEmpty();
    }

    [Fact]
    public async Task Words_that_fit_nothing_give_a_sentence_and_no_card()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await InvokeAsync(bot, "composeExtension/query", Query("tàu vũ trụ lên sao Hỏa"));

        ((string?)answer["type"]).ShouldBe("message");
        ((string?)answer["text"]).ShouldNotBeNull().ShouldStartWith("Không có nhiệm vụ nào");
        answer["attachments"].ShouldBeNull();
    }

    [Fact]
    public async Task A_link_unfurls_into_its_assignment_as_it_stands_now()
    {
        await using var bot = await RunningBot.StartAsync($"--Manifest:Domain={Domain}");
        await bot.SayAsync("tôi thuộc Sở Tài chính");
        await bot.ClickAsync(await bot.SayAsync("Sở Tài chính được giao gì?"), "acknowledge");
        var link = await LinkAsync(bot, "Sở Tài chính");

        var answer = await InvokeAsync(bot, "composeExtension/queryLink", new JObject { ["url"] = link });

        ((string?)answer["type"]).ShouldBe("result");
        var card = answer["attachments"]!.Single()["content"]!.ToString();
        card.ShouldContain("Quỹ phát triển hạ tầng");
        card.ShouldContain("đã nhận lúc");
    }

    [Theory]
    [InlineData("https://other.example.vn/assignments/NDYxNC9VQk5ELVRI/x")]
    [InlineData("https://dondoc.example.gov.vn/assignments/NDYxNC9VQk5ELVRI/unknown")]
    [InlineData("https://dondoc.example.gov.vn/assignments/%%%/x")]
    [InlineData("https://dondoc.example.gov.vn/assignments/")]
    [InlineData("http://dondoc.example.gov.vn/assignments/NDYxNC9VQk5ELVRI/x")]
    [InlineData("no link")]
    public async Task A_link_that_is_not_ours_or_names_nothing_unfurls_into_nothing(string link)
    {
        await using var bot = await RunningBot.StartAsync($"--Manifest:Domain={Domain}");

        var answer = await InvokeAsync(bot, "composeExtension/queryLink", new JObject { ["url"] = link });

        ((string?)answer["type"]).ShouldBe("message");
        answer["attachments"].ShouldBeNull();
    }

    [Fact]
    public async Task People_of_another_tenant_and_unknown_ones_are_shown_nothing()
    {
        await using var bot = await RunningBot.StartAsync($"--Manifest:Domain={Domain}", "--MicrosoftAppTenantId=ours");
        var link = new AssignmentLinks(Domain).Of(new DutyKey("4614/UBND-TH", "x"))!.AbsoluteUri;

        foreach (var (name, value) in new[]
        {
            ("composeExtension/query", Query("Sở Y tế")), ("composeExtension/queryLink", new JObject { ["url"] = link }), ("composeExtension/anonymousQueryLink", new JObject { ["url"] = link }),
        })
        {
            var answer = await InvokeAsync(bot, name, value);
            ((string?)answer["type"]).ShouldBe("message");
            ((string?)answer["text"]).ShouldBe("Trợ lý chỉ phục vụ người của cơ quan đã cài đặt.");
        }
    }

    [Theory]
    [InlineData("--AllowedTenants=other, TENANT")]
    [InlineData("--AllowedTenants=tenant", "--MicrosoftAppTenantId=ours")] // A tenant beside the one of the bot's registration.
    public async Task People_of_each_tenant_that_is_named_find_assignments(params string[] settings)
    {
        await using var bot = await RunningBot.StartAsync(settings);

        ((string?)(await InvokeAsync(bot, "composeExtension/query", Query("Sở Y tế")))["type"]).ShouldBe("result");
    }

    [Fact]
    public async Task A_link_in_a_browser_gives_a_page_without_data()
    {
        await using var bot = await RunningBot.StartAsync($"--Manifest:Domain={Domain}");
        var link = new Uri(await LinkAsync(bot, "Sở Y tế"));

        foreach (var path in (string[])[link.AbsolutePath, "/", "/privacy", "/terms"])
        {
            using var page = await bot.GetAsync(path);
            page.EnsureSuccessStatusCode();
            var html = await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            html.ShouldContain("Trợ lý Đôn đốc");
            html.ShouldNotContain("4614");
            html.ShouldNotContain("Sở Y tế");
            html.ShouldNotContain("<script");
            page.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'");
        }
    }

    private static async Task<string> LinkAsync(RunningBot bot, string agency)
    {
        var directive = await bot.Services.GetRequiredService<DirectiveStore>().FindAsync("4614/UBND-TH", TestContext.Current.CancellationToken);
        var assignment = directive!.Assignments.First(each => each.Leads.Any(lead => lead.Name == agency));
        return bot.Services.GetRequiredService<AssignmentLinks>().Of(new DutyKey(directive.Key, assignment.Id))!.AbsoluteUri;
    }

    private static JObject Query(string words, int skip = 0) => new()
    {
        ["commandId"] = "searchAssignments",
        ["parameters"] = new JArray(words.Length > 0
            ? new JObject { ["name"] = "query", ["value"] = words }
            : new JObject { ["name"] = "initialRun", ["value"] = "true" }),
        ["queryOptions"] = new JObject { ["skip"] = skip, ["count"] = 25 },
    };

    private static async Task<JObject> InvokeAsync(RunningBot bot, string name, JObject value)
    {
        var activity = bot.Activity("invoke", RunningBot.Lan, "a:chat");
        activity["name"] = name;
        activity["value"] = value;
        using var response = await bot.PostAsync(activity);
        response.EnsureSuccessStatusCode();
        return (JObject)JObject.Parse(await response.Content.ReadAsStringAsync())["composeExtension"]!;
    }
}
