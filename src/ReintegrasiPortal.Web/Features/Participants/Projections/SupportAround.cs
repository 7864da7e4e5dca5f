using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>Who stands beside a person, told without naming anybody.</summary>
/// <param name="Officer">A PK holds the case.</param>
/// <param name="Mentor">A mentoring placement is running.</param>
/// <param name="Family">At least one relative is linked.</param>
public sealed record SupportAround(bool Officer, bool Mentor, bool Family);

internal static class SupportAroundQuery
{
    public static async Task<SupportAround> SupportAround(
        this PortalDb db,
        ParticipantId participant,
        CancellationToken ct
    ) => (await db.Around(db.Participants.Where(p => p.Id == participant)).SingleAsync(ct)).Support;

    /// <summary>The same for everybody in these placements.</summary>
    public static async Task<Dictionary<ParticipantId, SupportAround>> SupportAroundAll(
        this PortalDb db,
        IQueryable<Placement> placements,
        CancellationToken ct
    ) =>
        (
            await db.Around(
                    db.Participants.Where(p => placements.Any(one => one.ParticipantId == p.Id))
                )
                .ToListAsync(ct)
        ).ToDictionary(row => row.Person, row => row.Support);

    private static IQueryable<PersonSupport> Around(
        this PortalDb db,
        IQueryable<Participant> people
    ) =>
        people.Select(p => new PersonSupport(
            p.Id,
            new SupportAround(
                db.CaseAssignments.Any(a => a.ParticipantId == p.Id && a.Until == null),
                db.Placements.Any(mentoring =>
                    mentoring.ParticipantId == p.Id
                    && mentoring.State == PlacementState.Active
                    && db.Opportunities.Any(o =>
                        o.Id == mentoring.OpportunityId && o.Kind == HelpKinds.Mentoring
                    )
                ),
                db.FamilyLinks.Any(l =>
                    l.ParticipantId == p.Id && l.Status == FamilyLinkStatus.Approved
                )
            )
        ));

    private sealed record PersonSupport(ParticipantId Person, SupportAround Support);
}
