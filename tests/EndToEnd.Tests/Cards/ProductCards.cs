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
        ["acknowledged"] = Duty(0, "Sở Y tế"),
        ["acknowledged-by-one-of-two"] = Duty(1, "Sở Nông nghiệp và Phát triển nông thôn"),
        ["acknowledged-en"] = DutyCard.Of(OfAgency(0, "Sở Y tế"), "✓ Acknowledged", Today, Phrases.In(Language.English)),
        ["under-way"] = Duty(0, "Sở Y tế", mark => new FollowUpEvent.Started(mark)),
        ["extension-asked"] = Duty(0, "Sở Y tế", mark => new FollowUpEvent.Started(mark), mark => Asked(mark)),
        ["extension-granted"] = Duty(0, "Sở Y tế", mark => Asked(mark), mark => new FollowUpEvent.ExtensionGranted(mark, 1, Today.AddDays(24))),
        ["extension-refused"] = Duty(0, "Sở Y tế", mark => Asked(mark), mark => new FollowUpEvent.ExtensionRefused(mark, 1)),
        ["done"] = Duty(0, "Sở Y tế", mark => new FollowUpEvent.Done(
            mark, "Báo cáo số 1215/BC-SYT ngày 22/12/2023 về cơ số thuốc và lực lượng cấp cứu", "https://soyte.example.vn/bao-cao/1215-bc-syt.pdf")),
        ["overview"] = OverviewCard.Of(
            new Overview.Duties(
                null,
                [
                    Row(0, "Sở Y tế", mark => Asked(mark)),
                    new OverviewRow(OnRecord(2), Directive.Assignments[2].Leads[0], StatusOf(2, "UBND huyện Lộc Ninh", [], [])),
                    new OverviewRow(OnRecord(1), Directive.Assignments[1].Leads[1], StatusOf(1, "Sở Văn hóa, Thể thao và Du lịch", [], [])),
                    Row(1, "Sở Nông nghiệp và Phát triển nông thôn", mark => new FollowUpEvent.Done(mark, "Đã thống nhất phương án", null)),
                ]),
            Today,
            Phrases.In(Language.Vietnamese)),
        ["reminder-nudge"] = Reminder(ReminderCardKind.Nudge, Item(0, ReminderRole.Lead, Before(7))),
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

    private static AdaptiveCard Duty(int assignment, string agency, params Func<FollowUpMark, FollowUpEvent>[] events) =>
        DutyCard.Of(OfAgency(assignment, agency, events), "✓ Đã nhận nhiệm vụ", Today, Phrases.In(Language.Vietnamese));

    private static OverviewRow Row(int assignment, string agency, params Func<FollowUpMark, FollowUpEvent>[] events)
    {
        var duty = OfAgency(assignment, agency, events);
        return new OverviewRow(duty.Duty, duty.Agency, duty.Status);
    }

    private static AgencyDuty OfAgency(int assignment, string agency, params Func<FollowUpMark, FollowUpEvent>[] events)
    {
        var id = Directive.Assignments[assignment].Id;
        var at = new DateTimeOffset(2023, 12, 22, 1, 5, 0, TimeSpan.Zero);
        var first = new Acknowledgement(Directive.Key, id, agency, "1", "Nguyễn Thị Lan", at) { AgencyPlace = "Bình Phước" };
        var happened = events.Select((make, i) => make(
            new FollowUpMark(Directive.Key, id, new Agency(agency, "Bình Phước"), "1", "Nguyễn Thị Lan", at.AddMinutes(10 * (i + 1)))) with
        { Number = i + 1 }).ToList();
        return new AgencyDuty(OnRecord(assignment), new Agency(agency, "Bình Phước"), StatusOf(assignment, agency, [first], happened), [first]);
    }

    private static FollowUpEvent.ExtensionAsked Asked(FollowUpMark mark) =>
        new(mark, "Chờ số liệu của các huyện, thị xã; dự kiến nhận đủ sau ngày 05/01/2024", Today.AddDays(24), Today.AddDays(8));

    private static DutyOnRecord OnRecord(int assignment) => new(Directive, Directive.Assignments[assignment], null);

    private static DutyStatus StatusOf(int assignment, string agency, IReadOnlyList<Acknowledgement> taken, IReadOnlyList<FollowUpEvent> events) =>
        DutyStatus.Of(Directive.Assignments[assignment], new Agency(agency, "Bình Phước"), null, taken, events, Today, WorkingCalendar.Default);
}
