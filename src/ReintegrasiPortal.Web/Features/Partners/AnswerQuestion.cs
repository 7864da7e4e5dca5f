using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>The partner answers what Bapas asked; it goes back into the queue.</summary>
public sealed class AnswerQuestion(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        PartnerId id,
        PartnerQuestionId questionId,
        string answer,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.AnswerQuestion,
            Subject.Of(id),
            async scope =>
            {
                var question = await scope.Db.PartnerQuestions.SingleOrDefaultAsync(
                    q => q.Id == questionId && q.PartnerId == id,
                    ct
                );
                if (question is null)
                {
                    return Refusal.NotFound;
                }

                if (question.Reply(answer, scope.Now).Refused(out var refusal))
                {
                    return refusal;
                }

                var partner = await scope
                    .Db.Partners.Include(p => p.Steps)
                    .SingleAsync(p => p.Id == id, ct);
                partner.Answered(scope.Me.Value, scope.Now);
                scope.Raise(
                    new PortalEvent(
                        EventKind.PartnerAnswered,
                        $"{EventKind.PartnerAnswered}:{questionId.Value}"
                    )
                    {
                        Partner = id,
                    }
                );
                return Done.Yes;
            },
            ct
        );
}
