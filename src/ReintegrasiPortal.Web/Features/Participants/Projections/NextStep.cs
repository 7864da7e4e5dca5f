using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>The one thing that comes next, most pressing first. Each has a sentence of its own.</summary>
public enum NextStepKind
{
    /// <summary>A reporting date is near, or has passed and still counts.</summary>
    Report,
    AnswerOffer,
    MeetPartner,
    ShareWithPartner,

    /// <summary>Something the person was asked to do.</summary>
    DoTodo,
    AnswerSuggestion,
    StartSoon,
    KeepWorking,
    ReachStage,

    /// <summary>The time for the next stage has come; a sidang TPP decides.</summary>
    AwaitDecision,

    /// <summary>When the next stage may come cannot be told: a life sentence, an unpaid fine, missing papers.</summary>
    AskOfficer,

    /// <summary>In the last stage, with nothing open.</summary>
    KeepGoing,
}

/// <summary>What comes next, and for some kinds where and when.</summary>
/// <param name="At">Moment of a meeting.</param>
/// <param name="Day">Day of a report, or by which a task is due.</param>
/// <param name="Task">What was asked for.</param>
/// <param name="Expected">Months in which the next stage is expected.</param>
public sealed record NextStep(
    NextStepKind Kind,
    PlacementId? Placement = null,
    DateTimeOffset? At = null,
    StageMark? Expected = null,
    DateOnly? Day = null,
    TaskKind? Task = null
);

/// <summary>Finds the next step from the person's own placements and path.</summary>
internal static class NextSteps
{
    /// <summary>Days before a report in which it is the next thing.</summary>
    private const int ReportWithin = 3;

    public static async Task<NextStep> Of(
        PortalDb db,
        ParticipantId me,
        IReadOnlyList<StageMark> path,
        DateOnly today,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var open = await (
            from placement in db.Placements
            join offer in db.Opportunities on placement.OpportunityId equals offer.Id
            where
                placement.ParticipantId == me && !PlacementMap.FinalStates.Contains(placement.State)
            orderby placement.StateSince
            select new Running(
                placement.Id,
                placement.State,
                db.Interviews.Where(i => i.PlacementId == placement.Id)
                    .OrderByDescending(i => i.SetAt)
                    .Select(i => (DateTimeOffset?)i.At)
                    .FirstOrDefault(),
                db.Consents.Any(c =>
                    c.ParticipantId == me
                    && c.Purpose == ConsentPurpose.ShareWithPartner
                    && c.RecipientPartnerId == offer.PartnerId
                    && c.WithdrawnAt == null
                )
            )
        ).ToListAsync(ct);
        return open.Select(placement => InPlacement(placement, now))
                .Append(await Report(db, me, today, ct))
                .Append(await Todo(db, me, ct))
                .OfType<NextStep>()
                .MinBy(static step => step.Kind)
            ?? OnPath(path);
    }

    private static async Task<NextStep?> Report(
        PortalDb db,
        ParticipantId me,
        DateOnly today,
        CancellationToken ct
    )
    {
        var near = today.AddDays(ReportWithin);
        var day = await db
            .ReportingDuties.Where(d =>
                d.ParticipantId == me && d.State == DutyState.Due && d.DueOn <= near
            )
            .MinAsync(d => (DateOnly?)d.DueOn, ct);
        return day is null ? null : new NextStep(NextStepKind.Report, Day: day);
    }

    private static async Task<NextStep?> Todo(PortalDb db, ParticipantId me, CancellationToken ct)
    {
        var task = await db
            .CaseTasks.Where(t =>
                t.ParticipantId == me
                && t.Owner == TaskOwner.Participant
                && t.State == CaseTaskState.Open
            )
            .OrderBy(t => t.DueOn)
            .Select(t => new { t.Kind, t.DueOn })
            .FirstOrDefaultAsync(ct);
        return task is null
            ? null
            : new NextStep(NextStepKind.DoTodo, Day: task.DueOn, Task: task.Kind);
    }

    private static NextStep? InPlacement(Running placement, DateTimeOffset now) =>
        placement.State switch
        {
            PlacementState.Offered => new(NextStepKind.AnswerOffer, placement.Id),
            PlacementState.Interviewing when placement.MeetingAt > now => new(
                NextStepKind.MeetPartner,
                placement.Id,
                placement.MeetingAt
            ),
            PlacementState.PartnerAccepted when !placement.Shares => new(
                NextStepKind.ShareWithPartner,
                placement.Id
            ),
            PlacementState.Suggested => new(NextStepKind.AnswerSuggestion, placement.Id),
            PlacementState.AgreementSigned => new(NextStepKind.StartSoon, placement.Id),
            PlacementState.Active => new(NextStepKind.KeepWorking, placement.Id),
            _ => null,
        };

    private static NextStep OnPath(IReadOnlyList<StageMark> path)
    {
        var ahead = path.FirstOrDefault(static mark => mark.Ahead);
        return ahead is null ? new NextStep(NextStepKind.KeepGoing)
            : ahead.IsDue ? new NextStep(NextStepKind.AwaitDecision, Expected: ahead)
            : ahead.Expected is null ? new NextStep(NextStepKind.AskOfficer)
            : new NextStep(NextStepKind.ReachStage, Expected: ahead);
    }

    private sealed record Running(
        PlacementId Id,
        PlacementState State,
        DateTimeOffset? MeetingAt,
        bool Shares
    );
}
