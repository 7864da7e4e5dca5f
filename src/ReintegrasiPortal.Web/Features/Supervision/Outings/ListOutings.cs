using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision.Outings;

/// <summary>Somebody in assimilation, today.</summary>
/// <param name="BackBy">When they should be back; null while inside.</param>
/// <param name="IsLate">They should be back by now.</param>
public sealed record OutingRow(
    ParticipantId Participant,
    string FullName,
    AssimilationState State,
    DateTimeOffset? BackBy,
    bool IsLate
);

/// <summary>Everybody of the Lapas who is in assimilation: those who should be back first, then those outside.</summary>
public sealed class ListOutings(Work work, OfficeCalendar calendar)
{
    public Task<Result<IReadOnlyList<OutingRow>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<OutingRow>>(
            actor,
            Operation.ListOutings,
            Subject.None,
            async scope =>
            {
                var (db, now) = (scope.Db, scope.Now);
                var papers = db
                    .Decrees.InForce(calendar.Today)
                    .Where(d => d.Program == ProgramType.Assimilation);
                var open = db.AssimilationLogs.Where(l => l.State != AssimilationState.Ended);
                var rows = await (
                    from person in db.ParticipantsFor(scope.Who)
                    join identity in db.PersonIdentities on person.Id equals identity.ParticipantId
                    where
                        open.Any(l => l.ParticipantId == person.Id)
                        || papers.Any(d => d.ParticipantId == person.Id)
                    select new
                    {
                        person.Id,
                        identity.FullName,
                        State = open.Where(l => l.ParticipantId == person.Id)
                            .Select(l => (AssimilationState?)l.State)
                            .FirstOrDefault(),
                        BackBy = open.Where(l => l.ParticipantId == person.Id)
                            .Select(l => l.BackBy)
                            .FirstOrDefault(),
                    }
                ).ToListAsync(ct);
                List<OutingRow> found =
                [
                    .. rows.Select(r => new OutingRow(
                            r.Id,
                            r.FullName,
                            r.State ?? AssimilationState.Decreed,
                            r.BackBy,
                            r.BackBy < now
                        ))
                        .OrderByDescending(r => r.IsLate)
                        .ThenByDescending(r => r.State == AssimilationState.OutForWork)
                        .ThenBy(r => r.BackBy)
                        .ThenBy(r => r.FullName, StringComparer.CurrentCulture),
                ];
                return found;
            },
            ct
        );
}
