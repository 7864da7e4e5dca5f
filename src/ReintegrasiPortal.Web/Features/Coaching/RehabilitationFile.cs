using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>One phase as it stands.</summary>
/// <param name="State">Null while it is not planned.</param>
/// <param name="PartnerName">Name of the partner that carries it out; null when an institution does.</param>
public sealed record PhaseLine(
    RehabilitationKind Kind,
    PhaseState? State,
    PartnerId? Partner,
    string? PartnerName,
    RehabilitationPlace? Place,
    DateOnly? PlannedFor,
    DateOnly? StartedOn,
    DateOnly? CompletedOn
);

/// <summary>The person's own plan.</summary>
/// <param name="WrittenOn">Null while none is written.</param>
public sealed record PlanLines(
    RelapseTriggers Triggers,
    IReadOnlyList<CallRole> Calls,
    RelapseSteps Steps,
    DateTimeOffset? WrittenOn,
    PartnerId? Aftercare,
    string? AftercareName,
    OpportunityId? AftercareOffer,
    string? AftercareOfferTitle
)
{
    public static readonly PlanLines None = new(
        RelapseTriggers.None,
        [],
        RelapseSteps.None,
        null,
        null,
        null,
        null,
        null
    );
}

/// <param name="On">Day it was about.</param>
public sealed record SupportLine(SupportNeed Need, DateOnly On);

/// <summary>A verified partner that offers rehabilitation.</summary>
public sealed record ProviderChoice(PartnerId Id, string Name);

/// <summary>A live offer of rehabilitation.</summary>
public sealed record AftercareChoice(OpportunityId Id, PartnerId Partner, string Title);

/// <summary>The track of its own for those sentenced for narcotics. No finding, no test result.</summary>
/// <param name="Applies">Sentenced for narcotics, or a phase or plan is there.</param>
public sealed record RehabilitationFile(
    bool Applies,
    IReadOnlyList<PhaseLine> Phases,
    PlanLines Plan,
    IReadOnlyList<SupportLine> Support,
    IReadOnlyList<ProviderChoice> Providers,
    IReadOnlyList<AftercareChoice> Offers
);

internal static class RehabilitationReads
{
    public static async Task<List<PhaseLine>> PhasesOf(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .RehabilitationPhases.Where(p => p.ParticipantId == id)
            .Select(p => new PhaseLine(
                p.Kind,
                p.State,
                p.PartnerId,
                db.Partners.Where(x => x.Id == p.PartnerId)
                    .Select(x => x.LegalName)
                    .FirstOrDefault(),
                p.Place,
                p.PlannedFor,
                p.StartedOn,
                p.CompletedOn
            ))
            .ToListAsync(ct);
        return
        [
            .. Enum.GetValues<RehabilitationKind>()
                .Select(kind =>
                    rows.Find(row => row.Kind == kind)
                    ?? new PhaseLine(kind, null, null, null, null, null, null, null)
                ),
        ];
    }

    public static async Task<PlanLines> PlanOf(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var plan = await db
            .RelapsePlans.Where(p => p.ParticipantId == id)
            .Select(p => new
            {
                p.Triggers,
                p.Calls,
                p.Steps,
                p.WrittenAt,
                p.AftercarePartnerId,
                p.AftercareOfferId,
                Partner = db
                    .Partners.Where(x => x.Id == p.AftercarePartnerId)
                    .Select(x => x.LegalName)
                    .FirstOrDefault(),
                Offer = db
                    .Opportunities.Where(o => o.Id == p.AftercareOfferId)
                    .Select(o => o.Title)
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        return plan is null
            ? PlanLines.None
            : new PlanLines(
                plan.Triggers,
                plan.Calls,
                plan.Steps,
                plan.WrittenAt,
                plan.AftercarePartnerId,
                plan.Partner,
                plan.AftercareOfferId,
                plan.Offer
            );
    }

    public static Task<bool> IsNarcotics(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) =>
        db.CriminalRecords.AnyAsync(
            r => r.ParticipantId == id && r.OffenceGroup == OffenceGroup.Narcotics,
            ct
        );

    /// <summary>Verified partners that offer rehabilitation.</summary>
    public static IQueryable<Partner> RehabilitationPartners(this PortalDb db) =>
        db.Partners.Where(p =>
            p.Status == PartnerStatus.Verified
            && (p.Offers & HelpKinds.Rehabilitation) == HelpKinds.Rehabilitation
        );

    /// <summary>Live offers of rehabilitation by such partners.</summary>
    public static IQueryable<Opportunity> RehabilitationOffers(this PortalDb db) =>
        db.Opportunities.Where(o =>
            o.Kind == HelpKinds.Rehabilitation
            && o.Status == OpportunityStatus.Live
            && db.RehabilitationPartners().Any(p => p.Id == o.PartnerId)
        );
}
