using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Persistence.Families;

/// <summary>What the eligibility checklist asks about the guarantor.</summary>
/// <param name="State">Of the guarantee that counts: one in force before one that has come furthest; null when nobody was found.</param>
/// <param name="LetterChecked">The PK has found letter and guarantor in order.</param>
/// <param name="ValidUntil">Last day; null before it is in force.</param>
public sealed record GuaranteeFacts(
    GuaranteeState? State,
    GuarantorKind? Kind,
    bool LetterChecked,
    DateOnly? ValidUntil
)
{
    public static readonly GuaranteeFacts None = new(null, null, false, null);

    /// <summary>A guarantee holds on this day.</summary>
    public bool HoldsOn(DateOnly day) =>
        State == GuaranteeState.InForce && ValidUntil is { } last && last >= day;
}

public static class GuaranteeFactsQuery
{
    /// <summary>The facts about one person's guarantor, or <see cref="GuaranteeFacts.None"/>.</summary>
    public static async Task<GuaranteeFacts> GuaranteeFacts(
        this PortalDb db,
        ParticipantId participant,
        CancellationToken ct
    )
    {
        var open = await db
            .Guarantees.Where(g =>
                g.ParticipantId == participant && g.State != GuaranteeState.Ended
            )
            .Select(g => new
            {
                g.State,
                g.Kind,
                g.ValidUntil,
            })
            .ToListAsync(ct);
        return
            open.OrderByDescending(g => g.State)
                .ThenByDescending(g => g.ValidUntil)
                .FirstOrDefault()
                is { } best
            ? new GuaranteeFacts(
                best.State,
                best.Kind,
                best.State is GuaranteeState.Checked or GuaranteeState.InForce,
                best.ValidUntil
            )
            : Families.GuaranteeFacts.None;
    }
}
