using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>One meeting of a programme.</summary>
public readonly record struct CoachingSessionId(Guid Value) : IId<CoachingSessionId>
{
    public static CoachingSessionId From(Guid value) => new(value);

    public static CoachingSessionId New() => new(Guid.CreateVersion7());
}

public enum SessionState
{
    Scheduled,
    Held,
    DidNotHappen,
}

/// <summary>Why a session did not happen: always a matter of logistics, never of the people enrolled.</summary>
public enum LogisticsReason
{
    InstructorAbsent,
    NoRoom,
    NoMaterials,
    NoEscort,
    Security,
    Utilities,
    HealthMeasure,
    Holiday,
}

/// <summary>When and where a session is to be, in the zone of the facility.</summary>
/// <param name="Minutes">Length.</param>
public sealed record SessionTerms(DateOnly On, TimeOnly At, int Minutes, string Place);

/// <summary>
/// A meeting of a programme with its attendance list. Scheduled → Held or did not happen; either can be taken back, and a list can be
/// recorded again: the last recording stands.
/// </summary>
public sealed class CoachingSession
{
    public const int MinMinutes = 15;

    public const int MaxMinutes = 10 * 60;

    /// <summary>Longest name of a place, in characters.</summary>
    public const int MaxPlace = 80;

    /// <summary>How far ahead a session can be planned, in days.</summary>
    public const int MaxDaysAhead = 366;

    private readonly List<Attendance> _attendance = [];

    private CoachingSession() { }

    public CoachingSessionId Id { get; private init; }

    public CoachingProgramId ProgramId { get; private init; }

    public DateOnly On { get; private init; }

    public TimeOnly At { get; private init; }

    public int Minutes { get; private init; }

    public string Place { get; private init; } = "";

    public SessionState State { get; private set; }

    /// <summary>Set exactly while the session stands as not happened.</summary>
    public LogisticsReason? NotHeldBecause { get; private set; }

    public AccountId? RecordedBy { get; private set; }

    public DateTimeOffset? RecordedAt { get; private set; }

    public IReadOnlyList<Attendance> Attendance => _attendance;

    /// <summary>Plans a session; one in the past can be entered afterwards.</summary>
    public static Result<CoachingSession> Schedule(
        CoachingProgram program,
        SessionTerms terms,
        DateOnly today
    )
    {
        if (!program.IsOpen)
        {
            return CoachingRefusals.ProgramClosed;
        }

        var refusals = new List<Refusal>();
        var place = terms.Place.Trim();
        if (place.Length == 0)
        {
            refusals.Add(CoachingRefusals.PlaceMissing);
        }

        if (place.Length > MaxPlace)
        {
            refusals.Add(CoachingRefusals.PlaceTooLong);
        }

        if (terms.Minutes is < MinMinutes or > MaxMinutes)
        {
            refusals.Add(CoachingRefusals.LengthInvalid);
        }

        if (Math.Abs(terms.On.DayNumber - today.DayNumber) > MaxDaysAhead)
        {
            refusals.Add(CoachingRefusals.TooFarAway);
        }

        return refusals.Count > 0
            ? refusals
            : new CoachingSession
            {
                Id = CoachingSessionId.New(),
                ProgramId = program.Id,
                On = terms.On,
                At = terms.At,
                Minutes = terms.Minutes,
                Place = place,
            };
    }

    /// <summary>Records who came; recording the same again changes nothing.</summary>
    /// <returns>The people whose mark is new or another than before.</returns>
    public Result<IReadOnlyList<ParticipantId>> Record(
        IReadOnlyList<AttendanceMark> marks,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    )
    {
        if (On > today)
        {
            return CoachingRefusals.NotYet;
        }

        if (marks.Count == 0)
        {
            return CoachingRefusals.NobodyChosen;
        }

        if (marks.Any(static mark => !mark.IsWhole))
        {
            return CoachingRefusals.ReasonMissing;
        }

        var wanted = marks.ToDictionary(static mark => mark.Participant);
        var changed = _attendance
            .Where(row =>
                !wanted.TryGetValue(row.ParticipantId, out var mark) || mark != row.AsMark
            )
            .Select(static row => row.ParticipantId)
            .Concat(
                marks
                    .Select(static mark => mark.Participant)
                    .Except(_attendance.Select(static row => row.ParticipantId))
            )
            .ToList();
        if (State == SessionState.Held && changed.Count == 0)
        {
            return changed;
        }

        _attendance.RemoveAll(row => !wanted.ContainsKey(row.ParticipantId));
        foreach (var mark in marks)
        {
            var row = _attendance.Find(r => r.ParticipantId == mark.Participant);
            if (row is null)
            {
                _attendance.Add(new Attendance(Id, mark));
            }
            else
            {
                row.Set(mark);
            }
        }

        Become(SessionState.Held, null, by, at);
        return changed;
    }

    /// <summary>Nobody could come, for a reason of the house. Takes back a list recorded by mistake.</summary>
    public Result<Done> DidNotHappen(
        LogisticsReason because,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    )
    {
        if (!Enum.IsDefined(because))
        {
            return CoachingRefusals.ReasonMissing;
        }

        if (On > today.AddDays(1))
        {
            return CoachingRefusals.NotYet;
        }

        _attendance.Clear();
        Become(SessionState.DidNotHappen, because, by, at);
        return Done.Yes;
    }

    /// <summary>Takes back what was recorded: the session waits for its list again.</summary>
    /// <returns>The people who stood on the list taken back.</returns>
    public Result<IReadOnlyList<ParticipantId>> Reopen()
    {
        if (State == SessionState.Scheduled)
        {
            return CoachingRefusals.NothingRecorded;
        }

        var were = _attendance.ConvertAll(static row => row.ParticipantId);
        _attendance.Clear();
        Become(SessionState.Scheduled, null, null, null);
        return were;
    }

    private void Become(
        SessionState state,
        LogisticsReason? because,
        AccountId? by,
        DateTimeOffset? at
    )
    {
        State = state;
        NotHeldBecause = because;
        RecordedBy = by;
        RecordedAt = at;
    }
}
