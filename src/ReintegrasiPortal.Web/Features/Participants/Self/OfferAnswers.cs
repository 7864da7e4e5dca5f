using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Web.Features.Placements;
using ReintegrasiPortal.Web.Features.Privacy;

namespace ReintegrasiPortal.Web.Features.Participants.Self;

/// <summary>
/// Takes the button a participant pressed on an offer to the use case of that name. A button pressed twice is one answer. No answer of
/// theirs needs a reason.
/// </summary>
public sealed class OfferAnswers(
    AgreeToPlacement agree,
    AcceptOffer accept,
    DeclinePlacement decline,
    WithdrawPlacement withdraw,
    EndPlacement end,
    GiveConsent give
)
{
    /// <summary>Reasons a participant may give for leaving a running placement; conduct and the like are not theirs to say.</summary>
    public static IReadOnlyList<EndReason> EndReasons { get; } =
    [
        EndReason.BetterJob,
        EndReason.ContractOver,
        EndReason.Distance,
        EndReason.Wage,
        EndReason.Health,
        EndReason.Family,
        EndReason.Safety,
        EndReason.StigmaAtWork,
        EndReason.Moved,
        EndReason.Other,
    ];

    /// <summary>True for what answers a question the offer asks; leaving is always possible and stands apart.</summary>
    public static bool IsAnswer(PlacementAct act) =>
        act is PlacementAct.Agree or PlacementAct.AcceptOffer or PlacementAct.Decline;

    /// <summary>Gives the answer named by the button.</summary>
    /// <returns>Why not, or null when the answer stands.</returns>
    public async Task<Refusal?> Give(
        Actor actor,
        MyOffer offer,
        string? answer,
        CancellationToken ct
    ) =>
        Enum.TryParse<PlacementAct>(answer, out var act)
            ? Outcome(
                offer,
                act,
                act switch
                {
                    PlacementAct.Agree => await agree.Run(actor, offer.Id, ct),
                    PlacementAct.AcceptOffer => await accept.Run(actor, offer.Id, ct),
                    PlacementAct.Decline => await decline.Run(
                        actor,
                        offer.Id,
                        DeclineReason.Other,
                        ct
                    ),
                    PlacementAct.Withdraw => await withdraw.Run(
                        actor,
                        offer.Id,
                        DeclineReason.Other,
                        ct
                    ),
                    _ => PlacementRefusals.StepNotOpen,
                }
            )
            : PlacementRefusals.StepNotOpen;

    /// <summary>Leaves a running placement.</summary>
    /// <returns>Why not, or null when it has ended.</returns>
    public async Task<Refusal?> End(
        Actor actor,
        MyOffer offer,
        EndReason reason,
        CancellationToken ct
    ) => Outcome(offer, PlacementAct.End, await end.Run(actor, offer.Id, reason, ct));

    /// <summary>Shows one field of identity to the partner of the offer.</summary>
    /// <returns>Why not, or null when it is shared.</returns>
    public async Task<Refusal?> Share(
        Actor actor,
        PartnerId partner,
        string field,
        CancellationToken ct
    )
    {
        var shared = Enum.TryParse<SharedField>(field, out var known) ? known : SharedField.None;
        var result = await give.Run(
            actor,
            new ConsentRequest.ShareWithPartner(partner, shared),
            TextRead.Now,
            ct
        );
        return result.Refused(out var refusal) ? refusal : null;
    }

    /// <summary>The same button pressed a moment ago has brought the offer to where it leads: nothing is wrong.</summary>
    private static Refusal? Outcome(
        MyOffer offer,
        PlacementAct act,
        Result<PlacementState> result
    ) =>
        result.Refused(out var refusal)
        && !(
            refusal == PlacementRefusals.StepNotOpen
            && PlacementMap.Moves.Any(move => move.Act == act && move.To == offer.State)
        )
            ? refusal
            : null;
}
