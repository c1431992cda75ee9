using System.Text;
using AdaptiveCards;
using Bot.Cards;
using Bot.Questions;
using Bot.Tests.Questions;
using Bot.Tests.Support;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

public class AnswerCardTests
{
    [Fact]
    public async Task Markdown_and_links_of_a_document_never_come_alive()
    {
        using var asking = Asking.Over(ADirective.Numbered("1/UBND-TH").With(
            AnAssignment.For("Sở Y tế").To("rà soát [tài liệu](http://bad.example) **gấp** <b>ngay</b>")).Build());

        var card = JToken.Parse(AnswerCard.Of(await asking.Ask("Sở Y tế được giao gì?")).ToJson());

        var alive = card.SelectTokens("$..*").OfType<JObject>().Where(element => (string?)element["type"] == "TextBlock" && ((string?)element["text"])!.Contains("bad.example"));
        alive.ShouldBeEmpty();
        card.ToString().ShouldContain("[tài liệu](http://bad.example)");
        card.SelectTokens("$..url").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_long_answer_pages_and_stays_under_the_limit_of_the_channel()
    {
        var duty = string.Join(' ', Enumerable.Repeat("rà soát quy hoạch, báo cáo kết quả", 60));
        using var asking = Asking.Over(ADirective.Numbered("1/UBND-TH").With(
            [.. Enumerable.Range(0, 60).Select(number => AnAssignment.For("Sở Y tế").To($"{duty} {number}"))]).Build());

        var first = await asking.Ask("Sở Y tế được giao gì?");
        var last = await asking.Ask("Sở Y tế được giao gì?", page: 11);

        first.Items.Count.ShouldBe(Answerer.PageSize);
        first.PageCount.ShouldBe(12);
        last.Items[^1].Assignment.Duty.ShouldEndWith(" 59");
        Encoding.Unicode.GetByteCount(JToken.Parse(AnswerCard.Of(first).ToJson()).ToString(Newtonsoft.Json.Formatting.None)).ShouldBeLessThan(80 * 1024);
        AnswerCard.Of(first).Actions.OfType<AdaptiveExecuteAction>().ShouldHaveSingleItem().Verb.ShouldBe("ask");
    }

    [Fact]
    public async Task An_answer_shows_the_button_only_to_whom_it_is_for()
    {
        using var asking = Asking.Over(ADirective.Numbered("1/UBND-TH").With(AnAssignment.For("Sở Y tế")).Build());
        var answer = await asking.Ask("Sở Y tế được giao gì?");

        AnswerCard.Of(answer, _ => true).ToJson().ShouldContain("\"acknowledge\"");
        AnswerCard.Of(answer, _ => false).ToJson().ShouldNotContain("\"acknowledge\"");
    }

    [Fact]
    public async Task The_words_that_were_asked_for_are_marked_in_the_quote()
    {
        using var asking = Asking.Over(ADirective.Numbered("1/UBND-TH").With(AnAssignment.For("Sở Y tế").To("rà soát trạm y tế, **lập hồ sơ** nước sạch ở trường học")).Build());

        var card = JToken.Parse(AnswerCard.Of(await asking.Ask("ai lo nuoc sach cho truong hoc?")).ToJson());

        var quote = card.SelectTokens("$..*").OfType<JObject>().Single(block => (string?)block["type"] == "RichTextBlock" && ((string?)block["inlines"]?[0]?["text"])!.StartsWith('“'));
        quote["inlines"]!.Where(run => string.Equals((string?)run["weight"], "bolder", StringComparison.OrdinalIgnoreCase)).Select(run => (string?)run["text"]).ShouldBe(["nước sạch", "trường học"]);
        string.Concat(quote["inlines"]!.Select(run => (string?)run["text"])).ShouldBe("“Giao Sở Y tế chủ trì rà soát trạm y tế, **lập hồ sơ** nước sạch ở trường học.”");
    }

    [Fact]
    public async Task The_overview_is_charts_where_the_client_draws_them_and_figures_for_all()
    {
        using var asking = Asking.Over(ADirective.Numbered("1/UBND-TH").With(
            AnAssignment.For("Sở Y tế").DueOn(2023, 12, 1), AnAssignment.For("Sở Y tế"), AnAssignment.For("Sở Tài chính").DueOn(2023, 12, 24)).Build());

        var card = JToken.Parse(AnswerCard.Of(await asking.Ask("thống kê")).ToJson());

        var donut = card["body"]!.Single(element => (string?)element["type"] == "Chart.Donut");
        donut["data"]!.Sum(share => (long)share["value"]!).ShouldBe(3);
        ((string?)donut["fallback"]).ShouldBe("drop");
        var bars = card["body"]!.Single(element => (string?)element["type"] == "Chart.VerticalBar");
        bars["data"]!.Select(bar => ((string?)bar["x"], (long)bar["y"]!)).ShouldBe([("Sở Y tế", 2), ("Sở Tài chính", 1)]);
        ((string?)bars["fallback"]).ShouldBe("drop");
        AnswerText.Of(await asking.Ask("thống kê")).ShouldContain("- Sở Y tế: 2");
        card["body"]!.Count(element => (string?)element["type"] == "ColumnSet").ShouldBe(9 + 2);
    }

    [Fact]
    public async Task One_duty_is_one_duty_in_English()
    {
        using var asking = Asking.Over(ADirective.Numbered("1/UBND-TH").With(AnAssignment.For("Sở Y tế")).Build());

        AnswerText.Of(await asking.Ask("What is the Department of Health assigned?")).ShouldContain("is assigned 1 duty:");
        AnswerText.Of(await asking.Ask("How many tasks are there?")).ShouldContain("There is 1 assignment.");
    }
}
