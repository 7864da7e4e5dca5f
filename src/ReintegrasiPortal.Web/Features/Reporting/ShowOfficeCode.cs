using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>A code for the screen at the door.</summary>
/// <param name="Token">Last part of the address that phones open.</param>
/// <param name="ChangesAt">When the screen shows the next one.</param>
public sealed record ShownCode(string Token, string Office, DateTimeOffset ChangesAt);

/// <summary>A fresh code for the screen of one's own Bapas.</summary>
public sealed class ShowOfficeCode(Work work, OfficeCodes codes, OfficeCalendar calendar)
{
    public Task<Result<ShownCode>> Run(Actor actor, CancellationToken ct) =>
        work.Read<ShownCode>(
            actor,
            Operation.ShowOfficeCode,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Office is not { } id)
                {
                    return Refusal.NotFound;
                }

                var office = await scope
                    .Db.Offices.Where(o => o.Id == id)
                    .Select(o => new { o.Name, o.TimeZone })
                    .SingleAsync(ct);
                var day = calendar.In(office.TimeZone).DayOf(scope.Now);
                var code = new OfficeCode(id, day, scope.Now, Guid.CreateVersion7(scope.Now));
                return new ShownCode(codes.Sign(code), office.Name, scope.Now + OfficeCodes.Shown);
            },
            ct
        );
}
