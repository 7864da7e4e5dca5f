using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>What a board says on one item: for, later, or not, the last two with a coded reason.</summary>
/// <param name="Deferred">Set for <see cref="AgendaAct.Defer"/>.</param>
/// <param name="Against">Set for <see cref="AgendaAct.NotRecommend"/>.</param>
public sealed record Recommendation(AgendaAct Act, DeferReason? Deferred, AdviceReason? Against);

/// <summary>Takes down what the board recommends on one item. It takes effect with the minutes.</summary>
public sealed class RecordRecommendation(SittingActs sittings)
{
    public Task<Result<Done>> Run(
        Actor actor,
        BoardSittingId id,
        AgendaItemId item,
        Recommendation recommendation,
        CancellationToken ct
    ) =>
        sittings.On(
            actor,
            Operation.RecordRecommendation,
            id,
            async (scope, sitting) =>
            {
                if (await SittingActs.Item(scope, sitting, item, ct) is not { } listed)
                {
                    return Refusal.NotFound;
                }

                if (
                    sitting.State != SittingState.Planned
                    || recommendation.Act is AgendaAct.PutOnAgenda or AgendaAct.Remove
                )
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                if (scope.Now < sitting.At)
                {
                    return BoardRefusals.SittingAhead;
                }

                return SittingActs.Store(
                    scope,
                    listed.Answer(
                        recommendation.Act,
                        CaseActs.PartyOf(scope.Who.Role),
                        scope.Me.Value,
                        scope.Now,
                        recommendation.Act switch
                        {
                            AgendaAct.Defer => recommendation.Deferred,
                            AgendaAct.NotRecommend => recommendation.Against,
                            _ => null,
                        }
                    )
                );
            },
            ct
        );
}
