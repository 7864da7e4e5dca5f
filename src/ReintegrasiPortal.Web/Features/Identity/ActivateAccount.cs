using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>What a participant fills in with the code from the officer.</summary>
public sealed record Activation(string Code, string Email, string Password);

/// <summary>A participant opens their own account with the code an officer handed over.</summary>
public sealed class ActivateAccount(Work work, Credentials credentials)
{
    public Task<Result<AccountId>> Run(Actor actor, Activation input, CancellationToken ct) =>
        work.Change<AccountId>(
            actor,
            Operation.ActivateAccount,
            Subject.None,
            async scope =>
            {
                var hash = OneTimeCode.Hash(input.Code);
                var code = await scope.Db.AccessCodes.SingleOrDefaultAsync(
                    c => c.CodeHash == hash,
                    ct
                );
                if (code is null)
                {
                    return IdentityRefusals.CodeNotValid;
                }

                var name = await scope
                    .Db.PersonIdentities.Where(i => i.ParticipantId == code.ParticipantId)
                    .Select(i => i.FullName)
                    .SingleAsync(ct);
                var created = credentials.NewAccount(
                    input.Email,
                    input.Password,
                    name,
                    Role.Participant,
                    scope.Now
                );
                if (!created.Succeeded(out var account, out _))
                {
                    return created.Refusals.ToList();
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

                if (code.Use(scope.Now).Refused(out var refusal))
                {
                    return refusal;
                }

                account.ParticipantId = code.ParticipantId;
                scope.Db.Users.Add(account);
                return AccountId.From(account.Id);
            },
            ct
        );
}
