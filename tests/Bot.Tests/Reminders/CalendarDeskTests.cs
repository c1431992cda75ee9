using Bot.Commands;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class CalendarDeskTests : IDisposable
{
    private readonly EmptyFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_imported_holiday_moves_the_steps_that_fall_on_it_in_every_instance()
    {
        await using var bot = new Reminding("2028-01-10 08:00");
        await using var other = new Reminding("2028-01-10 08:00", bot.Store, time: bot.Time);
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2028, 2, 3));
        (await other.RunAsync()).Sent.ShouldBe(0);
        (await bot.Entries.FindAsync("4614/UBND-TH", "a", Token))!.NextOn.ShouldBe(Reminding.Day("2028-01-27"));

        var import = (await bot.Calendar.ImportAsync("2028\nnghỉ 25/01-01/02\nlàm bù 22/01\n", Token)).ShouldBeOfType<CalendarImport.Read>();

        import.Years.ShouldHaveSingleItem().NewlyWorked.ShouldBe([Reminding.Day("2028-01-22")]);
        import.Years[0].NewlyOff.ShouldBe(((string[])["2028-01-25", "2028-01-26", "2028-01-27", "2028-01-28", "2028-01-31", "2028-02-01"]).Select(Reminding.Day));
        (await bot.Entries.FindAsync("4614/UBND-TH", "a", Token))!.NextOn.ShouldBe(Reminding.Day("2028-01-24"));
        bot.Until("2028-01-24 08:00");
        (await other.RunAsync()).Sent.ShouldBe(1);
        bot.Until("2028-01-27 08:00");
        (await other.RunAsync()).ShouldBe(RoundOutcome.Nothing);
        other.Delivered().ShouldBe(["chat: 3 days before of a"], "both steps fall on the last working day before the holiday");
    }

    [Fact]
    public async Task A_preview_and_a_table_with_a_wrong_line_change_nothing()
    {
        await using var bot = new Reminding("2028-01-10 08:00");

        (await bot.Calendar.PreviewAsync("2028\nnghỉ 25/01", Token)).ShouldBeOfType<CalendarImport.Read>().Years[0].IsChange.ShouldBeTrue();
        (await bot.Calendar.ImportAsync("2028\nnghỉ 25/01\nnghỉ 31/02\nlàm bù 04/01\n2029", Token))
            .ShouldBeOfType<CalendarImport.Refused>().Lines.ShouldBe([(3, "nghỉ 31/02"), (4, "làm bù 04/01")]);

        (await new CalendarStore(bot.Store).AllAsync(Token)).Years.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_command_shows_what_changes_and_every_line_that_is_wrong()
    {
        await using var bot = new Reminding("2028-01-10 08:00");
        (await RunAsync(bot, "2028\nnghỉ 25/01\n", "--dry-run", "--json")).ShouldBe(
            (0, """{"year":2028,"assumed":false,"workingDays":259,"newlyOff":["2028-01-25"],"newlyWorked":[]}""", ""));
        (await RunAsync(bot, "2028\nnghỉ 25/01\n", "--english")).ShouldBe((0, "2028: 259 working days. Newly off: 25/01. Newly worked: none.", ""));
        (await RunAsync(bot, "2028\nnghỉ 25/01\n", "--english")).Output.ShouldBe("2028: 259 working days. Newly off: none. Newly worked: none.");
        (await RunAsync(bot, "2028\nnghi 32/01\nfoo\n")).ShouldBe((2, "", "Dòng 2 không đọc được: “nghi 32/01”.\nDòng 3 không đọc được: “foo”."));
        (await RunAsync(bot, "# nothing\n", "--english")).ShouldBe((1, "", "The file holds no year's table."));
    }

    [Fact]
    public void A_table_is_read_as_it_was_written()
    {
        foreach (var year in WorkingCalendar.Default.Years.Select(year => WorkingCalendar.Default.Of(year)!))
        {
            var again = WorkingCalendar.Load(year.ToString()).ShouldBeOfType<WorkingCalendarLoad.Loaded>().Calendar;
            again.Of(year.Year)!.SaysTheSameAs(year).ShouldBeTrue();
        }
    }

    [Fact]
    public void The_shipped_calendar_never_changes() =>
        Should.Throw<InvalidOperationException>(() => WorkingCalendar.Default.TakeOver(new WorkingCalendar([])));

    private async Task<(int Code, string Output, string Error)> RunAsync(Reminding bot, string table, params string[] options)
    {
        var file = _folder.PathOf("table.txt");
        await File.WriteAllTextAsync(file, table, Token);
        using var output = new StringWriter();
        using var error = new StringWriter();
        var terminal = new Terminal(output, error);
        var line = new CommandLine([new CalendarCommand(new Lazy<CalendarDesk>(bot.Calendar), terminal)], terminal);
        var code = await line.RunAsync(["calendar", "import", file, .. options], Token);
        return (code, output.ToString().ReplaceLineEndings("\n").TrimEnd(), error.ToString().ReplaceLineEndings("\n").TrimEnd());
    }
}
