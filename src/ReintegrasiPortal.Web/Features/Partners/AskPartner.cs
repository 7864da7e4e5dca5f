using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>Bapas asks a registering partner something back.</summary>
public sealed class AskPartner(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        PartnerId id,
        string question,
        CancellationToken ct
    ) =>
        work.ActOnPartner<Done>(
            actor,
            Operation.AskPartner,
            id,
            EventKind.PartnerAsked,
            (scope, partner) =>
            {
                if (
                    !partner
                        .Ask(question, scope.Me.Value, scope.Now)
                        .Succeeded(out var asked, out var refusal)
                )
                {
                    return refusal;
                }

                scope.Db.PartnerQuestions.Add(asked);
                return Done.Yes;
            },
            ct
        );
}
