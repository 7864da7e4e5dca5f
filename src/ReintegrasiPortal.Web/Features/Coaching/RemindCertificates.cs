using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Asks the PK, once for each certificate, to have one renewed that runs out soon. Safe to run twice.</summary>
public sealed class RemindCertificates(Work work, OfficeCalendar calendar)
{
    private const string TaskPrefix = "certificate:";

    /// <returns>How many tasks were opened.</returns>
    public Task<Result<int>> Run(Actor actor, CancellationToken ct) =>
        work.Change<int>(
            actor,
            Operation.RemindCertificates,
            Subject.None,
            async scope =>
            {
                var today = calendar.Today;
                var edge = today.AddDays(Certificate.RemindDays);
                var ending = await scope
                    .Db.Certificates.Where(c => c.ValidUntil >= today && c.ValidUntil <= edge)
                    .Select(c => new
                    {
                        c.Id,
                        c.ParticipantId,
                        c.ValidUntil,
                    })
                    .ToListAsync(ct);
                var asked = await scope
                    .Db.CaseTasks.Where(t => t.Key.StartsWith(TaskPrefix))
                    .Select(t => t.Key)
                    .ToHashSetAsync(StringComparer.Ordinal, ct);
                var opened = 0;
                foreach (var one in ending)
                {
                    var key = TaskPrefix + one.Id.Value;
                    if (asked.Contains(key))
                    {
                        continue;
                    }

                    await scope.AskFor(
                        one.ParticipantId,
                        TaskKind.RenewCertificate,
                        TaskOwner.Officer,
                        one.ValidUntil!.Value,
                        key,
                        ct
                    );
                    opened++;
                }

                return opened;
            },
            ct
        );
}
