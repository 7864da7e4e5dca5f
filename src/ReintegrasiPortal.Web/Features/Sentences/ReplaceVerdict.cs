using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>A line of a verdict gives way to what a later court decided, or to the right entry. The old one stays readable.</summary>
public sealed class ReplaceVerdict(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">The person.</param>
    /// <param name="replaced">The line that gives way.</param>
    /// <param name="terms">What holds now; null withdraws a line that should never have been entered.</param>
    /// <param name="reason">Why.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        VerdictId replaced,
        VerdictTerms? terms,
        VerdictReason reason,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.ReplaceVerdict,
            id,
            async (scope, before) =>
            {
                var old = await scope.Db.Verdicts.SingleOrDefaultAsync(
                    v => v.Id == replaced && v.ParticipantId == id && !v.IsWithdrawal,
                    ct
                );
                if (old is null)
                {
                    return Refusal.NotFound;
                }

                if (await scope.Db.Verdicts.AnyAsync(v => v.Replaces == replaced, ct))
                {
                    return FactRefusals.AlreadyReplaced;
                }

                var trimmed = terms is null
                    ? null
                    : terms with
                    {
                        DecisionNo = terms.DecisionNo.Trim(),
                    };
                var later = old.ReplaceWith(trimmed, reason, calendar.Today, scope.Me, scope.Now);
                if (!later.Succeeded(out var verdict, out _))
                {
                    return later.Refusals.ToList();
                }

                scope.Db.Verdicts.Add(verdict);
                return verdict.IsWithdrawal
                    ? new LawAct(
                        CalendarCause.VerdictReplaced,
                        TimelineKind.VerdictWithdrawn,
                        reason.ToString(),
                        TimelineFact.Text(old.DecisionNo)
                    )
                    : new LawAct(
                        CalendarCause.VerdictReplaced,
                        TimelineKind.VerdictReplaced,
                        reason.ToString(),
                        TimelineFact.Text(old.DecisionNo),
                        TimelineFact.Text(verdict.DecisionNo),
                        TimelineFact.Of(verdict.DecidedOn!.Value)
                    );
            },
            ct
        );
}
