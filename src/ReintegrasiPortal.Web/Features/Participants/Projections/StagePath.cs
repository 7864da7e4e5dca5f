using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>Whole months in which something is expected: an estimate, never a promise and never a single day.</summary>
/// <param name="From">First day of the first month.</param>
/// <param name="To">First day of the last month.</param>
public sealed record MonthBand(DateOnly From, DateOnly To)
{
    /// <summary>The months that <paramref name="day"/> may fall in.</summary>
    public static MonthBand Around(DateOnly day) =>
        new(
            FirstOfMonth(day.AddDays(-SentenceCalendar.BandDays)),
            FirstOfMonth(day.AddDays(SentenceCalendar.BandDays))
        );

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>One of the four stages on the path of one person.</summary>
/// <param name="Ahead">Not reached yet.</param>
/// <param name="DecidedOn">Date of the sitting that decided a stage already reached.</param>
/// <param name="Expected">When a stage ahead is expected; null when unknown or when the expected time has passed and a decision is due.</param>
public sealed record StageMark(Stage Stage, bool Ahead, DateOnly? DecidedOn, MonthBand? Expected);

/// <summary>The four stages of one person, for the person and for relatives who may see them.</summary>
/// <remarks>
/// The months ahead need the length of the sentence. It is read here, in a query of its own with three numbers and a date, and only
/// months leave: projections for relatives have no column of the verdict to leak, which a test reads off their SQL.
/// </remarks>
internal static class StagePath
{
    public static async Task<IReadOnlyList<StageMark>> Of(
        PortalDb db,
        ParticipantId id,
        Stage now,
        DateOnly today,
        CancellationToken ct
    )
    {
        var decided = await db
            .StageChanges.Where(c => c.ParticipantId == id)
            .Select(c => new { c.To, c.DecidedOn })
            .ToListAsync(ct);
        var calendar = now == Stage.Integration ? null : await Calendar(db, id, ct);
        return
        [
            .. Enum.GetValues<Stage>()
                .Select(stage =>
                    stage > now
                        ? new StageMark(stage, true, null, Ahead(calendar?.StartOf(stage), today))
                        : new StageMark(
                            stage,
                            false,
                            decided
                                .Where(c => c.To == stage)
                                .Select(c => (DateOnly?)c.DecidedOn)
                                .Max(),
                            null
                        )
                ),
        ];
    }

    private static async Task<SentenceCalendar?> Calendar(
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
                r.SentenceYears,
                r.SentenceMonths,
                r.SentenceDays,
            })
            .SingleOrDefaultAsync(ct);
        return
            record is not null
            && SentenceCalendar
                .Compute(
                    new SentenceFacts(
                        record.DetainedOn,
                        new SentenceLength(
                            record.SentenceYears,
                            record.SentenceMonths,
                            record.SentenceDays
                        ),
                        0,
                        []
                    )
                )
                .Succeeded(out var calendar, out _)
            ? calendar
            : null;
    }

    private static MonthBand? Ahead(DateOnly? day, DateOnly today) =>
        day is { } expected && expected.AddDays(SentenceCalendar.BandDays) >= today
            ? MonthBand.Around(expected)
            : null;
}
