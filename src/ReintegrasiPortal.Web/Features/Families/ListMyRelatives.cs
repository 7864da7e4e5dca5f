using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>An invitation that nobody has used.</summary>
public sealed record InvitationRow(
    FamilyInvitationId Id,
    Relationship Relationship,
    string RelativeName,
    DateTimeOffset ExpiresAt,
    bool Expired
);

/// <summary>A relative who used an invitation.</summary>
/// <param name="Since">When the present status began.</param>
/// <param name="Hidden">Sees nothing more, by the own choice or for safety.</param>
/// <param name="CanShow">Hidden by the own choice, so that it can be taken back here.</param>
/// <param name="Kept">Kinds of news kept from this relative.</param>
/// <param name="CanAsk">May be asked to stand as penjamin.</param>
public sealed record RelativeRow(
    FamilyLinkId Id,
    Relationship Relationship,
    string RelativeName,
    FamilyLinkStatus Status,
    DateTimeOffset Since,
    bool Hidden,
    bool CanShow,
    IReadOnlyList<FamilyTopic> Kept,
    bool CanAsk
);

public sealed record MyRelatives(
    ParticipantId Me,
    IReadOnlyList<InvitationRow> Invitations,
    IReadOnlyList<RelativeRow> Relatives
);

/// <summary>The own relatives and the invitations on their way, newest first.</summary>
public sealed class ListMyRelatives(Work work)
{
    public Task<Result<MyRelatives>> Run(Actor actor, CancellationToken ct) =>
        work.Read<MyRelatives>(
            actor,
            Operation.ListMyRelatives,
            Subject.None,
            async scope =>
                scope.Who.Participant is not { } me
                    ? Refusal.NotFound
                    : new MyRelatives(
                        me,
                        await scope
                            .Db.FamilyInvitationsFor(scope.Who)
                            .Where(i => i.UsedAt == null)
                            .OrderByDescending(i => i.CreatedAt)
                            .Select(i => new InvitationRow(
                                i.Id,
                                i.Relationship,
                                i.RelativeName,
                                i.ExpiresAt,
                                i.ExpiresAt <= scope.Now
                            ))
                            .ToListAsync(ct),
                        await Relatives(scope, ct)
                    ),
            ct
        );

    private static async Task<IReadOnlyList<RelativeRow>> Relatives(
        Scope scope,
        CancellationToken ct
    )
    {
        var links = await scope
            .Db.FamilyLinksFor(scope.Who)
            .OrderByDescending(l => l.RequestedAt)
            .ToListAsync(ct);
        var vetoes = (
            await scope
                .Db.FamilyVetoesFor(scope.Who)
                .Where(v => v.LiftedAt == null)
                .Select(v => new { v.FamilyLinkId, v.Topic })
                .ToListAsync(ct)
        ).ToLookup(v => v.FamilyLinkId, v => v.Topic);
        var asked = await scope
            .Db.GuaranteesFor(scope.Who)
            .Where(g => g.State != GuaranteeState.Ended)
            .Select(g => g.FamilyLinkId)
            .ToListAsync(ct);
        return
        [
            .. links.Select(l => new RelativeRow(
                l.Id,
                l.Relationship,
                l.RelativeName,
                l.Status,
                l.EndedAt ?? l.DecidedAt ?? l.RequestedAt,
                l.HiddenAt is not null,
                l.HiddenBecause == HideReason.ParticipantsWish,
                [.. vetoes[l.Id].Order()],
                l.HiddenAt is null && Guarantor.MayStand(l.Relationship) && !asked.Contains(l.Id)
            )),
        ];
    }
}
