using Bot.Teams;
using Bot.Texts;

namespace Bot.Tests.Teams;

public sealed class ChatCommandTests
{
    [Theory]
    [InlineData("đăng ký Sở Y tế", "Sở Y tế")]
    [InlineData("Đăng ký  nhận nhắc:  Sở Y tế.", "Sở Y tế")]
    [InlineData("dang ky so y te", "so y te")]
    [InlineData("đăng ký", "")]
    public void A_chat_is_subscribed_for_the_agency_that_is_named(string message, string agency) =>
        ChatCommand.Read(message).ShouldBe(new ChatCommand.Subscribe(Language.Vietnamese, agency));

    [Theory]
    [InlineData("huỷ đăng ký Sở Y tế")] // old tone placement
    [InlineData("hủy đăng ký Sở Y tế")]
    [InlineData("HUY DANG KY Sở Y tế")]
    public void Cancelling_is_not_subscribing(string message) =>
        ChatCommand.Read(message).ShouldBe(new ChatCommand.Unsubscribe(Language.Vietnamese, "Sở Y tế"));

    [Theory]
    [InlineData("tôi thuộc Sở Y tế", "Sở Y tế", "vi")]
    [InlineData("I belong to the Department of Health", "the Department of Health", "en")]
    public void People_say_where_they_belong(string message, string agency, string language)
    {
        var command = ChatCommand.Read(message).ShouldBeOfType<ChatCommand.Register>();
        command.Agency.ShouldBe(agency);
        command.Language.Tag().ShouldBe(language);
    }

    [Theory]
    [InlineData("đã nhận")]
    [InlineData("Da nhan nhiem vu!")]
    public void Typing_it_acknowledges(string message) =>
        ChatCommand.Read(message).ShouldBeOfType<ChatCommand.Acknowledge>();

    [Theory]
    [InlineData("Sở Y tế được giao gì?")]
    [InlineData("đăng kýSở Y tế")] // no word ends there
    [InlineData("đơn vị nào đã nhận nhiệm vụ?")]
    [InlineData("")]
    public void A_question_is_no_command(string message) =>
        ChatCommand.Read(message).ShouldBeNull();
}
