using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Calendar;

/// <param name="FeedSince">When the private address now in use was made; null when there is none.</param>
public sealed record FamilyCalendar(IReadOnlyList<FamilyDate> Dates, DateTimeOffset? FeedSince);

/// <summary>The own days, from last week on.</summary>
public sealed class ShowFamilyCalendar(Work work, OfficeCalendar calendar)
{
    public Task<Result<FamilyCalendar>> Run(Actor actor, CancellationToken ct) =>
        work.Read<FamilyCalendar>(
            actor,
            Operation.ShowFamilyCalendar,
            Subject.None,
            async scope => new FamilyCalendar(
                await FamilyDates.Of(scope.Db, scope.Who, calendar, ct),
                await scope
                    .Db.CalendarFeedsFor(scope.Who)
                    .Where(f => f.RevokedAt == null)
                    .Select(f => (DateTimeOffset?)f.CreatedAt)
                    .FirstOrDefaultAsync(ct)
            ),
            ct
        );
}
