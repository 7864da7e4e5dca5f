using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>Finds a Bapas by its code, for the command line.</summary>
public sealed class FindOffice(Work work)
{
    public Task<Result<OfficeId>> Run(Actor actor, string code, CancellationToken ct) =>
        work.Read<OfficeId>(
            actor,
            Operation.FindOffice,
            Subject.None,
            async scope =>
                await scope
                    .Db.Offices.Where(o => o.Code == code)
                    .Select(o => (OfficeId?)o.Id)
                    .SingleOrDefaultAsync(ct)
                    is { } id
                    ? id
                    : ImportRefusals.OfficeUnknown,
            ct
        );
}
