namespace Bot.Directives;

/// <summary>
/// The yearly tables that ship with the product, as data. Days as the government announced them for officials; an administrator may
/// load newer ones (see <see cref="WorkingCalendar.Load"/>).
/// </summary>
internal static class WorkingCalendarTables
{
    /// <summary>
    /// Sources: Bộ luật Lao động 2019, điều 111 (a holiday on a weekly day off is made up on the next working day) and điều 112 (which
    /// days); for each year the announcement that its first lines name.
    /// </summary>
    public const string Text = """
        2023
        # Công văn 8056/VPCP-KGVX (12/2022) and the labour ministry's announcement after it.
        nghỉ 01/01-02/01      # Tết Dương lịch: a Sunday, made up on Monday
        nghỉ 20/01-26/01      # Tết Quý Mão: 29 Chạp to mùng 5, with two days made up
        nghỉ 29/04-03/05      # Giỗ Tổ (Saturday 29/4), 30/4 (Sunday), 1/5, two days made up
        nghỉ 01/09-04/09      # Quốc khánh: 1/9 and 2/9 (Saturday), made up on Monday

        2024
        # The labour ministry's announcement of 11/2023; Công văn 2450/VPCP-KGVX of 12/4/2024 (swap of 29/4).
        nghỉ 01/01            # Tết Dương lịch
        nghỉ 08/02-14/02      # Tết Giáp Thìn: 29 Chạp to mùng 5, with two days made up
        nghỉ 18/04            # Giỗ Tổ
        nghỉ 29/04-01/05      # 29/4 swapped, 30/4, 1/5
        làm bù 04/05          # for 29/4
        nghỉ 02/09-03/09      # Quốc khánh

        2025
        # The labour ministry's announcement of 12/2024.
        nghỉ 01/01            # Tết Dương lịch
        nghỉ 27/01-31/01      # Tết Ất Tỵ: 28 Chạp to mùng 3; nine days with the weekends
        nghỉ 07/04            # Giỗ Tổ
        nghỉ 30/04-02/05      # 30/4, 1/5, 2/5 swapped
        làm bù 26/04          # for 2/5
        nghỉ 01/09-02/09      # Quốc khánh

        2026
        # Công văn 9859/VPCP-KGVX (10/2025): Tết and Quốc khánh; the home ministry's announcement of 25/12/2025: New Year.
        # 24/11 (Ngày Văn hóa Việt Nam, Nghị quyết 80-NQ/TW) is not listed: the change of the law was pending in the sources.
        # Where it is in force, load this year's table with the line "nghỉ 24/11".
        nghỉ 01/01-02/01      # Tết Dương lịch; 2/1 swapped
        làm bù 10/01          # for 2/1
        nghỉ 16/02-20/02      # Tết Bính Ngọ; nine days, 14/2 to 22/2, with the weekends
        nghỉ 26/04-27/04      # Giỗ Tổ: a Sunday, made up on Monday
        nghỉ 30/04-01/05      # four days with the weekend
        nghỉ 31/08-02/09      # Quốc khánh: 31/8 swapped, 1/9, 2/9; five days with the weekend
        làm bù 22/08          # for 31/8

        2027 dự kiến
        # Assumption: not announced when this table was written. Fixed days by điều 112; lunar days by the civil lunar calendar
        # (mùng 1 is 6/2/2027, 10/3 lunar is 16/4/2027); for Tết and Quốc khánh the pattern of years that fall alike.
        nghỉ 01/01            # Tết Dương lịch
        nghỉ 04/02-10/02      # Tết Đinh Mùi: 28 Chạp to mùng 5, with two days made up (assumed)
        nghỉ 16/04            # Giỗ Tổ
        nghỉ 30/04            # 30/4
        nghỉ 01/05-03/05      # 1/5: a Saturday, made up on Monday
        nghỉ 02/09-03/09      # Quốc khánh: 2/9 and the day after (assumed)
        """;

    /// <summary>The shipped tables, read.</summary>
    /// <exception cref="InvalidOperationException">A line of <see cref="Text"/> can't be read: a bug.</exception>
    public static IEnumerable<WorkingYear> Shipped => WorkingCalendarText.Years(Text) ??
        throw new InvalidOperationException("The shipped calendar tables can't be read.");
}
