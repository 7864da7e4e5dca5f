using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Privacy;

/// <summary>One line of the ledger.</summary>
/// <param name="StopBy">Once withdrawn: by when everybody must have stopped.</param>
public sealed record ConsentRow(
    ConsentId Id,
    ConsentPurpose Purpose,
    PartnerId? Partner,
    string? PartnerName,
    SharedField Field,
    NewsKind News,
    DateTimeOffset GivenAt,
    DateTimeOffset? WithdrawnAt,
    DateTimeOffset? StopBy
);

/// <summary>A partner who sees the person now.</summary>
/// <param name="Since">When the officer presented the person: from here the profile without a name shows.</param>
public sealed record PartnerViewer(PartnerId Partner, string Name, DateTimeOffset Since);

/// <summary>A relative who sees the path now.</summary>
public sealed record RelativeViewer(string Name, Relationship Relationship, DateTimeOffset Since);

/// <summary>What can be shared with one partner and is not yet.</summary>
public sealed record ShareChoice(
    PartnerId Partner,
    string Name,
    PlacementId Placement,
    IReadOnlyList<SharedField> Fields
);

/// <summary>Everything about who sees the participant.</summary>
/// <param name="Ledger">Live lines first, then the newest.</param>
/// <param name="CanMatch">True while the consent to be matched is not given.</param>
public sealed record ConsentBook(
    IReadOnlyList<ConsentRow> Ledger,
    IReadOnlyList<PartnerViewer> Partners,
    IReadOnlyList<RelativeViewer> Relatives,
    bool CanMatch,
    IReadOnlyList<ShareChoice> CanShare,
    IReadOnlyList<NewsKind> CanTell
);

/// <summary>The own ledger of consents, who sees what because of it, and what could be given.</summary>
public sealed class ListMyConsents(Work work)
{
    public Task<Result<ConsentBook>> Run(Actor actor, CancellationToken ct) =>
        work.Read<ConsentBook>(
            actor,
            Operation.ListMyConsents,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Participant is not { } me)
                {
                    return Refusal.NotFound;
                }

                var ledger = await Ledger(scope, ct);
                var live = ledger.Where(c => c.WithdrawnAt is null).ToList();
                var meetings = await Meetings.All(scope, ct);
                return new ConsentBook(
                    ledger,
                    await Partners(scope.Db, meetings, ct),
                    await Relatives(scope, ct),
                    live.TrueForAll(c => c.Purpose != ConsentPurpose.Matching),
                    CanShare(meetings, live, await HasPhone(scope.Db, me, ct)),
                    [.. Sharing.News.Where(kind => live.TrueForAll(c => c.News != kind))]
                );
            },
            ct
        );

    private static async Task<List<ConsentRow>> Ledger(Scope scope, CancellationToken ct)
    {
        var db = scope.Db;
        var rows = await db.ConsentsFor(scope.Who)
            .OrderByDescending(c => c.WithdrawnAt == null)
            .ThenByDescending(c => c.GivenAt)
            .Select(c => new
            {
                Line = c,
                PartnerName = db
                    .Partners.Where(p => p.Id == c.RecipientPartnerId)
                    .Select(p => p.LegalName)
                    .FirstOrDefault(),
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new ConsentRow(
                r.Line.Id,
                r.Line.Purpose,
                r.Line.RecipientPartnerId,
                r.PartnerName,
                r.Line.Field,
                r.Line.News,
                r.Line.GivenAt,
                r.Line.WithdrawnAt,
                r.Line.WithdrawnAt + Consent.StopWithin
            )),
        ];
    }

    private static async Task<IReadOnlyList<PartnerViewer>> Partners(
        PortalDb db,
        IReadOnlyList<Meeting> meetings,
        CancellationToken ct
    )
    {
        var ids = meetings.Select(m => m.Placement).ToList();
        var presented = await db
            .PlacementSteps.Where(s =>
                ids.Contains(s.PlacementId) && s.To == PlacementState.OfficerApproved
            )
            .Select(s => new { s.PlacementId, s.At })
            .ToDictionaryAsync(s => s.PlacementId, s => s.At, ct);
        return
        [
            .. meetings
                .GroupBy(m => (m.Partner, m.PartnerName))
                .Select(g => new PartnerViewer(
                    g.Key.Partner,
                    g.Key.PartnerName,
                    g.Min(m => presented.GetValueOrDefault(m.Placement, m.Since))
                )),
        ];
    }

    private static async Task<IReadOnlyList<RelativeViewer>> Relatives(
        Scope scope,
        CancellationToken ct
    ) =>
        await scope
            .Db.FamilyLinksFor(scope.Who)
            .Where(l => l.Status == FamilyLinkStatus.Approved)
            .OrderBy(l => l.DecidedAt)
            .Select(l => new RelativeViewer(
                l.RelativeName,
                l.Relationship,
                l.DecidedAt ?? l.RequestedAt
            ))
            .ToListAsync(ct);

    private static List<ShareChoice> CanShare(
        IReadOnlyList<Meeting> meetings,
        List<ConsentRow> live,
        bool hasPhone
    ) =>
        [
            .. meetings
                .Where(m => Sharing.OpenStates.Contains(m.State))
                .DistinctBy(m => m.Partner)
                .Select(m => new ShareChoice(
                    m.Partner,
                    m.PartnerName,
                    m.Placement,
                    [
                        .. Sharing.Fields.Where(field =>
                            (field != SharedField.Phone || hasPhone)
                            && live.TrueForAll(c => c.Partner != m.Partner || c.Field != field)
                        ),
                    ]
                )),
        ];

    private static Task<bool> HasPhone(PortalDb db, ParticipantId me, CancellationToken ct) =>
        db.PersonIdentities.AnyAsync(i => i.ParticipantId == me && i.Phone != null, ct);
}
