using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>One line of what courts decided about a person.</summary>
public readonly record struct VerdictId(Guid Value) : IId<VerdictId>
{
    public static VerdictId From(Guid value) => new(value);

    public static VerdictId New() => new(Guid.CreateVersion7());
}

/// <summary>Why a line of a verdict gave way to a later one.</summary>
public enum VerdictReason
{
    /// <summary>Banding.</summary>
    Appeal,

    /// <summary>Kasasi.</summary>
    Cassation,

    /// <summary>Peninjauan kembali.</summary>
    CaseReview,

    /// <summary>Grasi, amnesti, abolisi.</summary>
    Clemency,

    /// <summary>The fine was paid, so that its substitute imprisonment is no longer open.</summary>
    FineSettled,
    EntryMistake,

    /// <summary>A file from the Lapas says otherwise.</summary>
    Imported,
}

/// <summary>What one court decided.</summary>
/// <param name="DecisionNo">Number of the decision (nomor putusan).</param>
/// <param name="DecidedOn">Day it was spoken; null when only a file told of it.</param>
/// <param name="Length">Nothing for a life sentence.</param>
/// <param name="SubsidiaryMonths">Substitute imprisonment for an unpaid fine.</param>
/// <param name="IsFinePaid">The fine is paid, the substitute no longer open.</param>
public sealed record VerdictTerms(
    string DecisionNo,
    DateOnly? DecidedOn,
    SentenceLength Length,
    bool IsLife = false,
    int SubsidiaryMonths = 0,
    bool IsFinePaid = false
)
{
    /// <summary>Longest number, in characters.</summary>
    public const int MaxDecisionNo = 80;

    /// <summary>No court sets a longer substitute; a larger number is a slip of the keyboard.</summary>
    private const int MaxSubsidiaryMonths = 240;

    /// <summary>Every refusal at once, each at its field. How lengths add up is judged with the whole sentence.</summary>
    internal List<Refusal> Check(DateOnly today)
    {
        List<Refusal> wrong = [];
        if (DecisionNo.Length == 0)
        {
            wrong.Add(FactRefusals.NumberMissing.At(nameof(DecisionNo)));
        }
        else if (DecisionNo.Length > MaxDecisionNo)
        {
            wrong.Add(FactRefusals.NumberTooLong.At(nameof(DecisionNo)));
        }

        if (DecidedOn is null)
        {
            wrong.Add(FactRefusals.DateMissing.At(nameof(DecidedOn)));
        }
        else if (DecidedOn > today)
        {
            wrong.Add(FactRefusals.DateInFuture.At(nameof(DecidedOn)));
        }

        if (IsLife && Length != default)
        {
            wrong.Add(FactRefusals.LifeWithLength);
        }

        if (SubsidiaryMonths is < 0 or > MaxSubsidiaryMonths)
        {
            wrong.Add(FactRefusals.SubsidiaryInvalid);
        }

        return wrong;
    }
}

/// <summary>
/// A line of a verdict. It is never changed: a later line that names it takes its place, with a coded reason, and the
/// database lets only one do so. What no line replaces is in force.
/// </summary>
public sealed class Verdict
{
    private Verdict() { }

    private Verdict(ParticipantId participant, VerdictTerms terms, AccountId? by, DateTimeOffset at)
    {
        Id = VerdictId.New();
        ParticipantId = participant;
        DecisionNo = terms.DecisionNo;
        DecidedOn = terms.DecidedOn;
        Years = terms.Length.Years;
        Months = terms.Length.Months;
        Days = terms.Length.Days;
        IsLife = terms.IsLife;
        SubsidiaryMonths = terms.SubsidiaryMonths;
        IsFinePaid = terms.IsFinePaid;
        EnteredBy = by;
        EnteredAt = at;
    }

    public VerdictId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>Empty when only a file told of the sentence.</summary>
    public string DecisionNo { get; private init; } = "";

    public DateOnly? DecidedOn { get; private init; }

    public int Years { get; private init; }

    public int Months { get; private init; }

    public int Days { get; private init; }

    public bool IsLife { get; private init; }

    public int SubsidiaryMonths { get; private init; }

    public bool IsFinePaid { get; private init; }

    /// <summary>Says that the line it replaces should not be there at all; carries no sentence of its own.</summary>
    public bool IsWithdrawal { get; private init; }

    /// <summary>The line that gave way to this one.</summary>
    public VerdictId? Replaces { get; private init; }

    public VerdictReason? Reason { get; private init; }

    /// <summary>Null when a file brought it.</summary>
    public AccountId? EnteredBy { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    public SentenceLength Length => new(Years, Months, Days);

    /// <summary>A first line, entered by an officer.</summary>
    public static Result<Verdict> Record(
        ParticipantId participant,
        VerdictTerms terms,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    ) =>
        terms.Check(today) is { Count: > 0 } wrong
            ? wrong
            : new Verdict(participant, terms, by, at);

    /// <summary>A line as a file of the Lapas gives it: a length and nothing more.</summary>
    public static Verdict Imported(
        ParticipantId participant,
        SentenceLength length,
        DateTimeOffset at,
        VerdictId? replaces = null
    ) =>
        new(participant, new VerdictTerms("", null, length), null, at)
        {
            Replaces = replaces,
            Reason = replaces is null ? null : VerdictReason.Imported,
        };

    /// <summary>The line that takes the place of this one.</summary>
    /// <param name="terms">What holds now; null withdraws a line that should never have been entered.</param>
    public Result<Verdict> ReplaceWith(
        VerdictTerms? terms,
        VerdictReason reason,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    )
    {
        if (!Enum.IsDefined(reason) || reason == VerdictReason.Imported)
        {
            return FactRefusals.ReasonMissing;
        }

        if (terms is null)
        {
            return reason == VerdictReason.EntryMistake
                ? new Verdict(ParticipantId, new VerdictTerms("", null, default), by, at)
                {
                    Replaces = Id,
                    Reason = reason,
                    IsWithdrawal = true,
                }
                : FactRefusals.WithdrawalNeedsMistake;
        }

        var wrong = terms.Check(today);
        if (reason != VerdictReason.EntryMistake && terms.DecidedOn < DecidedOn)
        {
            wrong.Add(FactRefusals.DecidedBeforeReplaced);
        }

        return wrong.Count > 0
            ? wrong
            : new Verdict(ParticipantId, terms, by, at) { Replaces = Id, Reason = reason };
    }
}
