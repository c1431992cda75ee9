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
}
