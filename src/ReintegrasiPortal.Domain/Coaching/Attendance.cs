using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Coaching;

public enum AttendanceKind
{
    Attended,

    /// <summary>Away for a reason of <see cref="ExcuseReason"/>; never counts against the person.</summary>
    Excused,
    NotAttended,
}

/// <summary>Why somebody could not come. Coded, so that no health detail is ever written down.</summary>
public enum ExcuseReason
{
    Unwell,
    FamilyVisit,
    Worship,
    Court,
    OfficerAppointment,
    OtherDuty,
    Leave,
}

/// <summary>One line of an attendance list.</summary>
/// <param name="Reason">Given exactly for an excused absence.</param>
public sealed record AttendanceMark(
    ParticipantId Participant,
    AttendanceKind Kind,
    ExcuseReason? Reason = null
)
{
    /// <summary>Excused with a known reason, or another mark without one.</summary>
    public bool IsWhole =>
        Enum.IsDefined(Kind)
        && Kind == AttendanceKind.Excused == Reason is not null
        && (Reason is not { } reason || Enum.IsDefined(reason));
}

/// <summary>How one person stood to one session.</summary>
public sealed class Attendance
{
    private Attendance() { }

    internal Attendance(CoachingSessionId session, AttendanceMark mark)
    {
        SessionId = session;
        ParticipantId = mark.Participant;
        Set(mark);
    }

    public CoachingSessionId SessionId { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public AttendanceKind Kind { get; private set; }

    public ExcuseReason? Reason { get; private set; }

    internal AttendanceMark AsMark => new(ParticipantId, Kind, Reason);

    internal void Set(AttendanceMark mark)
    {
        Kind = mark.Kind;
        Reason = mark.Reason;
    }
}
