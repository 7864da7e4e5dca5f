using ReintegrasiPortal.Domain.Supervision;
using static ReintegrasiPortal.Domain.Reporting.DutyAct;
using static ReintegrasiPortal.Domain.Reporting.DutyState;

namespace ReintegrasiPortal.Domain.Reporting;

/// <summary>What became of one date.</summary>
public enum DutyState
{
    Due,
    Attended,
    Remote,
    Excused,
    Missed,

    /// <summary>The office could not receive anybody; nobody was absent.</summary>
    NotHeld,

    /// <summary>PK put a mark right; what counts is <see cref="ReportingDuty.CorrectedTo"/>.</summary>
    Corrected,

    /// <summary>The person objects to a miss; until somebody else has decided it counts for nothing.</summary>
    Appealed,
    Upheld,
    Overturned,

    /// <summary>Another schedule took its place before it came.</summary>
    Replaced,
}

/// <summary>What moves a date.</summary>
public enum DutyAct
{
    PlanDuty,
    CheckIn,
    ReportRemotely,
    ExcuseDuty,
    MarkMissed,
    MarkNotHeld,
    CorrectDuty,
    AppealDuty,
    UpholdMark,
    OverturnMark,
    ReplaceDuty,
}

/// <summary>The life of one reporting date. Nothing here touches the legal path of the person.</summary>
public static class DutyMap
{
    public static ProcessMap<DutyState, DutyAct> Map { get; } =
        new(
            ProcessKind.Reporting,
            [
                new(null, PlanDuty, Due, Party.Officer | Party.Clock),
                new(Due, CheckIn, Attended, Party.Officer | Party.Participant)
                {
                    Guards = [ReportingRefusals.TooEarly],
                },
                new(Due, ReportRemotely, Remote, Party.Officer)
                {
                    Guards = [ReportingRefusals.TooEarly],
                },
                new(Due, ExcuseDuty, Excused, Party.Officer) { Reasons = typeof(ExcuseKind) },
                new(Due, MarkMissed, Missed, Party.Officer | Party.Clock)
                {
                    Guards = [ReportingRefusals.NotOverYet],
                },
                new(Due, MarkNotHeld, NotHeld, Party.Officer | Party.Head)
                {
                    Reasons = typeof(NotHeldReason),
                },
                new(Due, ReplaceDuty, Replaced, Party.Officer | Party.Clock),
                .. Corrections(
                    Attended,
                    Remote,
                    Excused,
                    Missed,
                    NotHeld,
                    Corrected,
                    Appealed,
                    Upheld,
                    Overturned
                ),
                .. Appeals(Missed, Corrected),
                new(Appealed, UpholdMark, Upheld, Party.Head | Party.Colleague)
                {
                    Guards = [ReportingRefusals.OwnMark],
                    Reasons = typeof(AppealOutcomeReason),
                },
                new(Appealed, OverturnMark, Overturned, Party.Head | Party.Colleague)
                {
                    Guards = [ReportingRefusals.OwnMark],
                    Reasons = typeof(AppealOutcomeReason),
                },
            ]
        );

    private static IEnumerable<Move<DutyState, DutyAct>> Corrections(params DutyState[] states) =>
        states.Select(static state => new Move<DutyState, DutyAct>(
            state,
            CorrectDuty,
            Corrected,
            Party.Officer
        )
        {
            Guards = [ReportingRefusals.SameMark, ReportingRefusals.AppealDecided],
            Reasons = typeof(CorrectionReason),
        });

    private static IEnumerable<Move<DutyState, DutyAct>> Appeals(params DutyState[] states) =>
        states.Select(static state => new Move<DutyState, DutyAct>(
            state,
            AppealDuty,
            Appealed,
            Party.Participant
        )
        {
            Guards = [ReportingRefusals.NothingToAppeal, ReportingRefusals.AppealedBefore],
            Reasons = typeof(AppealReason),
        });
}
