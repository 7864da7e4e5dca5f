using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Privacy;

/// <summary>The participant says yes to one thing. Saying it twice leaves one line in the ledger. Nobody can say it for them.</summary>
public sealed class GiveConsent(Work work)
{
    public Task<Result<ConsentId>> Run(
        Actor actor,
        ConsentRequest request,
        TextRead text,
        CancellationToken ct
    ) =>
        work.Change<ConsentId>(
            actor,
            Operation.GiveConsent,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Participant is not { } me)
                {
                    return Refusal.NotFound;
                }

                Meeting? meeting = null;
                if (request is ConsentRequest.ShareWithPartner share)
                {
                    meeting = await Meetings.With(scope, share.Partner, ct);
                    if (meeting is null)
                    {
                        return ConsentRefusals.RecipientUnknown;
                    }
                }

                if (!await HasSomething(scope.Db, me, request, ct))
                {
                    return ConsentRefusals.NothingToShare;
                }

                var consent = Line(me, request, text, scope.Now, scope.Who.AccompaniedBy);
                scope.Detail = consent.Purpose.ToString();
                if (await Live(scope, consent, ct) is { } earlier)
                {
                    return earlier;
                }

                scope.Db.Consents.Add(consent);
                scope.Raise(
                    new PortalEvent(
                        EventKind.ConsentGiven,
                        $"{EventKind.ConsentGiven}:{consent.Id.Value}"
                    )
                    {
                        Participant = me,
                        Partner = meeting?.Partner,
                        Opportunity = meeting?.Opportunity,
                        Placement = meeting?.Placement,
                    }
                );
                return consent.Id;
            },
            ct
        );

    private static async Task<bool> HasSomething(
        PortalDb db,
        ParticipantId me,
        ConsentRequest request,
        CancellationToken ct
    ) =>
        request switch
        {
            ConsentRequest.ShareWithPartner { Field: SharedField.Phone } =>
                await db.PersonIdentities.AnyAsync(
                    i => i.ParticipantId == me && i.Phone != null,
                    ct
                ),
            ConsentRequest.ShareWithPartner share => Sharing.Fields.Contains(share.Field),
            ConsentRequest.FamilyNews news => Sharing.News.Contains(news.Kind),
            _ => true,
        };

    private static Consent Line(
        ParticipantId me,
        ConsentRequest request,
        TextRead text,
        DateTimeOffset at,
        AccountId? witness
    ) =>
        request switch
        {
            ConsentRequest.ShareWithPartner share => Consent.ToShare(
                me,
                share.Partner,
                share.Field,
                text.Version,
                text.Language,
                at,
                witness
            ),
            ConsentRequest.FamilyNews news => Consent.ToNews(
                me,
                news.Kind,
                text.Version,
                text.Language,
                at,
                witness
            ),
            _ => Consent.ToMatching(me, text.Version, text.Language, at, witness),
        };

    private static Task<ConsentId?> Live(Scope scope, Consent wanted, CancellationToken ct) =>
        scope
            .Db.ConsentsFor(scope.Who)
            .Where(c =>
                c.WithdrawnAt == null
                && c.Purpose == wanted.Purpose
                && c.RecipientPartnerId == wanted.RecipientPartnerId
                && c.Field == wanted.Field
                && c.News == wanted.News
            )
            .Select(c => (ConsentId?)c.Id)
            .FirstOrDefaultAsync(ct);
}
