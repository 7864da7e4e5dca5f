using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>The cooperation agreement (PKS) that covers a verified partner.</summary>
public sealed record AgreementInput(string Number, DateOnly ValidFrom, DateOnly ValidTo);

/// <summary>Bapas verifies a partner; from now on it can offer help.</summary>
public sealed class VerifyPartner(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        PartnerId id,
        AgreementInput agreement,
        CancellationToken ct
    ) =>
        work.ActOnPartner<Done>(
            actor,
            Operation.VerifyPartner,
            id,
            EventKind.PartnerVerified,
            (scope, partner) =>
            {
                var verified = partner.Verify(
                    agreement.Number,
                    agreement.ValidFrom,
                    agreement.ValidTo,
                    calendar.Today,
                    scope.Me.Value,
                    scope.Now
                );
                if (!verified.Succeeded(out var signed, out var refusal))
                {
                    return refusal;
                }

                scope.Db.CooperationAgreements.Add(signed);
                return Done.Yes;
            },
            ct
        );
}
