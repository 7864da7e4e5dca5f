using System.Net.Mail;
using Microsoft.AspNetCore.Identity;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence.Identity;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>Makes accounts with checked e-mail and password, ready to be stored in the transaction of the act that creates them.</summary>
public sealed class Credentials(IPasswordHasher<PortalAccount> hasher, ILookupNormalizer normaliser)
{
    public Result<PortalAccount> NewAccount(
        string email,
        string password,
        string displayName,
        Role role,
        DateTimeOffset at
    )
    {
        var refusals = new List<Refusal>();
        var address = email.Trim();
        if (
            address.Length is 0 or > 254
            || !MailAddress.TryCreate(address, out var parsed)
            || parsed.Address != address
        )
        {
            refusals.Add(IdentityRefusals.EmailInvalid);
        }

        refusals.AddRange(PasswordRules.Check(password, address));
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var account = new PortalAccount
        {
            Id = Guid.CreateVersion7(),
            UserName = address,
            NormalizedUserName = normaliser.NormalizeName(address),
            Email = address,
            NormalizedEmail = normaliser.NormalizeEmail(address),
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            DisplayName = displayName.Trim(),
            Role = role,
            LockoutEnabled = true,
            CreatedAt = at,
        };
        account.PasswordHash = hasher.HashPassword(account, password);
        return account;
    }
}
