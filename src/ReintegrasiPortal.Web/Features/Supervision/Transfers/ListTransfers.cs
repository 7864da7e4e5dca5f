using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Supervision.Transfers;

/// <summary>One transfer, with no more of the person than the alias: the file moves only at acceptance.</summary>
/// <param name="IsIncoming">The reader's Bapas is the one that is asked.</param>
/// <param name="Until">Last day of guidance.</param>
public sealed record TransferRow(
    SupervisionTransferId Id,
    string Alias,
    string FromOffice,
    string ToOffice,
    TransferReason Reason,
    string DistrictCode,
    TransferState State,
    DateTimeOffset Since,
    bool IsIncoming,
    DateOnly? Until
);

/// <summary>A PK who can be given a case.</summary>
public sealed record OfficerChoice(AccountId Id, string Name, int Cases);

/// <summary>Transfers in and out, those that wait for an answer first, and who could take one.</summary>
public sealed record TransferList(
    IReadOnlyList<TransferRow> Rows,
    IReadOnlyList<OfficerChoice> Officers
);

/// <summary>Requests to and from the head's own Bapas, the latest first.</summary>
public sealed class ListTransfers(Work work)
{
    private const int Most = 100;

    public Task<Result<TransferList>> Run(Actor actor, CancellationToken ct) =>
        work.Read<TransferList>(
            actor,
            Operation.ListTransfers,
            Subject.None,
            async scope =>
            {
                var (db, office) = (scope.Db, scope.Who.Office);
                var rows = await (
                    from transfer in db.TransfersFor(scope.Who)
                    join person in db.Participants on transfer.ParticipantId equals person.Id
                    join source in db.Offices on transfer.FromOffice equals source.Id
                    join to in db.Offices on transfer.ToOffice equals to.Id
                    orderby transfer.State
                        == TransferState.Requested descending, transfer.StateSince descending
                    select new TransferRow(
                        transfer.Id,
                        person.Alias,
                        source.Name,
                        to.Name,
                        transfer.Reason,
                        transfer.DistrictCode,
                        transfer.State,
                        transfer.StateSince,
                        transfer.ToOffice == office,
                        db.GuidancePrograms.Where(g =>
                                g.ParticipantId == person.Id && g.State != GuidancePhase.Ended
                            )
                            .Select(g => (DateOnly?)g.To)
                            .FirstOrDefault()
                    )
                )
                    .Take(Most)
                    .ToListAsync(ct);
                return new TransferList(rows, await db.OfficersOf(office, ct));
            },
            ct
        );
}
