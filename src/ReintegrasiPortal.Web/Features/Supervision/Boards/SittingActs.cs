using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>Opens the gate for those who keep the papers of a board: staff of its Lapas, or the head of its Bapas.</summary>
public sealed class SittingActs(Work work)
{
    internal Task<Result<Done>> On(
        Actor actor,
        Operation operation,
        BoardSittingId id,
        Func<Scope, BoardSitting, Task<Result<Done>>> lines,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            operation,
            Subject.Of(id),
            async scope =>
            {
                var sitting = await scope.Db.BoardSittings.SingleAsync(s => s.Id == id, ct);
                return Keeps(scope.Who.Role, sitting.Of)
                    ? await lines(scope, sitting)
                    : SupervisionRefusals.StepNotOpen;
            },
            ct
        );

    /// <summary>One item of this sitting; null when it is on another or on none.</summary>
    internal static Task<AgendaItem?> Item(
        Scope scope,
        BoardSitting sitting,
        AgendaItemId id,
        CancellationToken ct
    ) =>
        scope.Db.AgendaItems.SingleOrDefaultAsync(i => i.Id == id && i.SittingId == sitting.Id, ct);

    internal static Result<Done> Store(Scope scope, Result<ProcessStep> made)
    {
        if (!made.Succeeded(out var step, out _))
        {
            return made.Refusals.ToList();
        }

        scope.Db.Add(step);
        return Done.Yes;
    }

    internal static bool Keeps(Role role, BoardOf board) =>
        board == BoardOf.Lapas ? role == Role.LapasStaff : role == Role.Supervisor;
}
