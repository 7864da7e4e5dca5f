using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>A staff account as the operator of the portal makes it.</summary>
/// <param name="Office">Code of the Bapas, for officers and heads.</param>
/// <param name="Facility">Code of the Lapas or Rutan, for its staff.</param>
public sealed record StaffAccount(
    string Email,
    string Name,
    string Password,
    Role Role,
    string? Office,
    string? Facility
);

/// <summary>Makes accounts of officers, heads, Lapas staff and administrators. Only from the command line of the server.</summary>
public sealed class AddStaff(Work work, Credentials credentials)
{
    public Task<Result<AccountId>> Run(Actor actor, StaffAccount input, CancellationToken ct) =>
        work.Change<AccountId>(
            actor,
            Operation.AddStaff,
            Subject.None,
            async scope =>
            {
                var created = credentials.NewAccount(
                    input.Email,
                    input.Password,
                    input.Name,
                    input.Role,
                    scope.Now
                );
                if (!created.Succeeded(out var account, out _))
                {
                    return created.Refusals.ToList();
                }

                if (string.IsNullOrWhiteSpace(input.Name))
                {
                    return IdentityRefusals.NameMissing;
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

                account.OfficeId = await scope
                    .Db.Offices.Where(o => o.Code == input.Office)
                    .Select(o => (OfficeId?)o.Id)
                    .SingleOrDefaultAsync(ct);
                account.FacilityId = await scope
                    .Db.Facilities.Where(f => f.Code == input.Facility)
                    .Select(f => (FacilityId?)f.Id)
                    .SingleOrDefaultAsync(ct);
                var tied = input.Role switch
                {
                    Role.Officer or Role.Supervisor => account.OfficeId is not null,
                    Role.LapasStaff => account.FacilityId is not null,
                    Role.Admin => true,
                    _ => false,
                };
                if (!tied)
                {
                    return IdentityRefusals.PlaceUnknown;
                }

                scope.Db.Users.Add(account);
                return AccountId.From(account.Id);
            },
            ct
        );
}
