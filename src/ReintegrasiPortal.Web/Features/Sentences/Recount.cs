using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>A person's calendar at one moment.</summary>
/// <param name="Facts">Null where no criminal record has been handed over.</param>
/// <param name="Calendar">Null when nothing can be computed, and after the count was stopped.</param>
/// <param name="Refusals">Why nothing can be computed.</param>
internal sealed record Counted(
    SentenceFacts? Facts,
    RuleSet? Rules,
    CalendarResult? Calendar,
    IReadOnlyList<Refusal> Refusals
)
{
    public static Counted Of(SentenceFacts? facts, Result<RuleSet> rules, DateOnly today)
    {
        if (!rules.Succeeded(out var set, out _))
        {
            return new Counted(facts, null, null, rules.Refusals);
        }

        if (facts is null || facts.StoppedFor is not null)
        {
            return new Counted(facts, set, null, []);
        }

        var made = SentenceCalendar.Compute(facts.Sentence, set, today);
        return new Counted(
            facts,
            set,
            made.Succeeded(out var calendar, out _) ? calendar : null,
            made.Refusals
        );
    }
}

/// <summary>What an officer did, as the timeline tells it.</summary>
internal sealed record LawAct(
    CalendarCause Cause,
    TimelineKind Kind,
    string Reason,
    params IReadOnlyList<TimelineFact> Facts
);

/// <summary>What a change moved.</summary>
/// <param name="Moves">Every date that moved, old and new.</param>
public sealed record CalendarMoves(IReadOnlyList<MovedDate> Moves);

/// <summary>
/// Nothing is recomputed silently: each change of a fact is counted before and after, and what moved is kept, told and held against
/// decisions already taken.
/// </summary>
internal static class Recount
{
    public static async Task<Counted> Look(
        PortalDb db,
        ParticipantId id,
        DateOnly today,
        CancellationToken ct
    ) => Counted.Of(await SentenceReader.Of(db, id, ct), await RuleBook.On(db, today, ct), today);

    /// <summary>Ends a change: writes it, counts again, keeps what moved, tells, and looks for contradictions.</summary>
    /// <returns>What moved; or what the change would break, each refusal at the field of the form.</returns>
    public static async Task<Result<CalendarMoves>> Finish(
        Scope scope,
        ParticipantId id,
        Counted before,
        LawAct act,
        DateOnly today,
        CancellationToken ct
    )
    {
        await scope.Db.SaveChangesAsync(ct);
        var after = await Look(scope.Db, id, today, ct);
        var broken = after
            .Refusals.Where(r =>
                !before.Refusals.Any(old => old.Code == r.Code && old.Field == r.Field)
                // A record just opened waits for its verdict.
                && !(before.Facts is null && r.Code == "Sentence.LengthMissing")
            )
            .Select(r => r with { Field = FormField(r.Field) })
            .ToList();
        if (broken.Count > 0)
        {
            return broken;
        }

        var moves = Keep(scope, id, before, after, act, today);
        await Contradictions.Review(scope, id, after, today, ct);
        return new CalendarMoves(moves);
    }

    /// <summary>Keeps and tells what lies between two counts.</summary>
    public static IReadOnlyList<MovedDate> Keep(
        Scope scope,
        ParticipantId id,
        Counted before,
        Counted after,
        LawAct act,
        DateOnly today
    )
    {
        var moves = MovedDate.Between(before.Calendar, after.Calendar);
        if (moves.Count == 0)
        {
            scope.Note(id, act.Kind, act.Reason, act.Facts);
            return moves;
        }

        var change = new CalendarChange(
            id,
            act.Cause,
            after.Rules?.Code ?? "",
            moves,
            scope.Who.Account,
            scope.Now
        );
        scope.Db.CalendarChanges.Add(change);
        var told = $"{EventKind.DatesMoved}:{change.Id}";
        scope.Raise(new PortalEvent(EventKind.DatesMoved, told) { Participant = id });
        scope.Note(id, act.Kind, act.Reason, act.Facts, told);
        foreach (var move in moves.DistinctBy(move => (move.Before, move.After)))
        {
            Note(scope, id, move, told);
        }

        scope.Detail = $"{act.Cause}, {moves.Count} moved on {today:yyyy-MM-dd}";
        return moves;
    }

    private static void Note(Scope scope, ParticipantId id, MovedDate move, string told)
    {
        var point = TimelineFact.Of(move.Point);
        switch (move)
        {
            case { Before: { } old, After: { } now }:
                scope.Note(
                    id,
                    TimelineKind.DateMoved,
                    facts: [point, TimelineFact.Of(old), TimelineFact.Of(now)],
                    told: told
                );
                break;
            case { Before: { } old }:
                scope.Note(
                    id,
                    TimelineKind.DateGone,
                    facts: [point, TimelineFact.Of(old)],
                    told: told
                );
                break;
            case { After: { } now }:
                scope.Note(
                    id,
                    TimelineKind.DateKnown,
                    facts: [point, TimelineFact.Of(now)],
                    told: told
                );
                break;
        }
    }

    /// <summary>The calendar names <c>Grants[3].On</c>, a form has one field <c>On</c>.</summary>
    internal static string? FormField(string? field) =>
        field switch
        {
            null => null,
            _ when field.StartsWith(nameof(Sentence.OfficialDates), StringComparison.Ordinal) =>
                "On",
            _ when field.StartsWith(nameof(Sentence.Lengths), StringComparison.Ordinal) => "Length",
            nameof(Sentence.Uncounted) => "From",
            _ => field[(field.LastIndexOf('.') + 1)..],
        };
}
