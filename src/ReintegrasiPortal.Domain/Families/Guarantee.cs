// Long, because each step of the declared map has its rule here, in the order of the map.
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>One guarantee: one guarantor for one participant.</summary>
public readonly record struct GuaranteeId(Guid Value) : IId<GuaranteeId>
{
    public static GuaranteeId From(Guid value) => new(value);

    public static GuaranteeId New() => new(Guid.CreateVersion7());
}

/// <summary>A guarantor's undertaking for one participant (surat jaminan), moved only along <see cref="GuaranteeMap"/>.</summary>
/// <remarks>Two undertakings: the person will not flee or break the law; the guarantor helps guide and supervise. DOMAIN.md §3.</remarks>
public sealed class Guarantee
{
    /// <summary>How long before its end a guarantee is renewed, in days: the task of the PK falls due then.</summary>
    public const int RenewalDays = 30;

    /// <summary>How long before its end a renewal may begin at the earliest, in days.</summary>
    public const int RenewalOpensDays = 60;

    private readonly List<GuaranteeStep> _steps = [];

    private Guarantee() { }

    public GuaranteeId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public GuarantorKind Kind { get; private init; }

    public FamilyLinkId? FamilyLinkId { get; private init; }

    public AccountId? GuarantorAccount { get; private init; }

    public PartnerId? PartnerId { get; private init; }

    /// <summary>The guarantee this one continues.</summary>
    public GuaranteeId? RenewalOf { get; private init; }

    public GuaranteeState State { get; private set; }

    public DateTimeOffset StateSince { get; private set; }

    public GuarantorData Data { get; private set; } = GuarantorData.Empty;

    /// <summary>The letter in hand; null before it is written and after it was withdrawn.</summary>
    public LetterId? LetterId { get; private set; }

    /// <summary>The photo of the signed letter.</summary>
    public DocumentId? SignedCopy { get; private set; }

    /// <summary>When the PK comes for the interview of the litmas.</summary>
    public DateTimeOffset? InterviewAt { get; private set; }

    public DateOnly? InterviewHeldOn { get; private set; }

    public GuaranteeFindings? Findings { get; private set; }

    /// <summary>What to mend, after the PK sent the letter back.</summary>
    public IReadOnlyList<ReturnReason> Returned { get; private set; } = [];

    public DateOnly? ValidFrom { get; private set; }

    public DateOnly? ValidUntil { get; private set; }

    public GuaranteeEnd? EndedBecause { get; private set; }

    public IReadOnlyList<GuaranteeStep> Steps => _steps;

    public bool IsOpen => State != GuaranteeState.Ended;

    /// <summary>The side that fills in for this guarantor: a body and the Bapas act through the PK, on paper.</summary>
    public GuaranteeSide SideOf(GuaranteeSide side) =>
        side == GuaranteeSide.Officer && Kind != GuarantorKind.Relative
            ? GuaranteeSide.Officer | GuaranteeSide.Guarantor
            : side;

    /// <summary>Somebody is asked, or comes forward.</summary>
    public static Result<Guarantee> Begin(
        ParticipantId participant,
        Guarantor guarantor,
        GuaranteeSide side,
        Guid by,
        DateTimeOffset at,
        GuaranteeId? renewalOf = null,
        GuarantorData? data = null
    )
    {
        var act = side == GuaranteeSide.Guarantor ? GuaranteeAct.Offer : GuaranteeAct.Ask;
        var move = GuaranteeMap.Moves.FirstOrDefault(m => m.From is null && m.Act == act);
        if (move is null || (move.By & side) == GuaranteeSide.None)
        {
            return GuaranteeRefusals.StepNotOpen;
        }

        var guarantee = new Guarantee
        {
            Id = GuaranteeId.New(),
            ParticipantId = participant,
            Kind = guarantor.Kind,
            FamilyLinkId = guarantor.Link,
            GuarantorAccount = guarantor.Account,
            PartnerId = guarantor.Partner,
            RenewalOf = renewalOf,
            Data = data ?? GuarantorData.Empty,
        };
        guarantee.Step(move, side, by, at, "");
        return guarantee;
    }

    public Result<Done> Accept(GuaranteeSide side, Guid by, DateTimeOffset at) =>
        Make(GuaranteeAct.Accept, side, by, at);

    /// <summary>Fills in one task; only while the tasks are open.</summary>
    public Result<Done> Fill(GuaranteeSide side, Result<GuarantorData> filled)
    {
        if (
            State != GuaranteeState.Preparing
            || (SideOf(side) & GuaranteeSide.Guarantor) == GuaranteeSide.None
        )
        {
            return GuaranteeRefusals.StepNotOpen;
        }

        if (!filled.Succeeded(out var data, out _))
        {
            return filled.Refusals.ToList();
        }

        Data = data;
        return Done.Yes;
    }

    /// <summary>The letter is written from the data.</summary>
    public Result<Done> WriteLetter(LetterId letter, GuaranteeSide side, Guid by, DateTimeOffset at)
    {
        if (State == GuaranteeState.Preparing && !Data.IsComplete)
        {
            return GuaranteeRefusals.TasksOpen;
        }

        return Make(
            GuaranteeAct.WriteLetter,
            side,
            by,
            at,
            done: () =>
            {
                LetterId = letter;
                Returned = [];
            }
        );
    }

    /// <summary>Back to the tasks. The caller voids the letter.</summary>
    public Result<Done> ChangeData(GuaranteeSide side, Guid by, DateTimeOffset at) =>
        Make(GuaranteeAct.ChangeData, side, by, at, done: () => LetterId = null);

    /// <summary>The signed letter has come in.</summary>
    /// <param name="copy">The stored photo.</param>
    public Result<Done> Sign(DocumentId copy, GuaranteeSide side, Guid by, DateTimeOffset at) =>
        Make(GuaranteeAct.Sign, side, by, at, done: () => SignedCopy = copy);

    /// <summary>Agrees the day of the interview; may be moved while the guarantee is prepared.</summary>
    public Result<Done> PlanInterview(DateTimeOffset interviewAt, DateTimeOffset now)
    {
        if (!IsOpen || State is GuaranteeState.Asked or GuaranteeState.InForce)
        {
            return GuaranteeRefusals.StepNotOpen;
        }

        if (interviewAt <= now)
        {
            return GuaranteeRefusals.DayInPast;
        }

        InterviewAt = interviewAt;
        return Done.Yes;
    }

    public Result<Done> HoldInterview(DateOnly day, DateOnly today)
    {
        if (!IsOpen || State is GuaranteeState.Asked or GuaranteeState.InForce)
        {
            return GuaranteeRefusals.StepNotOpen;
        }

        if (day > today)
        {
            return GuaranteeRefusals.DayInFuture;
        }

        InterviewHeldOn = day;
        return Done.Yes;
    }

    /// <summary>The PK finds relation, house, income, ability and the village's view sufficient, all of them.</summary>
    public Result<Done> Check(GuaranteeFindings findings, Guid by, DateTimeOffset at)
    {
        if (State == GuaranteeState.LetterSigned)
        {
            if (InterviewHeldOn is null)
            {
                return GuaranteeRefusals.InterviewOpen;
            }

            if (!findings.AllSufficient)
            {
                return GuaranteeRefusals.NotAllSufficient;
            }
        }

        return Make(
            GuaranteeAct.Check,
            GuaranteeSide.Officer,
            by,
            at,
            done: () => Findings = findings
        );
    }

    /// <summary>Sends the letter back with what to mend. The caller voids the letter.</summary>
    public Result<Done> Return(IReadOnlyList<ReturnReason> reasons, Guid by, DateTimeOffset at) =>
        reasons.Count == 0 || !reasons.All(Enum.IsDefined)
            ? GuaranteeRefusals.ReasonMissing
            : Make(
                GuaranteeAct.Return,
                GuaranteeSide.Officer,
                by,
                at,
                string.Join(',', reasons.Distinct()),
                () =>
                {
                    Returned = [.. reasons.Distinct()];
                    LetterId = null;
                    SignedCopy = null;
                    Findings = null;
                }
            );

    public Result<Done> PutInForce(DateOnly from, DateOnly until, Guid by, DateTimeOffset at) =>
        until <= from
            ? GuaranteeRefusals.DatesOutOfOrder
            : Make(
                GuaranteeAct.PutInForce,
                GuaranteeSide.Officer,
                by,
                at,
                done: () => (ValidFrom, ValidUntil) = (from, until)
            );

    /// <summary>The guarantor stops: before the yes or at any time after it. Nobody is blamed.</summary>
    public Result<Done> Stop(GuaranteeSide side, Guid by, DateTimeOffset at)
    {
        var (act, because) =
            State == GuaranteeState.Asked
                ? (GuaranteeAct.Decline, GuaranteeEnd.Declined)
                : (GuaranteeAct.Withdraw, GuaranteeEnd.Withdrawn);
        return Make(act, side, by, at, because.ToString(), () => EndedBecause = because);
    }

    public Result<Done> End(GuaranteeEnd because, Guid by, DateTimeOffset at) =>
        Make(
            GuaranteeAct.End,
            GuaranteeSide.Officer,
            by,
            at,
            because.ToString(),
            () => EndedBecause = because
        );

    /// <summary>Its last day has passed.</summary>
    public Result<Done> Lapse(DateOnly today, DateTimeOffset at) =>
        ValidUntil is { } last && last >= today
            ? GuaranteeRefusals.StepNotOpen
            : Make(
                GuaranteeAct.Lapse,
                GuaranteeSide.Clock,
                null,
                at,
                nameof(GuaranteeEnd.Expired),
                () => EndedBecause = GuaranteeEnd.Expired
            );

    /// <summary>Whether a new letter may be begun to continue this one.</summary>
    public bool CanRenew(DateOnly today) =>
        State == GuaranteeState.InForce
        && ValidUntil is { } last
        && today >= last.AddDays(-RenewalOpensDays);

    /// <summary>How a task stands, for the list of six.</summary>
    public GuaranteeTaskStatus StatusOf(GuaranteeTask task) =>
        task switch
        {
            GuaranteeTask.Person => Filled(Data.Person),
            GuaranteeTask.Relation => Filled(Data.Relation),
            GuaranteeTask.Home => Filled(Data.Home),
            GuaranteeTask.Ability => Filled(Data.Ability),
            GuaranteeTask.Letter => SignedCopy is not null ? GuaranteeTaskStatus.Done
            : Data.IsComplete ? GuaranteeTaskStatus.Open
            : GuaranteeTaskStatus.Waiting,
            _ => InterviewHeldOn is not null ? GuaranteeTaskStatus.Done
            : InterviewAt is not null ? GuaranteeTaskStatus.Open
            : GuaranteeTaskStatus.Waiting,
        };

    private static GuaranteeTaskStatus Filled(object? part) =>
        part is null ? GuaranteeTaskStatus.Open : GuaranteeTaskStatus.Done;

    private Result<Done> Make(
        GuaranteeAct act,
        GuaranteeSide side,
        Guid? by,
        DateTimeOffset at,
        string reason = "",
        Action? done = null
    )
    {
        var move = GuaranteeMap.Find(State, act);
        if (move is null || (move.By & SideOf(side)) == GuaranteeSide.None)
        {
            return GuaranteeRefusals.StepNotOpen;
        }

        Step(move, side, by, at, reason);
        done?.Invoke();
        return Done.Yes;
    }

    private void Step(
        GuaranteeMove move,
        GuaranteeSide side,
        Guid? by,
        DateTimeOffset at,
        string reason
    )
    {
        _steps.Add(new GuaranteeStep(Id, _steps.Count, move, side, by, at, reason));
        State = move.To;
        StateSince = at;
    }
}
