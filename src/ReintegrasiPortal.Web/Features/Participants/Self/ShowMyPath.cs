using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Participants.Projections;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants.Self;

/// <summary>The own path: where I stand, what comes next and who accompanies me.</summary>
public sealed class ShowMyPath(Work work, OfficeCalendar calendar)
{
    public Task<Result<PersonSelf>> Run(Actor actor, CancellationToken ct) =>
        work.Read<PersonSelf>(
            actor,
            Operation.ShowMyPath,
            Subject.None,
            async scope =>
                scope.Who.Participant is { } me
                    ? await PersonSelf.Load(scope.Db, me, calendar, scope.Now, ct)
                    : Refusal.NotFound,
            ct
        );
}
