using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>An account one can enter with one click while demo mode is on.</summary>
public sealed record DemoAccount(AccountId Id, Role Role, string DisplayName, string Email);

/// <summary>The accounts shown on the demo page: one or two for each role, in the order of the guides.</summary>
public sealed class DemoAccounts(IDbContextFactory<PortalDb> databases, DemoMode demo)
{
    private static readonly List<string> s_shown =
    [
        "pk.rina",
        "kepala",
        "mitra.nyala",
        "mitra.baru",
        "pokmas.bina",
        "peserta.dedi",
        "keluarga.dedi",
        "lapas.serang",
        "admin",
        "pk.agus",
    ];

    /// <summary>Empty when demo mode is off or nothing was seeded.</summary>
    public async Task<IReadOnlyList<DemoAccount>> List(CancellationToken ct)
    {
        if (!demo.On)
        {
            return [];
        }

        await using var db = await databases.CreateDbContextAsync(ct);
        var shown = s_shown.Select(name => name + DemoAccountBook.Domain).ToList();
        shown.Insert(s_shown.IndexOf("mitra.nyala"), await EmployerWithMostCandidates(db, ct));
        var accounts = await db
            .Users.Where(u => u.IsDemo && u.DisabledAt == null && shown.Contains(u.Email!))
            .Select(u => new
            {
                u.Id,
                u.Role,
                u.DisplayName,
                u.Email,
            })
            .ToListAsync(ct);
        return
        [
            .. accounts
                .OrderBy(account => shown.IndexOf(account.Email!))
                .Select(account => new DemoAccount(
                    AccountId.From(account.Id),
                    account.Role,
                    account.DisplayName,
                    account.Email!
                )),
        ];
    }

    /// <summary>Which people fit depends on the day; one employer at least must have somebody to meet.</summary>
    private static async Task<string> EmployerWithMostCandidates(
        PortalDb db,
        CancellationToken ct
    ) =>
        await db
            .Users.Where(u => u.IsDemo && u.Role == Role.EmployerMember)
            .OrderByDescending(u =>
                db.Placements.Count(p =>
                    PlacementMap.PresentedStates.Contains(p.State)
                    && db.Opportunities.Any(o =>
                        o.Id == p.OpportunityId && o.PartnerId == u.PartnerId
                    )
                )
            )
            .ThenBy(u => u.Email)
            .Select(u => u.Email!)
            .FirstAsync(ct);
}
