using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>Who is asked: a linked relative, a body, or (both null) the Bapas itself as stand-in.</summary>
public sealed record GuarantorChoice(FamilyLinkId? Relative, PartnerId? Body);

/// <summary>
/// PK or participant asks somebody to stand as penjamin. A participant asks relatives; bodies and the Bapas are the PK's to ask. Nobody
/// else than these can stand.
/// </summary>
public sealed class AskGuarantor(Work work)
{
    public Task<Result<GuaranteeId>> Run(
        Actor actor,
        ParticipantId person,
        GuarantorChoice choice,
        CancellationToken ct
    ) =>
        work.Change<GuaranteeId>(
            actor,
            Operation.AskGuarantor,
            Subject.Of(person),
            async scope =>
            {
                if (choice.Relative is null && scope.Who.Role == Role.Participant)
                {
                    return GuaranteeRefusals.NotEligible;
                }

                var guarantor = await Guarantor(scope, person, choice, ct);
                if (guarantor is null)
                {
                    return GuaranteeRefusals.NotEligible;
                }

                return await scope.Begin(person, guarantor, EventKind.GuarantorAsked, ct);
            },
            ct
        );

    private static async Task<Guarantor?> Guarantor(
        Scope scope,
        ParticipantId person,
        GuarantorChoice choice,
        CancellationToken ct
    )
    {
        if (choice.Relative is { } link)
        {
            var tie = await scope
                .Db.FamilyLinksFor(scope.Who)
                .Where(l =>
                    l.Id == link
                    && l.ParticipantId == person
                    && l.Status == FamilyLinkStatus.Approved
                    && l.HiddenAt == null
                )
                .Select(l => new { l.AccountId, l.Relationship })
                .SingleOrDefaultAsync(ct);
            return tie is not null && Domain.Families.Guarantor.MayStand(tie.Relationship)
                ? Domain.Families.Guarantor.Relative(link, tie.AccountId)
                : null;
        }

        if (choice.Body is { } body)
        {
            var kind = await scope
                .Db.PartnersFor(scope.Who)
                .Where(p => p.Id == body && p.Status == PartnerStatus.Verified)
                .Select(p => (PartnerKind?)p.Kind)
                .SingleOrDefaultAsync(ct);
            return kind is { } known && Domain.Families.Guarantor.MayStand(known)
                ? Domain.Families.Guarantor.Organisation(body)
                : null;
        }

        return Domain.Families.Guarantor.Office();
    }
}

/// <summary>A linked relative comes forward to stand as penjamin.</summary>
public sealed class OfferGuarantee(Work work)
{
    public Task<Result<GuaranteeId>> Run(Actor actor, FamilyLinkId id, CancellationToken ct) =>
        work.Change<GuaranteeId>(
            actor,
            Operation.OfferGuarantee,
            Subject.Of(id),
            async scope =>
            {
                var tie = await scope
                    .Db.FamilyLinksFor(scope.Who)
                    .Where(l => l.Id == id && l.Status == FamilyLinkStatus.Approved)
                    .Select(l => new { l.ParticipantId, l.Relationship })
                    .SingleOrDefaultAsync(ct);
                return tie is null ? Refusal.NotFound
                    : !Domain.Families.Guarantor.MayStand(tie.Relationship)
                        ? GuaranteeRefusals.NotEligible
                    : await scope.Begin(
                        tie.ParticipantId,
                        Guarantor.Relative(id, scope.Me),
                        EventKind.GuaranteeMoved,
                        ct
                    );
            },
            ct
        );
}

internal static class GuaranteeBeginning
{
    /// <summary>One open question a guarantor: asking twice is refused.</summary>
    public static async Task<Result<GuaranteeId>> Begin(
        this Scope scope,
        ParticipantId person,
        Guarantor guarantor,
        EventKind news,
        CancellationToken ct
    )
    {
        if (
            await scope.Db.Guarantees.AnyAsync(
                g =>
                    g.ParticipantId == person
                    && g.State != GuaranteeState.Ended
                    && g.Kind == guarantor.Kind
                    && g.FamilyLinkId == guarantor.Link
                    && g.PartnerId == guarantor.Partner,
                ct
            )
        )
        {
            return GuaranteeRefusals.AlreadyAsked;
        }

        var begun = Guarantee.Begin(person, guarantor, scope.Side(), scope.Me.Value, scope.Now);
        if (!begun.Succeeded(out var guarantee, out var refusal))
        {
            return refusal;
        }

        scope.Db.Guarantees.Add(guarantee);
        scope.Tell(guarantee, news, TimelineKind.GuarantorAsked);
        return guarantee.Id;
    }
}
