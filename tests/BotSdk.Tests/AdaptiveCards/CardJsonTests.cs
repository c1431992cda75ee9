using AdaptiveCards;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Connector;

namespace BotSdk.Tests.AdaptiveCards;

public sealed class CardJsonTests
{
    [Fact]
    public void A_card_has_the_json_of_the_schema_and_leaves_defaults_out()
    {
        var card = new AdaptiveCard(new AdaptiveSchemaVersion(1, 5))
        {
            FallbackText = "f",
            Speak = "s",
            Body =
            {
                new AdaptiveTextBlock("Hạn: 31/12/2023") { Weight = AdaptiveTextWeight.Bolder, Size = AdaptiveTextSize.ExtraLarge, Color = AdaptiveTextColor.Attention, Wrap = true },
                new AdaptiveFactSet { Facts = { new AdaptiveFact("Chủ trì", "Sở Y tế") } },
                new AdaptiveColumnSet
                {
                    Columns =
                    {
                        new AdaptiveColumn { Width = "auto", Items = { new AdaptiveImage("https://example.com/a.png") { PixelWidth = 20, AltText = "" } } },
                        new AdaptiveColumn { Width = "stretch", Style = AdaptiveContainerStyle.Emphasis, Items = { new AdaptiveTextBlock("b") } },
                    },
                },
                new AdaptiveRichTextBlock { Inlines = { new AdaptiveTextRun("r") { Highlight = true } } },
                new AdaptiveTable
                {
                    Columns = { new AdaptiveTableColumnDefinition { Width = 2 }, new AdaptiveTableColumnDefinition { PixelWidth = 50 } },
                    Rows = { new AdaptiveTableRow { Cells = { new AdaptiveTableCell { Items = { new AdaptiveTextBlock("c") } } } } },
                    FirstRowAsHeaders = false,
                },
                new AdaptiveChoiceSetInput { Id = "i", Choices = { new AdaptiveChoice { Title = "t", Value = "v" } } },
                new AdaptiveDateInput { Id = "d", IsRequired = true },
                new AdaptiveNumberInput { Id = "n", Min = 1 },
            },
            Actions =
            {
                new AdaptiveExecuteAction
                {
                    Title = "Đã nhận", Verb = "acknowledge", Data = new { assignment = "x" },
                    Fallback = new AdaptiveFallbackElement(new AdaptiveSubmitAction { Title = "Đã nhận", Data = new { verb = "acknowledge" } }),
                },
                new AdaptiveToggleVisibilityAction { TargetElements = { new AdaptiveTargetElement("one"), new AdaptiveTargetElement("two", false) } },
            },
            Refresh = new AdaptiveRefresh { Action = new AdaptiveExecuteAction { Verb = "refresh" }, UserIds = { "29:1" } },
        };
        card.AdditionalProperties["msteams"] = new JObject { ["width"] = "Full" };

        JToken.DeepEquals(JObject.Parse(card.ToJson()), JObject.Parse(
            """
            {"type":"AdaptiveCard","version":"1.5","fallbackText":"f","speak":"s","body":[
              {"type":"TextBlock","size":"extraLarge","weight":"bolder","color":"attention","text":"Hạn: 31/12/2023","wrap":true},
              {"type":"FactSet","facts":[{"title":"Chủ trì","value":"Sở Y tế"}]},
              {"type":"ColumnSet","columns":[
                {"type":"Column","width":"auto","items":[{"type":"Image","url":"https://example.com/a.png","altText":"","width":"20px"}]},
                {"type":"Column","width":"stretch","style":"emphasis","items":[{"type":"TextBlock","text":"b"}]}]},
              {"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"r","highlight":true}]},
              {"type":"Table","columns":[{"width":2},{"width":"50px"}],"rows":[{"type":"TableRow","cells":[{"type":"TableCell","items":[{"type":"TextBlock","text":"c"}]}]}],"firstRowAsHeaders":false},
              {"type":"Input.ChoiceSet","id":"i","style":"compact","isMultiSelect":false,"choices":[{"title":"t","value":"v"}]},
              {"type":"Input.Date","id":"d","isRequired":true},
              {"type":"Input.Number","id":"n","min":1.0}],
             "actions":[
              {"type":"Action.Execute","title":"Đã nhận","verb":"acknowledge","data":{"assignment":"x"},"fallback":{"type":"Action.Submit","title":"Đã nhận","data":{"verb":"acknowledge"}}},
              {"type":"Action.ToggleVisibility","targetElements":["one",{"elementId":"two","isVisible":false}]}],
             "refresh":{"action":{"type":"Action.Execute","verb":"refresh"},"userIds":["29:1"]},
             "msteams":{"width":"Full"}}
            """)).ShouldBeTrue(card.ToJson());
    }

    // AdaptiveCards issue 9329: the official converter of attachments overflows the stack here and ends the process.
    [Fact]
    public void A_card_object_as_the_content_of_an_attachment_is_written_like_its_json()
    {
        var card = new AdaptiveCard("1.5") { Body = { new AdaptiveContainer { Height = AdaptiveHeight.Stretch, Items = { new AdaptiveTextBlock("a") } } } };
        var message = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard.ContentType, Content = card });

        var json = System.Text.Encoding.UTF8.GetString(ConnectorJson.Write(message).Span);

        JToken.DeepEquals(JObject.Parse(json)["attachments"]![0]!["content"], JObject.Parse(card.ToJson())).ShouldBeTrue(json);
    }
}
