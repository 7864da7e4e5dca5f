using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>Why a fact about a sentence cannot be entered.</summary>
public static class FactRefusals
{
    public static readonly Refusal NumberMissing = new("Fact.NumberMissing");
    public static readonly Refusal NumberTooLong = new("Fact.NumberTooLong");
    public static readonly Refusal DateMissing = new("Fact.DateMissing");
    public static readonly Refusal DateInFuture = new("Fact.DateInFuture");
    public static readonly Refusal KindUnknown = new("Fact.KindUnknown");
    public static readonly Refusal ReasonMissing = new("Fact.ReasonMissing", "Reason");
    public static readonly Refusal LifeWithLength = new("Fact.LifeWithLength", "IsLife");
    public static readonly Refusal SubsidiaryInvalid = new(
        "Fact.SubsidiaryInvalid",
        nameof(VerdictTerms.SubsidiaryMonths)
    );

    /// <summary>Only a slip of the keyboard is withdrawn; what a court decided is replaced by what a court decided.</summary>
    public static readonly Refusal WithdrawalNeedsMistake = new(
        "Fact.WithdrawalNeedsMistake",
        "Reason"
    );
    public static readonly Refusal DecidedBeforeReplaced = new(
        "Fact.DecidedBeforeReplaced",
        nameof(VerdictTerms.DecidedOn)
    );
    public static readonly Refusal AlreadyReplaced = new("Fact.AlreadyReplaced");
    public static readonly Refusal AlreadyRevoked = new("Fact.AlreadyRevoked");
    public static readonly Refusal AlreadyEnded = new("Fact.AlreadyEnded");
    public static readonly Refusal RevokedBeforeGiven = new(
        "Fact.RevokedBeforeGiven",
        nameof(Remission.RevokedOn)
    );
    public static readonly Refusal AlreadyEntered = new("Fact.AlreadyEntered");

    /// <summary>The value names the days that were left on the day of the remission.</summary>
    public static readonly Refusal LargerThanRest = new("Fact.LargerThanRest", "Days", 0);
    public static readonly Refusal AfterExpiry = new("Fact.AfterExpiry", "On", "");
    public static readonly Refusal CalendarStopped = new("Fact.CalendarStopped");
    public static readonly Refusal NothingChanged = new("Fact.NothingChanged");
    public static readonly Refusal AgeOutOfRange = new("Fact.AgeOutOfRange", "BirthDate");
    public static readonly Refusal ContradictionEnded = new("Fact.ContradictionEnded");
}
