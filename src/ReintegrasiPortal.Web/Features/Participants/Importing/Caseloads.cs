using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>How many people each officer holds, kept up while new ones are given out.</summary>
internal sealed class Caseloads
{
    private readonly Dictionary<AccountId, (OfficeId Office, int Cases)> _officers;

    private Caseloads(Dictionary<AccountId, (OfficeId Office, int Cases)> officers) =>
        _officers = officers;

    public static async Task<Caseloads> Of(PortalDb db, CancellationToken ct)
    {
        var cases = await db
            .CaseAssignments.Where(a => a.Until == null)
            .GroupBy(a => a.OfficerId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, ct);
        var officers = await db
            .Users.Where(u => u.Role == Role.Officer && u.DisabledAt == null && u.OfficeId != null)
            .OrderBy(u => u.Id)
            .Select(u => new { u.Id, u.OfficeId })
            .ToListAsync(ct);
        return new Caseloads(
            officers.ToDictionary(
                o => AccountId.From(o.Id),
                o => (o.OfficeId!.Value, cases.GetValueOrDefault(AccountId.From(o.Id)))
            )
        );
    }

    /// <summary>Who holds a new person: an importing officer takes their own, others go to whoever of the office has the fewest.</summary>
    /// <returns>Null when the office has no officer.</returns>
    public AccountId? Take(ImportStarter starter, OfficeId office)
    {
        var taker =
            starter.Role == Role.Officer
                ? starter.Account
                : _officers
                    .Where(officer => officer.Value.Office == office)
                    .OrderBy(officer => officer.Value.Cases)
                    .Select(officer => (AccountId?)officer.Key)
                    .FirstOrDefault();
        if (taker is { } chosen && _officers.TryGetValue(chosen, out var load))
        {
            _officers[chosen] = load with { Cases = load.Cases + 1 };
        }

        return taker;
    }
}
