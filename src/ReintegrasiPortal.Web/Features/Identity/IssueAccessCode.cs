using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>An officer hands a participant a code to open their own account with. An earlier open code ends; the new one is shown once.</summary>
public sealed class IssueAccessCode(Work work)
{
    public Task<Result<string>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Change<string>(
            actor,
            Operation.IssueAccessCode,
            Subject.Of(id),
            async scope =>
            {
                if (await scope.Db.Users.AnyAsync(u => u.ParticipantId == id, ct))
                {
                    return IdentityRefusals.AlreadyActive;
                }

                var open = await scope
                    .Db.AccessCodes.Where(c => c.ParticipantId == id && c.UsedAt == null)
                    .ToListAsync(ct);
                open.ForEach(code => code.Revoke(scope.Now));
                var shown = OneTimeCode.New();
                scope.Db.AccessCodes.Add(
                    new AccessCode(id, OneTimeCode.Hash(shown), scope.Me, scope.Now)
                );
                return shown;
            },
            ct
        );
}
