using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Ends an import that fails again and again, so that it does not hold up the others. Rows done so far stay.</summary>
public sealed class GiveUpImport(Work work)
{
    public Task<Result<Done>> Run(Actor actor, ImportRunId id, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.GiveUpImport,
            Subject.None,
            async scope =>
            {
                var run = await scope
                    .Db.ImportsFor(scope.Who)
                    .SingleOrDefaultAsync(r => r.Id == id && r.FinishedAt == null, ct);
                if (run is null)
                {
                    return Refusal.NotFound;
                }

                run.CannotRead(ImportRefusals.Failed.Code, scope.Now);
                scope.Raise(
                    new PortalEvent(
                        EventKind.ImportFinished,
                        $"{EventKind.ImportFinished}:{id.Value}:given-up"
                    )
                    {
                        Account = run.StartedBy,
                    }
                );
                return Done.Yes;
            },
            ct
        );
}
