using AdaptiveCards;
using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Publishing;
using Bot.Reminders;
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
        ["reminder"] = Reminder(ReminderCardKind.Reminder, Item(0, ReminderRole.Lead, Before(7))),
        ["reminder-late"] = Reminder(ReminderCardKind.Reminder, Item(0, ReminderRole.Lead, Overdue(3)) with { Due = Today.AddDays(-3) }),
        ["reminder-digest"] = Reminder(
            ReminderCardKind.Reminder,
            Item(1, ReminderRole.Lead, Before(3)),
            Item(0, ReminderRole.Coordinating, Before(7)),
            Item(2, ReminderRole.Lead, new ScheduledStep(new ReminderStep(ReminderStepKind.Age, 30), Today, Today.AddDays(-30)))),
        ["reminder-escalation"] = Reminder(ReminderCardKind.Escalation, Item(0, ReminderRole.Leadership, Overdue(3)) with { Due = Today.AddDays(-3) }),
        ["reminder-weekly"] = Reminder(
            ReminderCardKind.WeeklySummary, Item(0, ReminderRole.Leadership, Before(7)), Item(1, ReminderRole.Leadership, Before(3))),
        ["published"] = ReviewCard.OfPublished(new PublishingOutcome.Published(Directive, null), Phrases.In(Language.Vietnamese)),
    };

    private static AdaptiveCard Reminder(ReminderCardKind kind, params ReminderItem[] items) => ReminderCard.Of(
        new ReminderRoundCard(kind, "a:chat", "{}", Directive.Assignments[0].Leads[0], Today, items), Phrases.In(Language.Vietnamese));

    private static ReminderItem Item(int assignment, ReminderRole role, ScheduledStep step) => new(
        DirectiveHeading.Of(Directive),
        Directive.Assignments[assignment],
        role,
        Directive.Assignments[assignment].Leads[0],
        step,
        Directive.Assignments[assignment].Deadline.Due,
        []);

    private static ScheduledStep Before(int days) => new(new ReminderStep(ReminderStepKind.Before, days), Today, Today.AddDays(days));

    private static ScheduledStep Overdue(int days) => new(new ReminderStep(ReminderStepKind.Overdue, days), Today, Today.AddDays(-days));

    private static AcknowledgementOutcome.Recorded Recorded(int assignment, string agency)
    {
        var first = new Acknowledgement(
            Directive.Key, Directive.Assignments[assignment].Id, agency, "1", "Nguyễn Thị Lan", new DateTimeOffset(2023, 12, 22, 1, 5, 0, TimeSpan.Zero));
        return new(Directive, Directive.Assignments[assignment], first, true, [first]);
    }
}
