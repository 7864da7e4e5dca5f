using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>What is recorded about the sentence of one person, ready for the calendar.</summary>
/// <param name="Revision">Of the criminal record.</param>
/// <param name="StoppedOn">The day from which no date lies ahead any more.</param>
internal sealed record SentenceFacts(
    Sentence Sentence,
    int Revision = 0,
    CalendarStop? StoppedFor = null,
    DateOnly? StoppedOn = null
);

/// <summary>The one place where rows become a <see cref="Sentence"/>.</summary>
internal static class SentenceReader
{
    /// <summary>Null where no criminal record has been handed over.</summary>
    public static async Task<SentenceFacts?> Of(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) => (await Of(db, [id], ct)).GetValueOrDefault(id);

    /// <summary>Many at once, in five queries; people without a record are left out.</summary>
    public static async Task<IReadOnlyDictionary<ParticipantId, SentenceFacts>> Of(
        PortalDb db,
        IReadOnlyCollection<ParticipantId> ids,
        CancellationToken ct
    )
    {
        var records = await db
            .CriminalRecords.AsNoTracking()
            .Where(r => ids.Contains(r.ParticipantId))
            .ToListAsync(ct);
        var verdicts = await db
            .Verdicts.Where(v =>
                ids.Contains(v.ParticipantId)
                && !v.IsWithdrawal
                && !db.Verdicts.Any(later => later.Replaces == v.Id)
            )
            .OrderBy(v => v.EnteredAt)
            .ThenBy(v => v.Id)
            .Select(v => new
            {
                v.ParticipantId,
                v.Years,
                v.Months,
                v.Days,
                v.IsLife,
                IsSubsidiaryOpen = v.SubsidiaryMonths > 0 && !v.IsFinePaid,
            })
            .ToListAsync(ct);
        var remissions = await db
            .Remissions.AsNoTracking()
            .Where(r => ids.Contains(r.ParticipantId))
            .OrderBy(r => r.EnteredAt)
            .ThenBy(r => r.Id)
            .ToListAsync(ct);
        var uncounted = await db
            .UncountedTimes.AsNoTracking()
            .Where(t => ids.Contains(t.ParticipantId) && t.WithdrawnAt == null)
            .OrderBy(t => t.EnteredAt)
            .ThenBy(t => t.Id)
            .ToListAsync(ct);
        var official = await db
            .OfficialEntries.AsNoTracking()
            .Where(e => ids.Contains(e.ParticipantId))
            .OrderBy(e => e.EnteredAt)
            .ThenBy(e => e.Id)
            .ToListAsync(ct);
        var ofPerson = (
            Verdicts: verdicts.ToLookup(v => v.ParticipantId),
            Remissions: remissions.ToLookup(r => r.ParticipantId, r => r.Grant),
            Uncounted: uncounted.ToLookup(t => t.ParticipantId, t => t.Period),
            Official: official.ToLookup(e => e.ParticipantId)
        );
        return records.ToDictionary(
            record => record.ParticipantId,
            record => new SentenceFacts(
                Added(
                    record.DetainedOn,
                    record.CreditDays,
                    ofPerson
                        .Verdicts[record.ParticipantId]
                        .Select(v => new Part(
                            new(v.Years, v.Months, v.Days),
                            v.IsLife,
                            v.IsSubsidiaryOpen
                        ))
                ) with
                {
                    OffenceGroup = record.OffenceGroup,
                    Policy = record.Policy ?? default,
                    Grants = [.. ofPerson.Remissions[record.ParticipantId]],
                    Uncounted = [.. ofPerson.Uncounted[record.ParticipantId]],
                    OfficialDates =
                    [
                        .. ofPerson
                            .Official[record.ParticipantId]
                            .GroupBy(e => e.Point)
                            .Select(entries => entries.Last())
                            .Where(e => e.On is not null)
                            .Select(e => new OfficialDate(e.Point, e.On!.Value, e.Register)),
                    ],
                },
                record.Revision,
                record.StoppedFor,
                record.StoppedOn
            )
        );
    }

    /// <summary>
    /// As much as the four stages need: numbers and dates. Neither what the person was sentenced for nor any number of a decision,
    /// decree or register is asked for, because relatives may see the months.
    /// </summary>
    public static async Task<SentenceFacts?> ForStages(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var record = await db
            .CriminalRecords.Where(r => r.ParticipantId == id)
            .Select(r => new
            {
                r.DetainedOn,
                r.CreditDays,
                r.StoppedFor,
                r.StoppedOn,
            })
            .SingleOrDefaultAsync(ct);
        if (record is null)
        {
            return null;
        }

        var verdicts = await db
            .Verdicts.Where(v =>
                v.ParticipantId == id
                && !v.IsWithdrawal
                && !db.Verdicts.Any(later => later.Replaces == v.Id)
            )
            .Select(v => new Part(
                new SentenceLength(v.Years, v.Months, v.Days),
                v.IsLife,
                v.SubsidiaryMonths > 0 && !v.IsFinePaid
            ))
            .ToListAsync(ct);
        var grants = await db
            .Remissions.Where(r => r.ParticipantId == id)
            .Select(r => new RemissionGrant(r.Kind, r.On, r.DayCount, null, r.RevokedOn))
            .ToListAsync(ct);
        var uncounted = await db
            .UncountedTimes.Where(t => t.ParticipantId == id && t.WithdrawnAt == null)
            .Select(t => new UncountedPeriod(t.Kind, t.From, t.Until, null))
            .ToListAsync(ct);
        var official = await db
            .OfficialEntries.Where(e => e.ParticipantId == id)
            .OrderBy(e => e.EnteredAt)
            .ThenBy(e => e.Id)
            .Select(e => new { e.Point, e.On })
            .ToListAsync(ct);
        return new SentenceFacts(
            Added(record.DetainedOn, record.CreditDays, verdicts) with
            {
                Grants = grants,
                Uncounted = uncounted,
                OfficialDates =
                [
                    .. official
                        .GroupBy(e => e.Point)
                        .Select(entries => entries.Last())
                        .Where(e => e.On is not null)
                        .Select(e => new OfficialDate(e.Point, e.On!.Value)),
                ],
            },
            0,
            record.StoppedFor,
            record.StoppedOn
        );
    }

    /// <summary>Several sentences are served as one (UU 1/2023 art. 72(2)); beside one for life the others do not count.</summary>
    private static Sentence Added(DateOnly detainedOn, int creditDays, IEnumerable<Part> verdicts)
    {
        var parts = verdicts.ToList();
        var isLife = parts.Exists(part => part.IsLife);
        return new Sentence
        {
            DetainedSince = detainedOn,
            CreditDays = creditDays,
            IsLife = isLife,
            Lengths = isLife ? [] : [.. parts.Select(part => part.Length)],
            HasSubsidiaryTerm = parts.Exists(part => part.IsSubsidiaryOpen),
        };
    }

    private sealed record Part(SentenceLength Length, bool IsLife, bool IsSubsidiaryOpen);
}
