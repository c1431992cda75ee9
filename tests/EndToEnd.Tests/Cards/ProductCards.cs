using AdaptiveCards;
using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Publishing;
using Bot.Texts;

namespace EndToEnd.Tests.Cards;

/// <summary>The product's cards, each with what stands at its limits: long names, long sentences, many parties.</summary>
internal static class ProductCards
{
    private static readonly DateOnly Today = new(2023, 12, 22);

    private static readonly Directive Directive = ADirective.Numbered("127/TB-UBND").OfKind("Thông báo")
        .About("Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về phòng, chống dịch bệnh và bảo đảm hậu cần y tế dịp Tết Nguyên đán")
        .With(
            AnAssignment.For("Sở Y tế").Named("y-te").At("2.1").Coordinating("Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "UBND các huyện, thị xã, thành phố")
                .To("rà soát cơ số thuốc, trang thiết bị, lực lượng cấp cứu tại tất cả các cơ sở khám bệnh, chữa bệnh trên địa bàn; tổng hợp, báo cáo UBND tỉnh").DueBefore(2023, 12, 31),
            AnAssignment.For("Sở Nông nghiệp và Phát triển nông thôn", "Sở Văn hóa, Thể thao và Du lịch").Named("hai-so").Urgently("khẩn trương").To("thống nhất phương án tổ chức").DueOn(2023, 12, 25),
            AnAssignment.For("UBND các huyện, thị xã, thành phố").Named("huyen").To("tuyên truyền, vận động nhân dân"))
        .Build();

    /// <summary>Name of the picture, and the card.</summary>
    public static IReadOnlyDictionary<string, AdaptiveCard> All { get; } = new Dictionary<string, AdaptiveCard>
    {
        ["acknowledged"] = AcknowledgementCard.Of(Recorded(0, "Sở Y tế"), Today, Phrases.In(Language.Vietnamese)),
        ["acknowledged-by-one-of-two"] = AcknowledgementCard.Of(Recorded(1, "Sở Nông nghiệp và Phát triển nông thôn"), Today, Phrases.In(Language.Vietnamese)),
        ["acknowledged-en"] = AcknowledgementCard.Of(Recorded(0, "Sở Y tế"), Today, Phrases.In(Language.English)),
        ["published"] = ReviewCard.OfPublished(new PublishingOutcome.Published(Directive, null), Phrases.In(Language.Vietnamese)),
    };

    private static AcknowledgementOutcome.Recorded Recorded(int assignment, string agency)
    {
        var first = new Acknowledgement(
            Directive.Key, Directive.Assignments[assignment].Id, agency, "1", "Nguyễn Thị Lan", new DateTimeOffset(2023, 12, 22, 1, 5, 0, TimeSpan.Zero));
        return new(Directive, Directive.Assignments[assignment], first, true, [first]);
    }
}
