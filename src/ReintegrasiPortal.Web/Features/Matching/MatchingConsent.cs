using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Matching;

internal static class MatchingConsent
{
    /// <summary>Whether the person agrees to be matched now. Nothing is computed about those who do not.</summary>
    public static Task<bool> ConsentsToMatching(
        this PortalDb db,
        ParticipantId participant,
        CancellationToken ct
    ) =>
        db.Consents.AnyAsync(
            c =>
                c.ParticipantId == participant
                && c.Purpose == ConsentPurpose.Matching
                && c.WithdrawnAt == null,
            ct
        );
}
