using Bot.Reminders;

namespace Bot.Commands;

/// <summary>What keeps the reminders of the published documents from those who should have them.</summary>
internal sealed class PublishedDeliveries(ReminderIntake intake, DeliveryDoctor doctor)
{
    /// <summary>All findings; what was published while no bot was running is taken over first, as the running bot would.</summary>
    public async Task<IReadOnlyList<DeliveryFinding>> ExamineAsync(CancellationToken cancellationToken)
    {
        await intake.TakeAsync(cancellationToken);
        return await doctor.ExamineAsync(cancellationToken);
    }
}
