using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Notifications;

namespace ReintegrasiPortal.Web.Features.Notifications;

internal sealed record Recipient(AccountId Account, Audience Audience, NoticeMode Mode);

/// <summary>Finds the accounts behind the audiences of the notice table, as things stand at delivery: a tie ended meanwhile tells nobody,
/// and a partner never hears of a person who was not presented to it.</summary>
internal static class Recipients
{
    public static async Task<IReadOnlyList<Recipient>> Of(
        PortalDb db,
        OutboxMessage message,
        CancellationToken ct
    )
    {
        var found = new Dictionary<AccountId, Recipient>();
        var died =
            message.ParticipantId is { } person
            && await db.ReintegrationCases.AnyAsync(
                c => c.ParticipantId == person && c.ClosedBecause == ClosingReason.Died,
                ct
            );
        foreach (var rule in NoticeTable.For(message.Kind))
        {
            // After a death relatives hear from a person, never from the portal.
            if (died && rule.Audience is (Audience.Participant or Audience.LinkedFamily))
            {
                continue;
            }

            foreach (var account in await Accounts(db, message, rule, ct))
            {
                var mode = account == message.ActorId ? NoticeMode.Refresh : rule.Mode;
                if (
                    !found.TryGetValue(account, out var earlier)
                    || (earlier.Mode == NoticeMode.Refresh && mode == NoticeMode.Inbox)
                )
                {
                    found[account] = new Recipient(account, rule.Audience, mode);
                }
            }
        }

        return [.. found.Values];
    }

    private static async Task<IEnumerable<AccountId>> Accounts(
        PortalDb db,
        OutboxMessage message,
        NoticeRule rule,
        CancellationToken ct
    )
    {
        var active = db.Users.Where(u => u.DisabledAt == null);
        var ids = rule.Audience switch
        {
            Audience.Office => active
                .Where(u => u.Role == Role.Officer || u.Role == Role.Supervisor)
                .Where(u =>
                    message.ParticipantId != null
                        ? db.Participants.Any(p =>
                            p.Id == message.ParticipantId && p.OfficeId == u.OfficeId
                        )
                        : db.Partners.Any(p =>
                            p.Id == message.PartnerId && p.OfficeId == u.OfficeId
                        )
                )
                .Select(u => u.Id),
            Audience.Supervisor => active
                .Where(u => u.Role == Role.Supervisor)
                .Where(u =>
                    db.Participants.Any(p =>
                        p.Id == message.ParticipantId && p.OfficeId == u.OfficeId
                    )
                )
                .Select(u => u.Id),
            Audience.ReceivingSupervisor => active
                .Where(u => u.Role == Role.Supervisor)
                .Where(u =>
                    db.SupervisionTransfers.Any(t =>
                        t.ParticipantId == message.ParticipantId
                        && t.State == TransferState.Requested
                        && t.ToOffice == u.OfficeId
                    )
                )
                .Select(u => u.Id),
            Audience.Facility => active
                .Where(u => u.Role == Role.LapasStaff)
                .Where(u =>
                    db.Participants.Any(p =>
                        p.Id == message.ParticipantId && p.FacilityId == u.FacilityId
                    )
                )
                .Select(u => u.Id),
            Audience.PartnerMembers => active
                .Where(u => message.PartnerId != null && u.PartnerId == message.PartnerId)
                .Where(u =>
                    message.PlacementId == null
                    || db.PlacementSteps.Any(s =>
                        s.PlacementId == message.PlacementId
                        && s.To == PlacementState.OfficerApproved
                    )
                )
                .Select(u => u.Id),
            Audience.Participant => active
                .Where(u =>
                    message.ParticipantId != null && u.ParticipantId == message.ParticipantId
                )
                .Select(u => u.Id),
            Audience.CommunityPartners => active
                .Where(u => u.Role == Role.PartnerMember)
                .Where(u =>
                    db.Partners.Any(partner =>
                        partner.Id == u.PartnerId
                        && partner.Status == PartnerStatus.Verified
                        && db.Participants.Any(p =>
                            p.Id == message.ParticipantId && p.OfficeId == partner.OfficeId
                        )
                    )
                )
                .Select(u => u.Id),
            Audience.Account or Audience.Guarantor => active
                .Where(u => message.AccountId != null && u.Id == message.AccountId.Value.Value)
                .Select(u => u.Id),
            _ => null,
        };
        if (ids is not null)
        {
            return (await ids.ToListAsync(ct)).Select(AccountId.From);
        }

        return rule.Audience switch
        {
            Audience.AssignedOfficer => await db
                .CaseAssignments.Where(a =>
                    a.ParticipantId == message.ParticipantId && a.Until == null
                )
                .Select(a => a.OfficerId)
                .ToListAsync(ct),
            Audience.Claimant => await db
                .FamilyLinks.Where(l => l.Id == message.FamilyLinkId && l.HiddenAt == null)
                .Select(l => l.AccountId)
                .ToListAsync(ct),
            Audience.LinkedFamily => await Family(db, message, ct),
            _ => [],
        };
    }

    /// <summary>Relatives hear of a kind of news only while the participant allows that kind, and allows it to them.</summary>
    private static async Task<IEnumerable<AccountId>> Family(
        PortalDb db,
        OutboxMessage message,
        CancellationToken ct
    )
    {
        var news = FamilyNews.Of(message.Kind);
        var topic = FamilyNews.TopicOf(news);
        return await db
            .FamilyLinks.Where(l =>
                l.ParticipantId == message.ParticipantId
                && l.Status == FamilyLinkStatus.Approved
                && l.HiddenAt == null
            )
            .Where(l =>
                news == NewsKind.None
                || db.Consents.Any(c =>
                    c.ParticipantId == l.ParticipantId
                    && c.Purpose == ConsentPurpose.FamilyNews
                    && c.News == news
                    && c.WithdrawnAt == null
                )
            )
            .Where(l =>
                topic == null
                || !db.FamilyVetoes.Any(v =>
                    v.FamilyLinkId == l.Id && v.Topic == topic && v.LiftedAt == null
                )
            )
            .Select(l => l.AccountId)
            .ToListAsync(ct);
    }
}
