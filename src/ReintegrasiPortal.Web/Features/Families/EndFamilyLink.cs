using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>Participant or officer ends a tie, or a claim that still waits. Silent: the relative is not told and sees what a stranger sees.</summary>
public sealed class EndFamilyLink(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(Actor actor, FamilyLinkId id, CancellationToken ct) =>
        work.ActOnLink(
            actor,
            Operation.EndFamilyLink,
            id,
            EventKind.FamilyEnded,
            static (scope, link) => link.End(scope.Now),
            (scope, link) => FamilyActs.FindAnother(scope, link, calendar.Today, ct),
            ct
        );
}
