using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>Whole months in which something is expected: an estimate, never a promise and never a single day.</summary>
/// <param name="From">First day of the first month.</param>
/// <param name="To">First day of the last month.</param>
public sealed record MonthBand(DateOnly From, DateOnly To)
{
    /// <summary>The months that an estimated band touches.</summary>
    public static MonthBand Of(DateBand band) =>
        new(FirstOfMonth(band.Earliest), FirstOfMonth(band.Latest));

    private static DateOnly FirstOfMonth(DateOnly day) => new(day.Year, day.Month, 1);
}

/// <summary>One of the four stages on the path of one person.</summary>
/// <param name="Ahead">Not reached yet.</param>
/// <param name="DecidedOn">Date of the sitting that decided a stage already reached.</param>
/// <param name="Expected">When a stage ahead is expected; null when unknown or when the expected time has passed.</param>
/// <param name="IsDue">The expected time has passed: the sitting of the board is due.</param>
/// <param name="Sooner">Days by which remissions already granted have brought a stage ahead nearer.</param>
public sealed record StageMark(
    Stage Stage,
    bool Ahead,
    DateOnly? DecidedOn,
    MonthBand? Expected,
    bool IsDue = false,
    int Sooner = 0
);

/// <summary>The four stages of one person, for the person and for relatives who may see them.</summary>
/// <remarks>
/// The months ahead need the sentence. It is read by <see cref="SentenceReader.ForStages"/>, in numbers and dates alone, and only months
/// leave; stages follow fractions, so the offence is not asked for: projections for relatives have no column of the verdict to leak,
/// which a test reads off their SQL.
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
        var calendar = now == Stage.Integration ? null : await Calendar(db, id, today, ct);
        return
        [
            .. Enum.GetValues<Stage>()
                .Select(stage =>
                    stage > now
                        ? Ahead(stage, calendar?.StartOf(stage), today)
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

    private static async Task<CalendarResult?> Calendar(
        PortalDb db,
        ParticipantId id,
        DateOnly today,
        CancellationToken ct
    )
    {
        var facts = await SentenceReader.ForStages(db, id, ct);
        return Counted.Of(facts, await RuleBook.On(db, today, ct), today).Calendar;
    }

    private static int Sooner(CalendarDate expected) =>
        -expected
            .Explanation.Moves.Where(static move =>
                move.Kind
                    is MoveKind.GeneralRemission
                        or MoveKind.SpecialRemission
                        or MoveKind.AdditionalRemission
                        or MoveKind.HumanitarianRemission
                        or MoveKind.DecadeRemission
            )
            .Sum(static move => move.AppliedDays);

    /// <summary>A band that has passed says nothing more: the sitting is due, and only its decision counts.</summary>
    private static StageMark Ahead(Stage stage, CalendarDate? expected, DateOnly today) =>
        expected switch
        {
            { Band: { } band } when band.Latest >= today => new(
                stage,
                true,
                null,
                MonthBand.Of(band),
                Sooner: Sooner(expected)
            ),
            { Standing: DateStanding.Official, Date: { } day } when day >= today => new(
                stage,
                true,
                null,
                MonthBand.Of(new DateBand(day, day))
            ),
            { Date: not null } => new(stage, true, null, null, IsDue: true),
            _ => new(stage, true, null, null),
        };
}
