using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Persistence.Identity;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>Accounts without a password: nobody can sign in to them but by the page of demo accounts, which demo mode alone opens.</summary>
internal sealed class DemoAccountBook(DateTimeOffset at)
{
    public const string Domain = "@demo.example";

    private readonly List<PortalAccount> _accounts = [];

    public IReadOnlyList<PortalAccount> All => _accounts;

    /// <summary>Adds an account.</summary>
    /// <param name="name">Part of the address before the sign.</param>
    /// <param name="displayName">Shown in the portal.</param>
    /// <param name="role">Its one role.</param>
    /// <param name="tie">Ties it to what it acts for.</param>
    public AccountId Add(string name, string displayName, Role role, Action<PortalAccount> tie)
    {
        var address = name + Domain;
        var account = new PortalAccount
        {
            Id = Guid.CreateVersion7(),
            UserName = address,
            NormalizedUserName = address.ToUpperInvariant(),
            Email = address,
            NormalizedEmail = address.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            DisplayName = displayName,
            Role = role,
            IsDemo = true,
            LockoutEnabled = true,
            CreatedAt = at,
        };
        tie(account);
        _accounts.Add(account);
        return AccountId.From(account.Id);
    }
}
