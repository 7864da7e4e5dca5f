using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>A line of the verification queue.</summary>
/// <param name="Since">When it came into its status.</param>
public sealed record PartnerRow(
    PartnerId Id,
    string LegalName,
    PartnerKind Kind,
    string DistrictCode,
    PartnerStatus Status,
    DateTimeOffset RegisteredAt,
    DateTimeOffset Since
);

/// <summary>The partners of the office: those that wait first, oldest first.</summary>
public sealed class ListPartnersToVerify(Work work)
{
    public Task<Result<IReadOnlyList<PartnerRow>>> Run(
        Actor actor,
        PartnerStatus? status,
        CancellationToken ct
    ) =>
        work.Read<IReadOnlyList<PartnerRow>>(
            actor,
            Operation.ListPartnersToVerify,
            Subject.None,
            async scope =>
                await scope
                    .Db.PartnersFor(scope.Who)
                    .Where(p => status == null || p.Status == status)
                    .OrderByDescending(p => p.Status == PartnerStatus.Submitted)
                    .ThenByDescending(p => p.Status == PartnerStatus.InfoRequested)
                    .ThenBy(p => p.RegisteredAt)
                    .Select(p => new PartnerRow(
                        p.Id,
                        p.LegalName,
                        p.Kind,
                        p.DistrictCode,
                        p.Status,
                        p.RegisteredAt,
                        scope.Db.PartnerSteps.Where(s => s.PartnerId == p.Id).Max(s => s.At)
                    ))
                    .ToListAsync(ct),
            ct
        );
}
