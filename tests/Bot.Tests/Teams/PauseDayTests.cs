using Bot.Teams;

namespace Bot.Tests.Teams;

public sealed class PauseDayTests
{
    private static readonly DateOnly Wednesday = new(2023, 12, 20);

    [Theory]
    [InlineData("thứ Hai", "2023-12-25")]
    [InlineData("thu 2 tuan sau", "2023-12-25")]
    [InlineData("thứ tư", "2023-12-27")] // today's own weekday is the next week's
    [InlineData("Chủ nhật", "2023-12-24")]
    [InlineData("Monday", "2023-12-25")]
    [InlineData("ngày 25/12", "2023-12-25")]
    [InlineData("5/1", "2024-01-05")] // the next one, over the year's end
    [InlineData("05/01/2024", "2024-01-05")]
    [InlineData("2024-01-05", "2024-01-05")]
    public void A_day_is_the_next_one_that_the_words_name(string words, string day) =>
        PauseDay.Read(words, Wednesday).ShouldBe(DateOnly.ParseExact(day, "yyyy-MM-dd"));

    [Theory]
    [InlineData("")]
    [InlineData("lúc nào đó")]
    [InlineData("31/2")]
    public void Words_that_name_no_day_give_none(string words) =>
        PauseDay.Read(words, Wednesday).ShouldBeNull();
}
