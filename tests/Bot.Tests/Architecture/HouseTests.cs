using Bot.Tests.Support;

namespace Bot.Tests.Architecture;

public sealed class HouseTests
{
    private static readonly string AppAssembly = typeof(Bot.Directives.Directive).Assembly.Location;

    [Fact]
    public void Every_type_of_the_app_names_only_what_its_room_may() =>
        HouseInspection.Namings(AppAssembly, "Bot").ShouldBeEmpty();

    [Fact]
    public void Every_folder_of_the_app_is_named_by_the_house() =>
        HouseInspection.Folders(Path.Combine(Repository.Root, "bot")).ShouldBeEmpty();

    [Fact]
    public void A_planted_violation_is_caught()
    {
        var complaints = HouseInspection.Namings(typeof(HouseTests).Assembly.Location, "Bot.Tests.Planted");

        complaints.ShouldContain(complaint => complaint.Contains("ReaderThatSends") && complaint.Contains("Reading may not name Teams"));
        complaints.ShouldContain(complaint => complaint.Contains("Anything") && complaint.Contains("does not name"));
        complaints.ShouldContain(complaint => complaint.Contains("CardThatQueries") && complaint.Contains("Microsoft.Data.Sqlite does not belong in Cards"));
    }

    [Fact]
    public void A_planted_folder_is_caught()
    {
        var planted = Directory.CreateTempSubdirectory("house");
        try
        {
            planted.CreateSubdirectory("Reading/Files");
            planted.CreateSubdirectory("Utils");

            HouseInspection.Folders(planted.FullName).ShouldBe(["The house does not name the folder Utils."]);
        }
        finally
        {
            planted.Delete(recursive: true);
        }
    }
}
