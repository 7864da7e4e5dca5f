using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Supervision.Transfers;

namespace ReintegrasiPortal.Web.Features.Supervision;

internal static class OfficerChoices
{
    /// <summary>The PKs of a Bapas, those with the fewest cases first.</summary>
    public static async Task<IReadOnlyList<OfficerChoice>> OfficersOf(
        this PortalDb db,
        OfficeId? office,
        CancellationToken ct
    )
    {
        var officers = await db
            .Users.Where(u =>
                u.Role == Role.Officer && u.OfficeId == office && u.DisabledAt == null
            )
            .Select(u => new { u.Id, u.DisplayName })
            .ToListAsync(ct);
        var ids = officers.ConvertAll(o => AccountId.From(o.Id));
        var cases = await db
            .CaseAssignments.Where(a => a.Until == null && ids.Contains(a.OfficerId))
            .GroupBy(a => a.OfficerId)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return
        [
            .. officers
                .Select(o => new OfficerChoice(
                    AccountId.From(o.Id),
                    o.DisplayName,
                    cases.GetValueOrDefault(AccountId.From(o.Id))
                ))
                .OrderBy(o => o.Cases)
                .ThenBy(o => o.Name, StringComparer.CurrentCulture),
        ];
    }
}
