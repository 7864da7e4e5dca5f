using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>An officer says how a contradiction was settled. The decision it is about is not touched.</summary>
public sealed class SettleContradiction(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        ContradictionId settled,
        ContradictionRuling ruling,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.SettleContradiction,
            Subject.Of(id),
            async scope =>
            {
                var contradiction = await scope.Db.Contradictions.SingleOrDefaultAsync(
                    c => c.Id == settled && c.ParticipantId == id,
                    ct
                );
                if (contradiction is null)
                {
                    return Refusal.NotFound;
                }

                if (contradiction.Settle(ruling, scope.Me, scope.Now).Refused(out var refusal))
                {
                    return refusal;
                }

                await scope.TaskDone(id, Contradictions.TaskKey(contradiction.Key), ct);
                scope.Note(
                    id,
                    TimelineKind.ContradictionSettled,
                    ruling.ToString(),
                    [TimelineFact.Of(contradiction.Kind)]
                );
                return Done.Yes;
            },
            ct
        );
}
