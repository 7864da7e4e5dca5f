using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>How the relative at the other end of an approved tie is getting on; for everybody else there is nothing here.</summary>
public sealed class ShowRelativeProgress(Work work, OfficeCalendar calendar)
{
    public Task<Result<PersonForFamily>> Run(
        Actor actor,
        FamilyLinkId link,
        CancellationToken ct
    ) =>
        work.Read<PersonForFamily>(
            actor,
            Operation.ShowRelativeProgress,
            Subject.Of(link),
            async scope =>
                await PersonForFamily.Load(scope.Db, scope.Who, link, calendar, ct) is { } relative
                    ? relative
                    : Refusal.NotFound,
            ct
        );
}
