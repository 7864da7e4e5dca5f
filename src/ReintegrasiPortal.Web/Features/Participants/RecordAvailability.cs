using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>PK records in which parts of the week a person can work: no list brings it, and without it no offer can be judged.</summary>
public sealed class RecordAvailability(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        Shifts shifts,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RecordAvailability,
            Subject.Of(id),
            async scope =>
            {
                var person = await scope.Db.Participants.SingleAsync(p => p.Id == id, ct);
                person.BeAvailable(shifts);
                return Done.Yes;
            },
            ct
        );
}
