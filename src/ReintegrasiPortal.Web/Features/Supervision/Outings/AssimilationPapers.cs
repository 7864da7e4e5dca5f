using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Supervision.Outings;

internal static class AssimilationPapers
{
    public static Task<bool> HasAssimilationDecree(this CaseWork turn) =>
        turn
            .Db.Decrees.InForce(turn.Today)
            .AnyAsync(
                d => d.ParticipantId == turn.Person && d.Program == ProgramType.Assimilation,
                turn.Ct
            );

    public static Task<List<Decree>> AssimilationDecrees(this CaseWork turn) =>
        turn
            .Db.Decrees.Where(d =>
                d.ParticipantId == turn.Person
                && d.Program == ProgramType.Assimilation
                && d.EndedOn == null
                && d.ValidTo >= turn.Today
            )
            .ToListAsync(turn.Ct);
}
