using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Audit;

namespace ReintegrasiPortal.Web.Features.Insights;

/// <summary>Outcome of walking the audit trail.</summary>
/// <param name="FirstBad">Number of the first line that does not fit; null when all do.</param>
public sealed record AuditCheck(long? FirstBad);

/// <summary>Checks that no line of the audit trail was changed, removed or slipped in.</summary>
public sealed class VerifyAudit(Work work)
{
    public Task<Result<AuditCheck>> Run(Actor actor, CancellationToken ct) =>
        work.Read<AuditCheck>(
            actor,
            Operation.VerifyAudit,
            Subject.None,
            async scope => new AuditCheck(await AuditTrail.FindBreak(scope.Db, ct)),
            ct
        );
}
