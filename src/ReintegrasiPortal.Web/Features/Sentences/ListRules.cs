using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Every rule set, the one that begins last first.</summary>
public sealed class ListRules(Work work, OfficeCalendar calendar)
{
    public Task<Result<IReadOnlyList<RuleLine>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<RuleLine>>(
            actor,
            Operation.ListRules,
            Subject.None,
            async scope =>
            {
                var sets = await RuleBook.Sets(scope.Db, ct);
                var now = RuleSets.On(calendar.Today, sets).Succeeded(out var held, out _)
                    ? held.Code
                    : null;
                return sets.Select(set => new RuleLine(
                        set.Code,
                        set.ValidFrom,
                        set.ValidTo,
                        set.LegalSource,
                        RuleSets.Default.Contains(set),
                        set.Code == now
                    ))
                    .Reverse()
                    .ToList();
            },
            ct
        );
}
