using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>Staff of a Lapas or the head of a Bapas set the day of a sidang TPP.</summary>
public sealed class PlanSitting(Work work)
{
    public Task<Result<BoardSittingId>> Run(
        Actor actor,
        DateTimeOffset at,
        string place,
        CancellationToken ct
    ) =>
        work.Change<BoardSittingId>(
            actor,
            Operation.PlanSitting,
            Subject.None,
            async scope =>
            {
                var facility = scope.Who.Role == Role.LapasStaff ? scope.Who.Facility : null;
                var office = facility is null
                    ? scope.Who.Office
                    : await scope
                        .Db.Facilities.Where(f => f.Id == facility)
                        .Select(f => f.OfficeId)
                        .SingleAsync(ct);
                var planned = BoardSitting.Plan(
                    facility,
                    office!.Value,
                    at,
                    place,
                    scope.Me.Value,
                    scope.Now
                );
                if (!planned.Succeeded(out var made, out var refusal))
                {
                    return refusal;
                }

                scope.Db.Add(made.Sitting);
                scope.Db.Add(made.Step);
                return made.Sitting.Id;
            },
            ct
        );
}
