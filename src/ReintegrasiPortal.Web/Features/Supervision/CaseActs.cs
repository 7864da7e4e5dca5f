using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>Opens the gate for an act on one person's case: what all use cases of the legal process have in common.</summary>
public sealed class CaseActs(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">Who acts.</param>
    /// <param name="operation">The use case.</param>
    /// <param name="id">Whose case; it is opened when this is the first act on it.</param>
    /// <param name="lines">The use case's own lines.</param>
    /// <param name="ct">Ends the wait.</param>
    /// <returns>Where the case stands afterwards.</returns>
    internal Task<Result<CaseState>> On(
        Actor actor,
        Operation operation,
        ParticipantId id,
        Func<CaseWork, Task<Result<Done>>> lines,
        CancellationToken ct
    ) =>
        work.Change<CaseState>(
            actor,
            operation,
            Subject.Of(id),
            scope => Do(scope, id, lines, ct),
            ct
        );

    /// <summary>The same inside a change that is about something else, such as a sitting.</summary>
    internal async Task<Result<CaseState>> Do(
        Scope scope,
        ParticipantId id,
        Func<CaseWork, Task<Result<Done>>> lines,
        CancellationToken ct
    )
    {
        var turn = await Open(scope, id, ct);
        var done = await lines(turn);
        if (done.Refused(out _))
        {
            return done.Refusals.ToList();
        }

        scope.Detail = turn.Case.State.ToString();
        return turn.Case.State;
    }

    internal async Task<CaseWork> Open(Scope scope, ParticipantId id, CancellationToken ct)
    {
        var party = PartyOf(scope.Who.Role);
        var known =
            scope.Db.ReintegrationCases.Local.FirstOrDefault(c => c.ParticipantId == id)
            ?? await scope.Db.ReintegrationCases.SingleOrDefaultAsync(
                c => c.ParticipantId == id,
                ct
            );
        if (known is null)
        {
            var (opened, step) = ReintegrationCase.Open(
                id,
                party,
                scope.Who.Account?.Value,
                scope.Now
            );
            scope.Db.Add(opened);
            scope.Db.Add(step);
            // The database wants to see the beginning before it sees what follows.
            await scope.Db.SaveChangesAsync(ct);
            known = opened;
        }

        return new CaseWork(scope, known, party, calendar, ct);
    }

    /// <summary>The case as it stands, for reading: one that nobody has touched yet is shown as recorded.</summary>
    internal async Task<CaseWork> Look(Scope scope, ParticipantId id, CancellationToken ct)
    {
        var party = PartyOf(scope.Who.Role);
        var known = await scope.Db.ReintegrationCases.SingleOrDefaultAsync(
            c => c.ParticipantId == id,
            ct
        );
        return new CaseWork(
            scope,
            known ?? ReintegrationCase.Open(id, Party.Follows, null, default).Case,
            party,
            calendar,
            ct
        );
    }

    internal static Party PartyOf(Role role) =>
        role switch
        {
            Role.LapasStaff => Party.Lapas,
            Role.Officer => Party.Officer,
            Role.Supervisor => Party.Head,
            _ => Party.Follows,
        };
}
