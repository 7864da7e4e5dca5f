using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Identity;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>What the public registration form sends.</summary>
/// <param name="Id">Made when the form was opened, so that sending it twice registers once.</param>
public sealed record PartnerRegistration(
    PartnerId Id,
    PartnerDetails Details,
    string Email,
    string Password
);

/// <summary>An organisation registers itself and its first account; Bapas is told at once.</summary>
public sealed class RegisterPartner(Work work, Credentials credentials)
{
    public Task<Result<AccountId>> Run(
        Actor actor,
        PartnerRegistration input,
        CancellationToken ct
    ) =>
        work.Change<AccountId>(
            actor,
            Operation.RegisterPartner,
            Subject.None,
            async scope =>
            {
                var refusals = RegistrationChecks.Of(input.Details);
                var role =
                    input.Details.Kind == PartnerKind.Employer
                        ? Role.EmployerMember
                        : Role.PartnerMember;
                var created = credentials.NewAccount(
                    input.Email,
                    input.Password,
                    input.Details.ContactName,
                    role,
                    scope.Now
                );
                refusals.AddRange(created.Refusals);

                var province = input.Details.DistrictCode.Split('.')[0];
                var office = await scope
                    .Db.Offices.Where(o => o.RegencyCode.StartsWith(province))
                    .OrderBy(o => o.Code)
                    .FirstOrDefaultAsync(ct);
                if (office is null)
                {
                    refusals.Add(PartnerRefusals.OutsideArea);
                }

                if (
                    refusals.Count > 0
                    || office is null
                    || !created.Succeeded(out var account, out _)
                )
                {
                    return refusals.DistinctBy(refusal => refusal.Field ?? refusal.Code).ToList();
                }

                var registered = Partner.Register(
                    input.Id,
                    RegistrationChecks.Normalised(input.Details),
                    office.Id,
                    scope.Now
                );
                if (!registered.Succeeded(out var partner, out var refusal))
                {
                    return refusal;
                }

                if (await scope.Db.Partners.AnyAsync(p => p.Id == input.Id, ct))
                {
                    return AccessRefusals.AlreadyDone;
                }

                if (
                    await scope.Db.Partners.AnyAsync(
                        p => p.Kind == partner.Kind && p.RegistrationNo == partner.RegistrationNo,
                        ct
                    )
                )
                {
                    return PartnerRefusals.RegistrationNoTaken;
                }

                if (
                    await scope.Db.Users.AnyAsync(
                        u => u.NormalizedEmail == account.NormalizedEmail,
                        ct
                    )
                )
                {
                    return IdentityRefusals.EmailTaken;
                }

                account.PartnerId = partner.Id;
                scope.Db.Partners.Add(partner);
                scope.Db.Users.Add(account);
                scope.Raise(
                    new PortalEvent(
                        EventKind.PartnerRegistered,
                        $"{EventKind.PartnerRegistered}:{partner.Id.Value}"
                    )
                    {
                        Partner = partner.Id,
                    }
                );
                return AccountId.From(account.Id);
            },
            ct
        );
}
