using Bot.Directives;
using Bot.Publishing;
using Bot.Roster;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Publishing;

public sealed class DraftDeskTests : IAsyncDisposable
{
    private static readonly Person Editor = new("editor", null, "Biên tập");
    private static readonly Person Anyone = new("anyone", null, "Cán bộ");
    private static readonly DateOnly NewYear = new(2024, 1, 31);

    private readonly EmptyFolder _folder = new();
    private readonly EmbeddedTableStore _tables;
    private readonly DirectiveStore _published;
    private readonly DraftStore _drafts;
    private readonly DraftDesk _desk;

    public DraftDeskTests()
    {
        _tables = new EmbeddedTableStore(_folder.PathOf("bot.db"));
        _published = new DirectiveStore(_tables, new FakeTimeProvider());
        _drafts = new DraftStore(_tables);
        _desk = new DraftDesk(
            _published, _drafts, new RosterDesk(new RosterStore(_tables), new RosterOptions { Administrators = [Editor.Id] }, TimeProvider.System), new HomePlace("Bình Phước"), TimeProvider.System);
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_what_was_read_and_keeps_the_quote()
    {
        var read = await DraftAsync(AnAssignment.For("Sở Y tế").To("rà soát").Named("a1"));

        var corrected = await CorrectAsync("a1", new Correction("Sở Tài chính; SYT", "Sở Nội vụ", "rà soát định mức", NewYear));

        var assignment = corrected.Draft.Directive.Assignments.ShouldHaveSingleItem();
        assignment.Leads.Select(each => each.Name).ShouldBe(["Sở Tài chính", "Sở Y tế"]);
        assignment.Coordinating.ShouldHaveSingleItem().Name.ShouldBe("Sở Nội vụ");
        assignment.Duty.ShouldBe("rà soát định mức");
        assignment.Deadline.Due.ShouldBe(NewYear);
        assignment.Quote.ShouldBe(read.Assignments[0].Quote);
        assignment.Id.ShouldNotBe("a1"); // an acknowledgement of the old words is none of the new
        (await _drafts.FindAsync("d1", TestContext.Current.CancellationToken))!.Assignments[0].Id.ShouldBe(assignment.Id, "it is stored");
    }

    [Fact]
    public async Task A_date_that_is_left_keeps_the_words_it_was_read_from()
    {
        var read = await DraftAsync(AnAssignment.For("Sở Y tế").To("rà soát").DueBefore(2024, 1, 15).Named("a1"));

        var corrected = await CorrectAsync("a1", new Correction("Sở Nội vụ", "", "rà soát", new DateOnly(2024, 1, 14)));

        corrected.Draft.Directive.Assignments[0].Deadline.ShouldBe(read.Assignments[0].Deadline);
    }

    [Fact]
    public async Task Saving_without_a_change_changes_nothing()
    {
        await DraftAsync(AnAssignment.For("Sở Y tế").To("rà soát").Named("a1"));

        (await CorrectAsync("a1", new Correction("Sở Y tế", "", "rà soát", null))).Draft.Directive.Assignments[0].Id.ShouldBe("a1");
    }

    [Fact]
    public async Task A_dropped_assignment_is_gone_and_a_second_click_says_so()
    {
        await DraftAsync(AnAssignment.For("Sở Y tế").Named("a1"), AnAssignment.For("Sở Nội vụ").Named("a2"));

        (await _desk.DropAsync("d1", "a1", Editor, TestContext.Current.CancellationToken))
            .ShouldBeOfType<DraftOutcome.Shown>().Draft.Directive.Assignments.ShouldHaveSingleItem().Id.ShouldBe("a2");
        (await _desk.DropAsync("d1", "a1", Editor, TestContext.Current.CancellationToken))
            .ShouldBeOfType<DraftOutcome.UnknownAssignment>().Draft.Directive.Assignments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_added_assignment_quotes_the_place_of_its_words_and_is_added_once()
    {
        await DraftAsync(AnAssignment.For("Sở Y tế").To("rà soát các chốt kiểm dịch").Named("a1"));
        var correction = new Correction("UBND xã Lộc Ninh", "", "rà soát các chốt kiểm dịch", null);

        await _desk.AddAsync("d1", correction, Editor, TestContext.Current.CancellationToken);
        var shown = (await _desk.AddAsync("d1", correction, Editor, TestContext.Current.CancellationToken)).ShouldBeOfType<DraftOutcome.Shown>();

        shown.Draft.Directive.Assignments.Count.ShouldBe(2);
        shown.Draft.Directive.Assignments[1].Quote.ShouldBe("rà soát các chốt kiểm dịch");
        shown.Draft.Directive.Assignments[1].Span.Of(shown.Draft.Directive.Text).ShouldBe("rà soát các chốt kiểm dịch");
    }

    [Theory]
    [InlineData("", "rà soát")]
    [InlineData("Sở Y tế", "  ")]
    public async Task A_correction_without_a_lead_or_a_duty_is_not_saved(string leads, string duty)
    {
        await DraftAsync(AnAssignment.For("Sở Y tế").Named("a1"));

        (await _desk.CorrectAsync("d1", "a1", new Correction(leads, "", duty, null), Editor, TestContext.Current.CancellationToken))
            .ShouldBeOfType<DraftOutcome.Incomplete>();
    }

    [Fact]
    public async Task Only_an_editor_sees_and_changes_a_draft()
    {
        await DraftAsync(AnAssignment.For("Sở Y tế").Named("a1"));

        (await _desk.ShowAsync("d1", Anyone, TestContext.Current.CancellationToken)).ShouldBeOfType<DraftOutcome.NotAnEditor>();
        (await _desk.DropAsync("d1", "a1", Anyone, TestContext.Current.CancellationToken)).ShouldBeOfType<DraftOutcome.NotAnEditor>();
        (await _drafts.FindAsync("d1", TestContext.Current.CancellationToken))!.Assignments.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_a_draft_changes_of_the_published_document_is_shown_with_it()
    {
        var first = ADirective.Numbered("12/UBND-TH").With(AnAssignment.For("Sở Y tế").Named("a1"), AnAssignment.For("Sở Nội vụ").Named("a2").DueOn(NewYear)).Build();
        await _published.PublishAsync(first, TestContext.Current.CancellationToken);
        await DraftAsync(AnAssignment.For("Sở Nội vụ").Named("a2").DueOn(NewYear.AddDays(1)), AnAssignment.For("Sở Xây dựng").Named("a3"));

        var revision = (await _desk.ShowAsync("d1", Editor, TestContext.Current.CancellationToken)).ShouldBeOfType<DraftOutcome.Shown>().Revision!;

        revision.Added.Select(each => each.Id).ShouldBe(["a3"]);
        revision.Removed.Select(each => each.Id).ShouldBe(["a1"]);
        revision.Changed.Select(each => each.Id).ShouldBe(["a2"]);
        revision.Kept.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        _published.Dispose();
        await _tables.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<Directive> DraftAsync(params AnAssignment[] assignments)
    {
        var directive = ADirective.Numbered("12/UBND-TH").With(assignments).Build();
        await _drafts.PutAsync("d1", directive, TestContext.Current.CancellationToken);
        return directive;
    }

    private async Task<DraftOutcome.Shown> CorrectAsync(string assignment, Correction correction) =>
        (await _desk.CorrectAsync("d1", assignment, correction, Editor, TestContext.Current.CancellationToken)).ShouldBeOfType<DraftOutcome.Shown>();
}
