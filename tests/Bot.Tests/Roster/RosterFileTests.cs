using System.Text;
using Bot.Directives;
using Bot.Roster;

namespace Bot.Tests.Roster;

public sealed class RosterFileTests
{
    private const string Lan = "8baf637a-2cb5-4007-ace7-7a844255b3dc";
    private const string Binh = "0f3a1b52-9c77-4d0e-8a44-5e2b0a9d7c11";
    private static readonly HomePlace Home = new("Bình Phước");

    [Theory]
    [InlineData("Mã Entra,Họ và tên,Vai trò,Đơn vị\n" + Lan + ",Nguyễn Thị Lan,Lãnh đạo,Sở Y tế\n")]
    [InlineData("Entra object id;Name;Role;Agency\r\n" + Lan + ";Nguyễn Thị Lan;leader;SYT\r\n")]
    // Other columns, another order, quotes, a blank line, the id in capitals.
    [InlineData("Ghi chú\tĐơn vị\tVai trò\tHọ tên\tID\n\n\"a\nb\"\tso y te\tLÃNH ĐẠO\t\"Nguyễn Thị Lan\"\t8BAF637A-2CB5-4007-ACE7-7A844255B3DC")]
    public void A_file_is_read_with_headings_of_either_language(string text)
    {
        foreach (var mark in new[] { "", "\ufeff" })
            Read(mark + text).ShouldBeOfType<RosterReading.Read>().Officials.ShouldBe(
                [new Official(Lan, "t", "Nguyễn Thị Lan", OfficialRole.Leader, new Agency("Sở Y tế", "Bình Phước"))]);
    }

    [Fact]
    public void All_that_is_wrong_is_told_at_once_by_line()
    {
        var faults = Read($"""
            Mã Entra,Họ và tên,Vai trò,Đơn vị
            {Lan},Nguyễn Thị Lan,Cán bộ,Sở Y tế
            không,,Trưởng phòng,Sở Phép thuật
            {Lan},Lan,Cán bộ,Sở Y tế
            {Binh},Bình,Lãnh đạo,
            {Binh},"Bình
            hai",Biên tập viên,"Các sở, ban, ngành"
            """).ShouldBeOfType<RosterReading.Refused>().Faults;

        faults.Select(fault => (fault.Line, fault.Kind)).ShouldBe(
        [
            (3, RosterFaultKind.BadId), (3, RosterFaultKind.NoName), (3, RosterFaultKind.BadRole), (3, RosterFaultKind.UnknownAgency),
            (4, RosterFaultKind.Twice),
            (5, RosterFaultKind.NoAgency),
            (6, faults[^1].Kind),
        ]);
        faults[^1].Kind.ShouldBeOneOf(RosterFaultKind.GroupAgency, RosterFaultKind.UnknownAgency);
    }

    [Fact]
    public void A_missing_column_and_a_missing_tenant_are_told()
    {
        Read("Họ tên,Vai trò\nLan,Cán bộ").ShouldBeOfType<RosterReading.Refused>().Faults
            .ShouldBe([new RosterFault(1, RosterFaultKind.NoColumn, "Id"), new RosterFault(1, RosterFaultKind.NoColumn, "Agency")]);
        RosterFile.Read(Encoding.UTF8.GetBytes($"id,name,role,agency\n{Lan},Lan,editor,"), Home, null, mayLackTenant: false)
            .ShouldBeOfType<RosterReading.Refused>().Faults.ShouldBe([new RosterFault(2, RosterFaultKind.NoTenant, "")]);
    }

    [Fact]
    public void Other_encodings_and_empty_files_are_refused_in_a_word()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.GetEncoding(1258) })
            Fault(encoding.GetBytes($"id,name,role,agency\n{Lan},Đỗ,editor,")).ShouldBe(RosterFaultKind.NotUtf8);
        Fault([]).ShouldBe(RosterFaultKind.Empty);
        Fault("id,name,role,agency\n\n"u8.ToArray()).ShouldBe(RosterFaultKind.Empty);
        Fault(new byte[(5 * 1024 * 1024) + 1]).ShouldBe(RosterFaultKind.TooLarge);

        static RosterFaultKind Fault(byte[] content) =>
            RosterFile.Read(content, Home, "t", false).ShouldBeOfType<RosterReading.Refused>().Faults.ShouldHaveSingleItem().Kind;
    }

    [Fact]
    public void What_is_written_is_read_back_and_no_field_becomes_a_formula()
    {
        Official[] people =
        [
            new(Lan, "t", "=HYPERLINK(\"http://x\",\"Lan\")", OfficialRole.Official, new Agency("Sở Y tế", "Bình Phước")),
            new(Binh, "t2", "@Bình; \"B\"", OfficialRole.Administrator, null),
        ];
        var file = RosterFile.Write(people, ["Mã Entra", "Họ và tên", "Vai trò", "Đơn vị", "Mã tenant"], role => role.ToString());

        file[..3].ShouldBe(Encoding.UTF8.GetPreamble());
        Encoding.UTF8.GetString(file).ShouldContain("\"'=HYPERLINK");
        RosterFile.Read(file, Home, null, false).ShouldBeOfType<RosterReading.Read>().Officials.ShouldBe(people);
    }

    private static RosterReading Read(string text) => RosterFile.Read(Encoding.UTF8.GetBytes(text), Home, "t", mayLackTenant: false);
}
