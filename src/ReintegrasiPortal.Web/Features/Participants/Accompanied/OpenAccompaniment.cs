using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Accompanied;

/// <summary>
/// Staff of the Lapas, who gave their password a moment ago, opens the screen for one person of their Lapas. From then on that person acts
/// for themselves and staff stands beside.
/// </summary>
public sealed class OpenAccompaniment(Work work)
{
    public Task<Result<AccompanimentId>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Change<AccompanimentId>(
            actor,
            Operation.OpenAccompaniment,
            Subject.Of(id),
            scope =>
            {
                if (scope.Who.Facility is not { } facility)
                {
                    return Task.FromResult<Result<AccompanimentId>>(Refusal.NotFound);
                }

                var sitting = new Accompaniment(id, scope.Me, facility, scope.Now);
                scope.Db.Accompaniments.Add(sitting);
                scope.Note(id, TimelineKind.AccompanimentOpened);
                return Task.FromResult<Result<AccompanimentId>>(sitting.Id);
            },
            ct
        );
}
