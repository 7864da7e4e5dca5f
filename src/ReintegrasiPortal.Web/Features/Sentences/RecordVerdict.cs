using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Enters what a court decided. Several lines are served as one.</summary>
public sealed class RecordVerdict(Work work, OfficeCalendar calendar)
{
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        VerdictTerms terms,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.RecordVerdict,
            id,
            async (scope, before) =>
            {
                var trimmed = terms with { DecisionNo = terms.DecisionNo.Trim() };
                var recorded = Verdict.Record(id, trimmed, calendar.Today, scope.Me, scope.Now);
                if (!recorded.Succeeded(out var verdict, out _))
                {
                    return recorded.Refusals.ToList();
                }

                var isKnown = await scope.Db.Verdicts.AnyAsync(
                    v =>
                        v.ParticipantId == id
                        && v.DecisionNo == verdict.DecisionNo
                        && !scope.Db.Verdicts.Any(later => later.Replaces == v.Id),
                    ct
                );
                if (isKnown)
                {
                    return FactRefusals.AlreadyEntered.At(nameof(VerdictTerms.DecisionNo));
                }

                scope.Db.Verdicts.Add(verdict);
                return new LawAct(
                    CalendarCause.VerdictRecorded,
                    TimelineKind.VerdictRecorded,
                    "",
                    TimelineFact.Text(verdict.DecisionNo),
                    TimelineFact.Of(verdict.DecidedOn!.Value)
                );
            },
            ct
        );
}
