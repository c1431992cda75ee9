using System.Text.Json.Nodes;
using Bot.Directives;
using EndToEnd.Tests.Bots;
using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Journeys;

/// <summary>Two people of two agencies on công văn 4614/UBND-TH: one is at the window, the other comes in beside it.</summary>
public sealed class FollowUpJourneyTests(Browser browser)
{
    private const string Document = "4614/UBND-TH";
    private const string Finance = "Quỹ phát triển hạ tầng vùng Đông Nam Bộ";
    private const string Health = "duy trì công tác liên kết y tế";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_official_acknowledges_and_asks_for_time_and_a_leader_grants_it_and_sees_the_overview()
    {
        await using var scene = await Scene.OpenAsync("follow-up", browser, Cancel);
        var chat = scene.Chat;
        var finance = await StoreOnDisk.DutyAsync(scene.Data, Document, Finance, Cancel);
        var health = await StoreOnDisk.DutyAsync(scene.Data, Document, Health, Cancel);
        await chat.SayAsync("tôi thuộc Sở Y tế");
        await chat.SeeAsync("Đã ghi nhận bạn thuộc Sở Y tế");
        await scene.AsBinhAsync("tôi thuộc Sở Tài chính", null, Cancel);
        await chat.SeeAsync("Đã ghi nhận bạn thuộc Sở Tài chính");

        // Not his agency's: refused, with what to do.
        await scene.AsBinhAsync("", Button("acknowledge", health), Cancel);
        await chat.SeeAsync("nhiệm vụ này do Sở Y tế chủ trì, còn bạn được đăng ký thuộc Sở Tài chính");
        await chat.PhotographAsync("follow-up-refused");

        await scene.AsBinhAsync("", Button("acknowledge", finance), Cancel);
        await PlaygroundChat.PhotographAsync(await chat.CardAsync(Finance, "Trần Văn Bình (Sở Tài chính) đã nhận lúc 08:0"), "follow-up-acknowledged");
        await scene.AsBinhAsync("", Button("follow-extend", finance, ("newDue", "2024-01-15"), ("reason", "chờ số liệu của các huyện")), Cancel);
        var asked = await chat.CardAsync(Finance, "Trần Văn Bình xin gia hạn đến 15/01/2024: chờ số liệu của các huyện");
        await PlaygroundChat.PhotographAsync(asked, "follow-up-asked");

        // Who is at the window is the administrator, and may decide.
        await PlaygroundChat.PressAsync(asked, "Đồng ý gia hạn");
        var granted = await chat.CardAsync(Finance, "Nguyễn Thị Lan đồng ý gia hạn đến 15/01/2024", "hạn ban đầu 31/12/2023");
        await PlaygroundChat.PhotographAsync(granted, "follow-up-granted");

        await chat.SayAsync("đôn đốc");
        var overview = await chat.CardAsync("Tổng quan đôn đốc", "chưa xác nhận", "Nhắc ngay");
        await PlaygroundChat.PhotographAsync(overview, "follow-up-overview");
        await chat.PhotographAsync("follow-up-window");
        await scene.Bot.StopAsync(Cancel);

        (await StoreOnDisk.AcknowledgementsAsync(scene.Data, Document, Cancel)).ShouldHaveSingleItem().AgencyName.ShouldBe("Sở Tài chính");
        (await StoreOnDisk.FollowUpsAsync(scene.Data, Document, Cancel)).Select(each => (each.GetType().Name, each.Mark.PersonName)).ShouldBe(
            [(nameof(FollowUpEvent.ExtensionAsked), "Trần Văn Bình"), (nameof(FollowUpEvent.ExtensionGranted), "Nguyễn Thị Lan")]);
    }

    private static JsonObject Button(string verb, string assignment, params (string Name, string Value)[] inputs)
    {
        var data = new JsonObject { ["verb"] = verb, ["directive"] = Document, ["assignment"] = assignment };
        foreach (var (name, value) in inputs)
            data[name] = value;
        return data;
    }
}
