using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Accompanied;

/// <summary>"Selesai": the sitting is over for good, whatever cookie somebody still holds.</summary>
public sealed class CloseAccompaniment(Work work)
{
    public Task<Result<Done>> Run(Actor actor, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.CloseAccompaniment,
            Subject.None,
            async scope =>
            {
                var sitting = await scope.Db.Accompaniments.SingleOrDefaultAsync(
                    a => a.Id == actor.Accompaniment,
                    ct
                );
                if (sitting is null)
                {
                    return Refusal.NotFound;
                }

                sitting.End(scope.Now);
                return Done.Yes;
            },
            ct
        );
}
