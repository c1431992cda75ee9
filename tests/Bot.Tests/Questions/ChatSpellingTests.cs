using Bot.Questions;

namespace Bot.Tests.Questions;

public class ChatSpellingTests
{
    [Theory]
    [InlineData("Sở Y tế p lam j", "Sở Y tế phải lam gì")]
    [InlineData("so y te co viec j ko", "so y te co viec gì không")]
    [InlineData("bao h nộp trc 15/12", "bao giờ nộp trước 15/12")]
    [InlineData("việc nào xong trước t9", "việc nào xong trước tháng 9")]
    [InlineData("hết Q3/2026 phải xong gì", "hết quý 3/2026 phải xong gì")]
    [InlineData("cắm biển trên QL4D", "cắm biển trên quốc lộ 4D")]
    [InlineData("X. Tân Phú với P.4 làm gì", "xã Tân Phú với phường 4 làm gì")]
    [InlineData("gửi b/c, p/h với ai", "gửi báo cáo, phối hợp với ai")]
    [InlineData("bc kết quả nv 2", "báo cáo kết quả nhiệm vụ 2")]
    // Numbers and names of documents stay as they are.
    [InlineData("bc 15 nói gì", "bc 15 nói gì")]
    [InlineData("CV 4614/UBND-TH giao ai", "CV 4614/UBND-TH giao ai")]
    [InlineData("THPT Bình Thanh phải làm gì", "trường THPT Bình Thanh phải làm gì")]
    [InlineData("Trường THPT Bình Thanh phải làm gì", "Trường THPT Bình Thanh phải làm gì")]
    [InlineData("Sở Xây dựng được giao gì?", "Sở Xây dựng được giao gì?")]
    public void Short_forms_of_chat_are_written_out(string typed, string written) => ChatSpelling.WrittenOut(typed).ShouldBe(written);
}
