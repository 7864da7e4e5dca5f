using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Families.Guarantees;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families;

public enum SupporterRole
{
    Officer,
    Guarantor,
    Relative,
    Mentor,
    Employer,
    Trainer,
    Community,
}

/// <summary>Somebody who stands beside the person.</summary>
public sealed record Supporter(SupporterRole Role, string Name);

/// <param name="Offers">Community partners that say they can help.</param>
public sealed record HelpFile(
    HelpRequestId Id,
    HelpKinds Kind,
    DateTimeOffset AskedAt,
    string AskedBy,
    IReadOnlyList<string> Offers
);

/// <summary>Whom the PK can ask to stand.</summary>
public sealed record PossibleGuarantor(Guid Id, string Name, bool IsBody);

public sealed record SupportFile(
    IReadOnlyList<Supporter> Chain,
    IReadOnlyList<GuaranteeView> Guarantees,
    IReadOnlyList<PossibleGuarantor> CanAsk,
    bool CanAskOffice,
    IReadOnlyList<HelpFile> Help
);

/// <summary>The support around one person: guarantor, mentors and partners, and what is asked for.</summary>
public sealed class ShowSupport(Work work, OfficeCalendar calendar)
{
    public Task<Result<SupportFile>> Run(Actor actor, ParticipantId person, CancellationToken ct) =>
        work.Read<SupportFile>(
            actor,
            Operation.ShowSupport,
            Subject.Of(person),
            async scope =>
            {
                var guarantees = await scope.Views(
                    scope.Db.GuaranteesFor(scope.Who).Where(g => g.ParticipantId == person),
                    calendar.Today,
                    ct
                );
                return new SupportFile(
                    await Chain(scope, person, guarantees, ct),
                    guarantees,
                    await CanAsk(scope, person, ct),
                    guarantees.TrueForAll(g =>
                        g.Kind != GuarantorKind.Office || g.State == GuaranteeState.Ended
                    ),
                    await Help(scope, person, ct)
                );
            },
            ct
        );

    private static async Task<IReadOnlyList<Supporter>> Chain(
        Scope scope,
        ParticipantId person,
        List<GuaranteeView> guarantees,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var officers = await (
            from assignment in db.CaseAssignments
            where assignment.ParticipantId == person && assignment.Until == null
            select assignment.OfficerId
        ).ToListAsync(ct);
        var officerIds = officers.ConvertAll(o => o.Value);
        var names = await db
            .Users.Where(u => officerIds.Contains(u.Id))
            .Select(u => u.DisplayName)
            .ToListAsync(ct);
        var relatives = await db
            .FamilyLinks.Where(l =>
                l.ParticipantId == person
                && l.Status == FamilyLinkStatus.Approved
                && l.HiddenAt == null
            )
            .Select(l => l.RelativeName)
            .ToListAsync(ct);
        var partners = await (
            from placement in db.Placements
            join offer in db.Opportunities on placement.OpportunityId equals offer.Id
            join partner in db.Partners on offer.PartnerId equals partner.Id
            where placement.ParticipantId == person && placement.State == PlacementState.Active
            select new { offer.Kind, partner.LegalName }
        ).ToListAsync(ct);
        return
        [
            .. names.Select(name => new Supporter(SupporterRole.Officer, name)),
            .. guarantees
                .Where(g => g.State == GuaranteeState.InForce)
                .Select(g => new Supporter(
                    SupporterRole.Guarantor,
                    g.Body ?? g.Data.Person?.FullName ?? ""
                )),
            .. partners.Select(p => new Supporter(RoleOf(p.Kind), p.LegalName)),
            .. relatives.Select(name => new Supporter(SupporterRole.Relative, name)),
        ];
    }

    private static SupporterRole RoleOf(HelpKinds kind) =>
        kind switch
        {
            HelpKinds.Mentoring => SupporterRole.Mentor,
            HelpKinds.Job => SupporterRole.Employer,
            HelpKinds.Training => SupporterRole.Trainer,
            _ => SupporterRole.Community,
        };

    private static async Task<IReadOnlyList<PossibleGuarantor>> CanAsk(
        Scope scope,
        ParticipantId person,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var relatives = await db.FamilyLinksFor(scope.Who)
            .Where(l =>
                l.ParticipantId == person
                && l.Status == FamilyLinkStatus.Approved
                && l.HiddenAt == null
                && !db.Guarantees.Any(g =>
                    g.FamilyLinkId == l.Id && g.State != GuaranteeState.Ended
                )
            )
            .Select(l => new
            {
                l.Id,
                l.RelativeName,
                l.Relationship,
            })
            .ToListAsync(ct);
        var bodies = await db.PartnersFor(scope.Who)
            .Where(p =>
                p.Status == PartnerStatus.Verified
                && !db.Guarantees.Any(g =>
                    g.PartnerId == p.Id
                    && g.ParticipantId == person
                    && g.State != GuaranteeState.Ended
                )
            )
            .Select(p => new
            {
                p.Id,
                p.LegalName,
                p.Kind,
            })
            .ToListAsync(ct);
        return
        [
            .. relatives
                .Where(l => Guarantor.MayStand(l.Relationship))
                .Select(l => new PossibleGuarantor(l.Id.Value, l.RelativeName, false)),
            .. bodies
                .Where(p => Guarantor.MayStand(p.Kind))
                .Select(p => new PossibleGuarantor(p.Id.Value, p.LegalName, true)),
        ];
    }

    private static async Task<IReadOnlyList<HelpFile>> Help(
        Scope scope,
        ParticipantId person,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var open = await (
            from request in db.HelpRequestsFor(scope.Who)
            join link in db.FamilyLinks on request.FamilyLinkId equals link.Id
            where request.ParticipantId == person && request.ClosedAt == null
            orderby request.AskedAt
            select new
            {
                request.Id,
                request.Kind,
                request.AskedAt,
                link.RelativeName,
            }
        ).ToListAsync(ct);
        var ids = open.ConvertAll(r => r.Id);
        var offers = (
            await (
                from offer in db.HelpOffers
                join partner in db.Partners on offer.PartnerId equals partner.Id
                where ids.Contains(offer.HelpRequestId)
                orderby offer.At
                select new { offer.HelpRequestId, partner.LegalName }
            ).ToListAsync(ct)
        ).ToLookup(o => o.HelpRequestId, o => o.LegalName);
        return
        [
            .. open.Select(r => new HelpFile(
                r.Id,
                r.Kind,
                r.AskedAt,
                r.RelativeName,
                [.. offers[r.Id]]
            )),
        ];
    }
}
