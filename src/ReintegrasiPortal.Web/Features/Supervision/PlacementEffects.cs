using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Web.Features.Placements;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>What a decision on the case does to placements, at once. Partners are told that somebody is not active, never why.</summary>
internal static class PlacementEffects
{
    public static async Task PausePlacements(this CaseWork turn)
    {
        foreach (var placement in await Open(turn))
        {
            if (placement.State == PlacementState.Active)
            {
                await Step(turn, placement, PlacementAct.Pause, nameof(PauseReason.OfficeDecision));
            }
        }
    }

    /// <summary>Ends what has started and withdraws what has not.</summary>
    /// <param name="turn">The act it follows from.</param>
    /// <param name="because">Kept for officers; no partner reads it.</param>
    public static async Task EndPlacements(this CaseWork turn, EndReason because)
    {
        foreach (var placement in await Open(turn))
        {
            var started = placement.State is PlacementState.Active or PlacementState.Paused;
            await Step(
                turn,
                placement,
                started ? PlacementAct.End : PlacementAct.Withdraw,
                started ? because.ToString() : nameof(DeclineReason.Other)
            );
            if (started)
            {
                placement.EndBecause(because);
            }
        }
    }

    private static Task<List<Placement>> Open(CaseWork turn) =>
        turn
            .Db.Placements.Where(p =>
                p.ParticipantId == turn.Person && !PlacementMap.FinalStates.Contains(p.State)
            )
            .ToListAsync(turn.Ct);

    private static async Task Step(
        CaseWork turn,
        Placement placement,
        PlacementAct act,
        string reason
    )
    {
        var offer = await PlacementActs.Offer(turn.Scope, placement, turn.Ct);
        var made = await PlacementActs.Step(
            turn.Scope,
            placement,
            offer,
            act,
            reason,
            turn.Today,
            turn.Ct,
            Side.Officer
        );
        if (made.Refused(out var refusal))
        {
            throw new InvalidOperationException(
                $"{act} of a placement must be open: {refusal.Code}"
            );
        }
    }
}
