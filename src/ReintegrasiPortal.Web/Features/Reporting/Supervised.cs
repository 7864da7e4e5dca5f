using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Who owes reports at all, and until when.</summary>
internal static class Supervised
{
    /// <summary>In these the person is not under guidance, whatever a decree says.</summary>
    private static readonly CaseState[] s_over =
    [
        CaseState.Suspended,
        CaseState.Revoked,
        CaseState.Completed,
        CaseState.Closed,
    ];

    /// <summary>Last day of the decree or of the guidance that runs; null for somebody who owes nothing now.</summary>
    public static async Task<DateOnly?> SupervisedUntil(
        this PortalDb db,
        ParticipantId id,
        DateOnly today,
        CancellationToken ct
    )
    {
        if (
            await db.ReintegrationCases.AnyAsync(
                c => c.ParticipantId == id && s_over.Contains(c.State),
                ct
            )
        )
        {
            return null;
        }

        // A leave of two days to visit the family brings no reporting with it.
        var decree = await db
            .Decrees.Standing(today)
            .Where(d =>
                d.ParticipantId == id
                && d.ValidTo >= today
                && d.Program != ProgramType.FamilyVisitLeave
            )
            .MaxAsync(d => (DateOnly?)d.ValidTo, ct);
        var guidance = await db
            .GuidancePrograms.Where(g =>
                g.ParticipantId == id && g.State != GuidancePhase.Ended && g.To >= today
            )
            .MaxAsync(g => (DateOnly?)g.To, ct);
        return decree > guidance || guidance is null ? decree : guidance;
    }

    public static Task<GuidancePhase?> PhaseOf(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) =>
        db
            .GuidancePrograms.Where(g => g.ParticipantId == id && g.State != GuidancePhase.Ended)
            .OrderByDescending(g => g.StateSince)
            .Select(g => (GuidancePhase?)g.State)
            .FirstOrDefaultAsync(ct);
}
