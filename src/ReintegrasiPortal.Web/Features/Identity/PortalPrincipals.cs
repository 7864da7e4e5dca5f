using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using ReintegrasiPortal.Persistence.Identity;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>Puts into the cookie who somebody is, with the role as a hint for menus; rights are looked up afresh for every act.</summary>
public sealed class PortalPrincipals(
    UserManager<PortalAccount> users,
    IOptions<IdentityOptions> options
) : UserClaimsPrincipalFactory<PortalAccount>(users, options)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(PortalAccount user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        identity.TryRemoveClaim(identity.FindFirst(identity.NameClaimType));
        identity.AddClaim(new Claim(identity.NameClaimType, user.DisplayName));
        identity.AddClaim(new Claim(ClaimTypes.Role, user.Role.ToString()));
        return identity;
    }
}
