using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>What the count starts from.</summary>
/// <param name="Policy">Null for the usual reading of the law.</param>
public sealed record DetentionTerms(
    OffenceGroup OffenceGroup,
    DateOnly DetainedOn,
    int CreditDays,
    ConditionalRightsPolicy? Policy
);

/// <summary>Corrects what the count starts from; opens the record where none has been handed over.</summary>
public sealed class CorrectDetention(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">The person.</param>
    /// <param name="terms">What holds now.</param>
    /// <param name="seen">Revision of the record the officer looked at; 0 where there was none.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<CalendarMoves>> Run(
        Actor actor,
        ParticipantId id,
        DetentionTerms terms,
        int seen,
        CancellationToken ct
    ) =>
        work.ChangeLaw(
            calendar,
            actor,
            Operation.CorrectDetention,
            id,
            async (scope, before) =>
            {
                if ((before.Facts?.Revision ?? 0) != seen)
                {
                    return AccessRefusals.ChangedMeanwhile;
                }

                if (terms.DetainedOn > calendar.Today)
                {
                    return FactRefusals.DateInFuture.At(nameof(DetentionTerms.DetainedOn));
                }

                var record = await scope.Db.CriminalRecords.SingleOrDefaultAsync(
                    r => r.ParticipantId == id,
                    ct
                );
                if (record is null)
                {
                    record = new CriminalRecord(id, terms.OffenceGroup, terms.DetainedOn);
                    scope.Db.CriminalRecords.Add(record);
                }
                else if (
                    terms
                    == new DetentionTerms(
                        record.OffenceGroup,
                        record.DetainedOn,
                        record.CreditDays,
                        record.Policy
                    )
                )
                {
                    return FactRefusals.NothingChanged;
                }

                record.Correct(
                    terms.OffenceGroup,
                    terms.DetainedOn,
                    terms.CreditDays,
                    terms.Policy
                );
                return new LawAct(
                    CalendarCause.DetentionCorrected,
                    TimelineKind.DetentionCorrected,
                    "",
                    TimelineFact.Of(terms.DetainedOn),
                    TimelineFact.Of(terms.CreditDays)
                );
            },
            ct
        );
}
