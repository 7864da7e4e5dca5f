using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Eligibility;

/// <summary>An officer states what no record of the portal can show, with the day of the paper or conversation behind it.</summary>
public sealed class StateFact(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId person,
        StatedFact fact,
        bool isSo,
        DateOnly on,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.StateFact,
            Subject.Of(person),
            scope =>
            {
                var stated = StatedCondition.State(
                    person,
                    fact,
                    isSo,
                    on,
                    calendar.Today,
                    scope.Me,
                    scope.Now
                );
                if (!stated.Succeeded(out var row, out var refusal))
                {
                    return Task.FromResult<Result<Done>>(refusal);
                }

                scope.Db.StatedConditions.Add(row);
                scope.Note(
                    person,
                    isSo ? TimelineKind.FactStated : TimelineKind.FactDenied,
                    facts: [TimelineFact.Of(fact), TimelineFact.Of(on)]
                );
                scope.Raise(
                    new PortalEvent(
                        EventKind.PathMoved,
                        $"{TimelineKind.FactStated}:{Guid.CreateVersion7()}"
                    )
                    {
                        Participant = person,
                    }
                );
                scope.Detail = $"{fact}: {isSo}";
                return Task.FromResult<Result<Done>>(Done.Yes);
            },
            ct
        );
}
