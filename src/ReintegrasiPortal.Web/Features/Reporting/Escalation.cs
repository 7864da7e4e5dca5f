using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>
/// What follows when misses in a row become more or fewer: reminders and tasks for people, taken from rows. It knows nothing of cases and
/// petitions, and so can revoke nothing.
/// </summary>
internal static class Escalation
{
    public static async Task Follow(
        Scope scope,
        ReportingDuty duty,
        DateOnly today,
        CancellationToken ct
    )
    {
        var person = duty.ParticipantId;
        var stored = await scope.Db.Glances(person, ct);
        var before = Cadence.StreakOf(stored.Values);
        stored[duty.Id] = new(duty.DueOn, duty.Counts);
        var after = Cadence.StreakOf(stored.Values);
        var reminded = false;
        foreach (var step in EscalationSteps.Reached(before, after, today))
        {
            if (step.Task is { } task)
            {
                await scope.AskFor(
                    person,
                    task,
                    step.Owner,
                    WorkingDays.After(today, step.WithinDays),
                    step.TaskKey,
                    ct
                );
            }
            else
            {
                Tell(scope, duty, EventKind.ReportingReminder);
                reminded = true;
            }
        }

        if (!reminded && duty.State == DutyState.Missed)
        {
            Tell(scope, duty, EventKind.ReportingMissed);
        }

        foreach (var step in EscalationSteps.Fallen(before, after, today))
        {
            await scope.TaskDone(person, step.TaskKey, ct);
        }
    }

    private static void Tell(Scope scope, ReportingDuty duty, EventKind kind) =>
        scope.Raise(
            new PortalEvent(
                kind,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind}:{duty.Id.Value}:{duty.LastStep}"
                )
            )
            {
                Participant = duty.ParticipantId,
            }
        );

    /// <summary>Every date of a person that still stands, as stored.</summary>
    private static async Task<Dictionary<ReportingDutyId, DutyGlance>> Glances(
        this PortalDb db,
        ParticipantId person,
        CancellationToken ct
    ) =>
        (
            await db
                .ReportingDuties.Where(d =>
                    d.ParticipantId == person && d.State != DutyState.Replaced
                )
                .Select(d => new
                {
                    d.Id,
                    d.DueOn,
                    d.State,
                    d.CorrectedTo,
                })
                .ToListAsync(ct)
        ).ToDictionary(
            d => d.Id,
            d => new DutyGlance(d.DueOn, DutyCounts.Of(d.State, d.CorrectedTo))
        );
}
