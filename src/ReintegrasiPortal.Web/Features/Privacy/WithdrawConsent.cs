using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Privacy;

/// <summary>The participant takes one yes back. What it showed is gone at once, also from pages that are open.</summary>
public sealed class WithdrawConsent(Work work)
{
    /// <summary>Withdraws.</summary>
    /// <returns>The instant by which everybody must have stopped (<see cref="Consent.StopWithin"/>).</returns>
    public Task<Result<DateTimeOffset>> Run(Actor actor, ConsentId id, CancellationToken ct) =>
        work.Change<DateTimeOffset>(
            actor,
            Operation.WithdrawConsent,
            Subject.None,
            async scope =>
            {
                var consent = await scope
                    .Db.ConsentsFor(scope.Who)
                    .SingleOrDefaultAsync(c => c.Id == id, ct);
                if (consent is null)
                {
                    return Refusal.NotFound;
                }

                var losers = await Losers(scope, consent, ct);
                var withdrawn = consent.Withdraw(scope.Now);
                if (withdrawn.Refused(out _))
                {
                    return withdrawn;
                }

                scope.Detail = consent.Purpose.ToString();
                foreach (var loser in losers)
                {
                    scope.Raise(Event(consent.ParticipantId, id, loser));
                }

                if (losers.Count == 0)
                {
                    scope.Raise(Event(consent.ParticipantId, id, null));
                }

                return withdrawn;
            },
            ct
        );

    /// <summary>The partners who see less from now on, once each.</summary>
    private static async Task<IReadOnlyList<Meeting>> Losers(
        Scope scope,
        Consent consent,
        CancellationToken ct
    ) =>
        consent.Purpose == ConsentPurpose.FamilyNews
            ? []
            :
            [
                .. (await Meetings.All(scope, ct))
                    .Where(m =>
                        consent.RecipientPartnerId is null
                        || m.Partner == consent.RecipientPartnerId
                    )
                    .DistinctBy(m => m.Partner),
            ];

    private static PortalEvent Event(ParticipantId me, ConsentId id, Meeting? loser) =>
        new(
            EventKind.ConsentWithdrawn,
            $"{EventKind.ConsentWithdrawn}:{id.Value}:{loser?.Partner.Value}"
        )
        {
            Participant = me,
            Partner = loser?.Partner,
            Opportunity = loser?.Opportunity,
            Placement = loser?.Placement,
        };
}
