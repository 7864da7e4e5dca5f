using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Adds a rule set that begins to hold on a coming day. It is never changed afterwards; a later one takes its place.</summary>
public sealed class AddRules(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">An administrator with a fresh password, or the command line.</param>
    /// <param name="json">The rule set, whole or only what changes.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Code of the set.</returns>
    public Task<Result<string>> Run(Actor actor, string json, CancellationToken ct) =>
        work.Change<string>(
            actor,
            Operation.AddRules,
            Subject.None,
            async scope =>
            {
                var sets = await RuleBook.Sets(scope.Db, ct);
                var read = Check(json, sets, calendar.Today);
                if (!read.Succeeded(out var rules, out _))
                {
                    return read.Refusals.ToList();
                }

                scope.Db.RuleSets.Add(new RuleSetRow(rules, scope.Who.Account, scope.Now));
                scope.Detail = rules.Code;
                return rules.Code;
            },
            ct
        );

    /// <summary>Reads a set and refuses a code in use and a day that is not ahead.</summary>
    internal static Result<RuleSet> Check(string json, IReadOnlyList<RuleSet> sets, DateOnly today)
    {
        var read = RuleSetJson.Read(json, sets);
        if (!read.Succeeded(out var rules, out _))
        {
            return read;
        }

        return rules.ValidFrom <= today ? RuleSetRefusals.NotInFuture
            : sets.Any(set => set.Code == rules.Code) ? RuleSetRefusals.CodeTaken
            : read;
    }
}
