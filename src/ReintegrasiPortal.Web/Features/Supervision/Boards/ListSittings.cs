using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>One sitting in a list.</summary>
/// <param name="Items">Cases on it.</param>
/// <param name="Keeps">Whether the reader keeps its papers.</param>
public sealed record SittingRow(
    BoardSittingId Id,
    BoardOf Of,
    DateTimeOffset At,
    string Place,
    SittingState State,
    string MinutesNo,
    int Items,
    bool Keeps
);

/// <summary>Sittings planned, the next first, and the latest of those that are over.</summary>
public sealed class ListSittings(Work work)
{
    private const int Past = 20;

    public Task<Result<IReadOnlyList<SittingRow>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<SittingRow>>(
            actor,
            Operation.ListSittings,
            Subject.None,
            async scope =>
            {
                var (db, role) = (scope.Db, scope.Who.Role);
                var sittings = db.BoardSittingsFor(scope.Who);
                List<SittingRow> found =
                [
                    .. await Rows(
                            sittings.Where(s => s.State == SittingState.Planned).OrderBy(s => s.At)
                        )
                        .ToListAsync(ct),
                    .. await Rows(
                            sittings
                                .Where(s => s.State != SittingState.Planned)
                                .OrderByDescending(s => s.At)
                                .Take(Past)
                        )
                        .ToListAsync(ct),
                ];
                return found;

                IQueryable<SittingRow> Rows(IQueryable<BoardSitting> from) =>
                    from.Select(s => new SittingRow(
                        s.Id,
                        s.Of,
                        s.At,
                        s.Place,
                        s.State,
                        s.MinutesNo,
                        db.AgendaItems.Count(i =>
                            i.SittingId == s.Id && i.State != AgendaState.Removed
                        ),
                        s.Of == BoardOf.Lapas ? role == Role.LapasStaff : role == Role.Supervisor
                    ));
            },
            ct
        );
}
