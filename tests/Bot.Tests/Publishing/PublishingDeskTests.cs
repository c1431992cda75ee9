using Bot.Directives;
using Bot.Publishing;
using Bot.Reading;
using Bot.Roster;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Publishing;

public sealed class PublishingDeskTests : IAsyncDisposable
{
    private const string Dispatch = """
        ỦY BAN NHÂN DÂN
        TỈNH BÌNH PHƯỚC
        Số: 31/UBND-KGVX
        Bình Phước, ngày 12 tháng 01 năm 2024
        V/v phòng, chống dịch bệnh mùa xuân

        Kính gửi: Các sở, ban, ngành.

        Giao Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo xây dựng kế hoạch phòng, chống dịch bệnh, trình UBND tỉnh trước ngày 31/01/2024.
        Giao Sở Tài chính bố trí kinh phí thực hiện kế hoạch./.
        """;

    private static readonly Person Editor = new("editor", null, "Biên tập");
    private static readonly Person Anyone = new("anyone", null, "Cán bộ");

    private readonly EmptyFolder _folder = new();
    private readonly EmbeddedTableStore _tables;
    private readonly DirectiveStore _published;
    private readonly PublishingDesk _desk;

    public PublishingDeskTests()
    {
        _tables = new EmbeddedTableStore(_folder.PathOf("bot.db"));
        _published = new DirectiveStore(_tables, new FakeTimeProvider());
        var roster = new RosterDesk(new RosterStore(_tables), new RosterOptions { Administrators = [Editor.Id] }, TimeProvider.System);
        _desk = new PublishingDesk(_published, new DraftStore(_tables), roster, new HomePlace("Bình Phước"), TimeProvider.System);
    }

    [Fact]
    public async Task A_document_is_a_draft_until_an_editor_publishes_it()
    {
        var drafted = await SubmitAsync(Dispatch, Editor);

        drafted.MayPublish.ShouldBeTrue();
        drafted.Draft.Directive.Assignments.Count.ShouldBe(2);
        (await _published.FindAsync("31/UBND-KGVX", TestContext.Current.CancellationToken)).ShouldBeNull();

        (await PublishAsync(drafted.Draft.Id, Editor)).ShouldBeOfType<PublishingOutcome.Published>().Revision.ShouldBeNull();

        (await _published.FindAsync("31/UBND-KGVX", TestContext.Current.CancellationToken)).ShouldNotBeNull()
            .Assignments.Select(each => each.Id).ShouldBe(drafted.Draft.Directive.Assignments.Select(each => each.Id));
    }

    [Fact]
    public async Task Only_an_editor_publishes()
    {
        var drafted = await SubmitAsync(Dispatch, Anyone);

        drafted.MayPublish.ShouldBeFalse();
        (await PublishAsync(drafted.Draft.Id, Anyone)).ShouldBeOfType<PublishingOutcome.NotAnEditor>();
        (await _published.FindAsync("31/UBND-KGVX", TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public async Task A_second_click_on_publish_changes_nothing()
    {
        var drafted = await SubmitAsync(Dispatch, Editor);
        await PublishAsync(drafted.Draft.Id, Editor);

        (await PublishAsync(drafted.Draft.Id, Editor)).ShouldBeOfType<PublishingOutcome.UnknownDraft>();
    }

    [Fact]
    public async Task A_second_document_of_the_number_says_what_it_changes()
    {
        await PublishAsync((await SubmitAsync(Dispatch, Editor)).Draft.Id, Editor);

        var revised = await SubmitAsync(Dispatch.Replace("31/01/2024", "15/02/2024", StringComparison.Ordinal), Editor);

        revised.Revision.ShouldNotBeNull();
        revised.Revision.Kept.ShouldHaveSingleItem().Leads[0].Name.ShouldBe("Sở Tài chính");
        revised.Revision.Added.ShouldHaveSingleItem().Leads[0].Name.ShouldBe("Sở Y tế");
        revised.Revision.Removed.ShouldHaveSingleItem().Leads[0].Name.ShouldBe("Sở Y tế");
    }

    [Theory]
    [InlineData("MẬT\nSố: 5/UBND-NC\nGiao Sở Y tế chủ trì rà soát trước ngày 31/01/2024.", nameof(RefusalReason.Secret))]
    [InlineData("   ", nameof(RefusalReason.Empty))]
    public async Task A_refused_document_leaves_nothing_behind(string text, string reason)
    {
        var outcome = await _desk.SubmitAsync(DirectiveText.From(text), Editor, TestContext.Current.CancellationToken);

        outcome.ShouldBe(new SubmissionOutcome.Refused(Enum.Parse<RefusalReason>(reason)));
    }

    public async ValueTask DisposeAsync()
    {
        _published.Dispose();
        await _tables.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<SubmissionOutcome.Drafted> SubmitAsync(string text, Person person) =>
        (await _desk.SubmitAsync(DirectiveText.From(text), person, TestContext.Current.CancellationToken)).ShouldBeOfType<SubmissionOutcome.Drafted>();

    private Task<PublishingOutcome> PublishAsync(string draft, Person person) =>
        _desk.PublishAsync(draft, person, TestContext.Current.CancellationToken);
}
