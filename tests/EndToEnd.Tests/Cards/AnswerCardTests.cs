using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Reading;
using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Cards;

/// <summary>Answers from the sample dispatch as people see them; the pictures lie in artifacts/cards.</summary>
public sealed class AnswerCardTests(Browser browser)
{
    private static readonly DateOnly Today = new(2023, 12, 22);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("answer-one", "Sở Y tế được giao gì?")]
    [InlineData("answer-one-en", "what is Sở Y tế assigned?")]
    [InlineData("answer-due", "Sở Tài chính được giao gì?")]
    [InlineData("answer-several", "Sở Văn hóa, Thể thao và Du lịch được giao gì?")]
    [InlineData("answer-foreign", "Sở Giao thông vận tải thành phố Hồ Chí Minh được giao gì?")]
    [InlineData("answer-figures", "thống kê")]
    [InlineData("answer-time", "việc nào đến hạn trước 31/12?")]
    [InlineData("answer-paged", "liệt kê tất cả nhiệm vụ")]
    [InlineData("answer-topic", "ai chủ trì cao tốc Chơn Thành?")]
    [InlineData("answer-count", "Sở Y tế có bao nhiêu việc?")]
    [InlineData("answer-document", "công văn này ai ký?")]
    [InlineData("answer-slip", "Sở Y tê được giao gì?")]
    [InlineData("answer-unknown", "Hội Chữ thập đỏ được giao gì?")]
    [InlineData("answer-topic-en", "who is in charge of groundwater?")]
    [InlineData("answer-figures-en", "overview")]
    [InlineData("answer-help", "trợ giúp")]
    [InlineData("answer-lost", "hôm nay ăn gì")]
    public async Task An_answer_fits_the_phone_and_the_desktop(string name, string question)
    {
        var card = AnswerCard.Of(await AskAsync(question));

        await Looks.CheckAsync(browser, card, name, Cancel);
    }

    private static async Task<Answer> AskAsync(string text)
    {
        var sample = await File.ReadAllTextAsync(Repository.PathOf("bot", "Composition", "Sample", "cong-van-4614-ubnd-th.txt"), Cancel);
        var read = DirectiveReader.Read(DirectiveText.From(sample), "Bình Phước").ShouldBeOfType<ReadingOutcome.Read>();
        using var index = AssignmentIndex.InMemory([read.Directive]);
        var answerer = new Answerer(index, (_, _) => Task.FromResult<IReadOnlyList<Acknowledgement>>([]));
        var context = answerer.Context(Today, homePlace: "Bình Phước");
        return await answerer.AnswerAsync(QuestionReader.Read(text, context), context, 0, Cancel);
    }
}
