using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Loads a reporting date, makes one step of its map, writes the timeline and tells the others: what all acts on a date have in common.</summary>
public sealed class DutyActs(Work work, OfficeCalendar calendar)
{
    internal DateOnly Today => calendar.Today;

    /// <summary>Opens the gate for an act on one date.</summary>
    internal Task<Result<Done>> On(
        Actor actor,
        Operation operation,
        ReportingDutyId id,
        Func<Scope, ReportingDuty, Task<Result<ProcessStep>>> act,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            operation,
            Subject.Of(id),
            async scope =>
            {
                var duty = await scope.Db.ReportingDuties.SingleAsync(d => d.Id == id, ct);
                return await Keep(scope, duty, await act(scope, duty), ct);
            },
            ct
        );

    internal Task<Result<Done>> On(
        Actor actor,
        Operation operation,
        ReportingDutyId id,
        Func<Scope, ReportingDuty, Result<ProcessStep>> act,
        CancellationToken ct
    ) => On(actor, operation, id, (scope, duty) => Task.FromResult(act(scope, duty)), ct);

    /// <summary>Stores a step that was made, with everything that follows from it.</summary>
    internal async Task<Result<Done>> Keep(
        Scope scope,
        ReportingDuty duty,
        Result<ProcessStep> made,
        CancellationToken ct
    )
    {
        if (!made.Succeeded(out var step, out _))
        {
            return made.Refusals.ToList();
        }

        var (line, news) = s_told[Enum.Parse<DutyAct>(step.Act)];
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{news}:{duty.Id.Value}:{duty.LastStep}"
        );
        scope.Detail = step.To;
        scope.Db.ProcessSteps.Add(step);
        scope.Raise(new PortalEvent(news, key) { Participant = duty.ParticipantId });
        scope.Note(
            duty.ParticipantId,
            line,
            step.Reason,
            duty.CorrectedTo is { } outcome && line == TimelineKind.ReportCorrected
                ? [TimelineFact.Of(duty.DueOn), TimelineFact.Of(outcome)]
                : [TimelineFact.Of(duty.DueOn)],
            key
        );
        await scope.TaskDone(duty.ParticipantId, AskedKey(duty), ct);
        if (duty.State != DutyState.Appealed)
        {
            await scope.TaskDone(duty.ParticipantId, AppealKey(duty), ct);
        }

        await Escalation.Follow(scope, duty, Today, ct);
        return Done.Yes;
    }

    internal static string AskedKey(ReportingDuty duty) => $"excuse:{duty.Id.Value:N}";

    internal static string AppealKey(ReportingDuty duty) => $"appeal:{duty.Id.Value:N}";

    private static readonly Dictionary<DutyAct, (TimelineKind Line, EventKind News)> s_told = new()
    {
        [DutyAct.CheckIn] = (TimelineKind.ReportedInPerson, EventKind.ReportingMarked),
        [DutyAct.ReportRemotely] = (TimelineKind.ReportedRemotely, EventKind.ReportingMarked),
        [DutyAct.ExcuseDuty] = (TimelineKind.ReportExcused, EventKind.ExcuseAnswered),
        [DutyAct.MarkMissed] = (TimelineKind.ReportMissed, EventKind.ReportingMarked),
        [DutyAct.MarkNotHeld] = (TimelineKind.ReportNotHeld, EventKind.ReportingNotHeld),
        [DutyAct.CorrectDuty] = (TimelineKind.ReportCorrected, EventKind.MarkCorrected),
        [DutyAct.AppealDuty] = (TimelineKind.MissAppealed, EventKind.MarkAppealed),
        [DutyAct.UpholdMark] = (TimelineKind.MissUpheld, EventKind.AppealDecided),
        [DutyAct.OverturnMark] = (TimelineKind.MissOverturned, EventKind.AppealDecided),
    };
}
