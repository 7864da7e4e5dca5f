using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

internal static class SuspensionGround
{
    /// <summary>The ground of the latest petition that the head acted on; a suspended case has one.</summary>
    public static Task<RevocationGround> GroundOfSuspension(this CaseWork turn) =>
        turn
            .Db.RevocationPetitions.Where(p =>
                p.ParticipantId == turn.Person && p.State == PetitionState.Answered
            )
            .OrderByDescending(p => p.StateSince)
            .Select(p => p.Ground)
            .FirstOrDefaultAsync(turn.Ct);
}
