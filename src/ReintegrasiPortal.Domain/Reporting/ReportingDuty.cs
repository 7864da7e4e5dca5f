using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Domain.Reporting;

public readonly record struct ReportingDutyId(Guid Value) : IId<ReportingDutyId>
{
    public static ReportingDutyId From(Guid value) => new(value);

    public static ReportingDutyId New() => new(Guid.CreateVersion7());
}

/// <summary>One date on which one person reports, moved only along <see cref="DutyMap"/>.</summary>
public sealed class ReportingDuty : LegalProcess<DutyState, DutyAct>
{
    /// <summary>Longest note to the officer, in characters.</summary>
    public const int MaxNote = 300;

    /// <summary>Working days after the date within which a late report still counts; then the clock marks a miss.</summary>
    public const int GraceDays = 2;

    /// <summary>Days before the date from which a report counts for it.</summary>
    public const int EarlyDays = 3;

    private ReportingDuty() { }

    public ReportingDutyId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ReportingScheduleId ScheduleId { get; private init; }

    /// <summary>The day the rhythm gives.</summary>
    public DateOnly PlannedOn { get; private init; }

    /// <summary>The working day on which to report.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>What a correction says; null while nothing was corrected.</summary>
    public DutyOutcome? CorrectedTo { get; private set; }

    /// <summary>Who said that it was missed; null for the clock. Whoever it is never decides the appeal.</summary>
    public AccountId? MissedBy { get; private set; }

    /// <summary>Why the person asked to be excused.</summary>
    public ExcuseKind? AskedFor { get; private set; }

    public DateTimeOffset? AskedAt { get; private set; }

    public AppealReason? AppealedFor { get; private set; }

    /// <summary>A short word to the officers with the appeal; shown to nobody else.</summary>
    public string AppealNote { get; private set; } = "";

    /// <summary>The office code with which the person checked in; used once.</summary>
    public Guid? OfficeCode { get; private set; }

    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>What it counts as.</summary>
    public DutyCount Counts => DutyCounts.Of(State, CorrectedTo);

    /// <summary>Last day on which a report still counts.</summary>
    public DateOnly GraceUntil => WorkingDays.After(DueOn, GraceDays);

    protected override ProcessMap<DutyState, DutyAct> Map => DutyMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (ReportingDuty Duty, ProcessStep Step) Plan(
        ReportingSchedule schedule,
        PlannedDate date,
        Party party,
        AccountId? by,
        DateTimeOffset at
    )
    {
        var duty = new ReportingDuty
        {
            Id = ReportingDutyId.New(),
            ParticipantId = schedule.ParticipantId,
            ScheduleId = schedule.Id,
            PlannedOn = date.PlannedOn,
            DueOn = date.DueOn,
        };
        return (duty, duty.Begin(DutyAct.PlanDuty, party, by?.Value, at));
    }

    /// <summary>The holidays of a year became known and moved it.</summary>
    public void MoveTo(DateOnly dueOn)
    {
        if (State == DutyState.Due)
        {
            DueOn = dueOn;
            RemindedAt = null;
        }
    }

    /// <summary>The person came or, by telephone, was spoken to.</summary>
    public Result<ProcessStep> Report(
        DutyAct how,
        Party party,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    ) =>
        Make(
            how,
            party,
            by.Value,
            at,
            lacking: today < DueOn.AddDays(-EarlyDays) ? [ReportingRefusals.TooEarly] : []
        );

    /// <summary>The person came and showed the code of the office screen.</summary>
    public Result<ProcessStep> Scan(Guid code, DateOnly today, AccountId by, DateTimeOffset at)
    {
        var made = Report(DutyAct.CheckIn, Party.Participant, today, by, at);
        if (!made.Refused(out _))
        {
            OfficeCode = code;
        }

        return made;
    }

    /// <summary>Nobody came. PK may say so once the day is over; the clock once the grace is over too.</summary>
    public Result<ProcessStep> Miss(DateOnly today, AccountId? by, DateTimeOffset at)
    {
        var over = by is null ? today > GraceUntil : today > DueOn;
        var made = Make(
            DutyAct.MarkMissed,
            by is null ? Party.Clock : Party.Officer,
            by?.Value,
            at,
            lacking: over ? [] : [ReportingRefusals.NotOverYet]
        );
        if (!made.Refused(out _))
        {
            MissedBy = by;
        }

        return made;
    }

    /// <summary>Puts a mark right.</summary>
    public Result<ProcessStep> Correct(
        DutyOutcome outcome,
        CorrectionReason reason,
        AccountId by,
        DateTimeOffset at
    )
    {
        List<Refusal> lacking =
        [
            .. Says(outcome) ? [ReportingRefusals.SameMark] : Array.Empty<Refusal>(),
            .. outcome == DutyOutcome.Missed && AppealedFor is not null
                ? [ReportingRefusals.AppealDecided]
                : Array.Empty<Refusal>(),
        ];
        if (!Enum.IsDefined(outcome))
        {
            return ReportingRefusals.SameMark;
        }

        var made = Make(DutyAct.CorrectDuty, Party.Officer, by.Value, at, reason, lacking);
        if (!made.Refused(out _))
        {
            CorrectedTo = outcome;
            MissedBy = outcome == DutyOutcome.Missed ? by : MissedBy;
        }

        return made;
    }

    /// <summary>Before the date, the person says that they cannot come.</summary>
    public Result<Done> Ask(ExcuseKind kind, DateOnly today, DateTimeOffset at)
    {
        if (!Enum.IsDefined(kind))
        {
            return ReportingRefusals.ReasonMissing;
        }

        if (State != DutyState.Due || today > DueOn)
        {
            return ReportingRefusals.DateIsPast;
        }

        if (AskedFor is not null)
        {
            return ReportingRefusals.AlreadyAsked;
        }

        AskedFor = kind;
        AskedAt = at;
        return Done.Yes;
    }

    /// <summary>The person objects to a miss, once.</summary>
    public Result<ProcessStep> Appeal(
        AppealReason reason,
        string note,
        AccountId by,
        DateTimeOffset at
    )
    {
        if (note.Trim().Length > MaxNote)
        {
            return ReportingRefusals.NoteTooLong;
        }

        List<Refusal> lacking =
        [
            .. Counts == DutyCount.Missed
                ? Array.Empty<Refusal>()
                : [ReportingRefusals.NothingToAppeal],
            .. AppealedFor is null ? Array.Empty<Refusal>() : [ReportingRefusals.AppealedBefore],
        ];
        var made = Make(DutyAct.AppealDuty, Party.Participant, by.Value, at, reason, lacking);
        if (!made.Refused(out _))
        {
            AppealedFor = reason;
            AppealNote = note.Trim();
        }

        return made;
    }

    /// <summary>Somebody else than who marked decides the appeal.</summary>
    /// <param name="overturn">Whether the miss falls.</param>
    /// <param name="reason">What it was decided on.</param>
    /// <param name="party">Head of the office, or a colleague of PK.</param>
    /// <param name="holdsCase">Whether the decider is the PK of the case, who is never neutral in it.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">Instant of the act.</param>
    public Result<ProcessStep> Decide(
        bool overturn,
        AppealOutcomeReason reason,
        Party party,
        bool holdsCase,
        AccountId by,
        DateTimeOffset at
    ) =>
        Make(
            overturn ? DutyAct.OverturnMark : DutyAct.UpholdMark,
            party,
            by.Value,
            at,
            reason,
            holdsCase || MissedBy == by ? [ReportingRefusals.OwnMark] : []
        );

    public void Reminded(DateTimeOffset at) => RemindedAt = at;

    private bool Says(DutyOutcome outcome) =>
        State == DutyState.Corrected
            ? CorrectedTo == outcome
            : outcome switch
            {
                DutyOutcome.Attended => State == DutyState.Attended,
                DutyOutcome.Remote => State == DutyState.Remote,
                DutyOutcome.Excused => State == DutyState.Excused,
                DutyOutcome.Missed => State is DutyState.Missed or DutyState.Upheld,
                _ => State == DutyState.NotHeld,
            };
}
