using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Privacy;

namespace ReintegrasiPortal.Web.Features.Supervision.Revocations;

/// <summary>After a death. Relatives hear of it from a person, never from the portal.</summary>
internal static class Farewell
{
    /// <summary>Closes the account and withdraws every consent, so that no later news, reminder or suggestion finds a way.</summary>
    public static async Task Quieten(this CaseWork turn)
    {
        var accounts = await turn
            .Db.Users.Where(u => u.ParticipantId == turn.Person && u.DisabledAt == null)
            .ToListAsync(turn.Ct);
        foreach (var account in accounts)
        {
            account.DisabledAt = turn.Scope.Now;
        }

        List<Consent> consents = await turn
            .Db.Consents.Where(c => c.ParticipantId == turn.Person && c.WithdrawnAt == null)
            .ToListAsync(turn.Ct);
        foreach (var consent in consents)
        {
            consent.Withdraw(turn.Scope.Now);
        }
    }
}
