using System.Text.Json.Nodes;
using Bot.Commands;
using Bot.Directives;
using Bot.Reading;

namespace Bot.Tests.Reading;

/// <summary>The real dispatch, against what a careful official reads in it.</summary>
public sealed class SampleDispatchTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Reading", "Sample");

    private static readonly string Text = File.ReadAllText(Path.Combine(Folder, "cong-van-4614-ubnd-th.txt"));

    private static readonly JsonNode Expected = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "cong-van-4614-ubnd-th.expected.json")))!;

    [Fact]
    public void Every_assignment_is_read_as_expected_and_nothing_more()
    {
        var read = Read().Assignments.Select(Line).ToList();
        var expected = Expected["assignments"]!.AsArray();

        read.Count.ShouldBe(expected.Count);
        for (var index = 0; index < expected.Count; index++)
        {
            foreach (var field in (string[])["lead", "coordinating", "external", "deadline"])
            {
                read[index][field]!.ToJsonString().ShouldBe(expected[index]![field]!.ToJsonString(), $"{index}: {field}");
            }

            var words = $"{read[index]["duty"]} {read[index]["quote"]}";
            words.ShouldContain(expected[index]!["dutyContains"]!.GetValue<string>());
        }
    }

    [Fact]
    public void The_header_is_read_from_the_news_item()
    {
        var directive = Read();

        directive.Number.ShouldNotBeNull().Value.ShouldBe(Expected["number"]!.GetValue<string>());
        directive.Kind.ShouldBe(Expected["kind"]!.GetValue<string>());
        directive.Issuer.ShouldBe(Expected["issuer"]!.GetValue<string>());
        directive.Issued.ShouldBe(new DateOnly(2023, 12, 19));
        directive.Place.ShouldBe("Bình Phước");
        directive.Subject.ShouldNotBeNull().ShouldStartWith("triển khai thông báo kết luận");
    }

    [Fact]
    public void Bodies_that_are_only_mentioned_are_assigned_nothing()
    {
        var leads = Read().Assignments.SelectMany(assignment => assignment.Leads).Select(lead => lead.Name).ToList();

        foreach (var name in Expected["notAssigned"]!.AsArray())
        {
            leads.ShouldNotContain(name!.GetValue<string>());
        }
    }

    [Fact]
    public void Ids_stay_the_same_and_every_assignment_is_explained()
    {
        var first = (ReadingOutcome.Read)DirectiveReader.Read(DirectiveText.From(Text), null);
        var second = (ReadingOutcome.Read)DirectiveReader.Read(DirectiveText.From(Text), null);

        first.Directive.Assignments.Select(assignment => assignment.Id).ShouldBe(second.Directive.Assignments.Select(assignment => assignment.Id));
        first.Directive.Assignments.Select(assignment => assignment.Id).ShouldBeUnique();
        first.Directive.Assignments.ShouldAllBe(assignment => first.Traces.Any(trace => trace.AssignmentId == assignment.Id));
        first.Traces.ShouldAllBe(trace => trace.Span.Start >= 0 && trace.Span.End <= Text.Length && trace.Span.Length > 0);
    }

    private static JsonObject Line(Assignment assignment) =>
        JsonNode.Parse(ReadingJson.Line("x", Read() with { Assignments = [assignment] }))!["assignments"]![0]!.AsObject();

    private static Directive Read() => ((ReadingOutcome.Read)DirectiveReader.Read(DirectiveText.From(Text), null)).Directive;
}
