using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>The one thing that comes next, most pressing first. Each has a sentence of its own.</summary>
public enum NextStepKind
{
    AnswerOffer,
    MeetPartner,
    ShareWithPartner,
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
/// <param name="Expected">Months in which the next stage is expected.</param>
public sealed record NextStep(
    NextStepKind Kind,
    PlacementId? Placement = null,
    DateTimeOffset? At = null,
    StageMark? Expected = null
);

/// <summary>Finds the next step from the person's own placements and path.</summary>
internal static class NextSteps
{
    public static async Task<NextStep> Of(
        PortalDb db,
        ParticipantId me,
        IReadOnlyList<StageMark> path,
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
                .OfType<NextStep>()
                .MinBy(static step => step.Kind)
            ?? OnPath(path);
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
