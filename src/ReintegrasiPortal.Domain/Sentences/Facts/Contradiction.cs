using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>Two sources about one person that cannot both be right.</summary>
public readonly record struct ContradictionId(Guid Value) : IId<ContradictionId>
{
    public static ContradictionId From(Guid value) => new(value);

    public static ContradictionId New() => new(Guid.CreateVersion7());
}

/// <summary>What contradicts. Stored by name: never rename, only add.</summary>
public enum ContradictionKind
{
    /// <summary>The board decided on the present stage before the day from which it may.</summary>
    StageBeforeDate,

    /// <summary>A decree begins before its programme opens.</summary>
    DecreeBeforeDate,

    /// <summary>A decree runs on after the end of the sentence or of the trial period.</summary>
    DecreeAfterEnd,

    /// <summary>A decree gives a programme that the sentence does not allow.</summary>
    DecreeWithoutRight,

    /// <summary>An official date lies further from the estimate than day counts explain.</summary>
    OfficialDiffers,

    /// <summary>One facility has the same register number on two people.</summary>
    RegisterShared,
}

/// <summary>How an officer settled a contradiction. The decision itself is never changed here.</summary>
public enum ContradictionRuling
{
    /// <summary>The decision stands as it was taken.</summary>
    DecisionStands,

    /// <summary>The wrong entry was put right at its source.</summary>
    DataCorrected,

    /// <summary>Whoever decided has been asked to look again.</summary>
    SentForReview,

    /// <summary>Set by the portal: the sources agree again.</summary>
    NoLongerHolds,
}

/// <summary>Where one side of a contradiction stands.</summary>
public enum SourceKind
{
    /// <summary>Minutes of a sidang TPP; <see cref="ContradictionSource.Reference"/> is their number.</summary>
    Decision,

    /// <summary>An SK; the reference is its number.</summary>
    Decree,

    /// <summary>The computed calendar; <see cref="ContradictionSource.Point"/> says which date.</summary>
    Calendar,

    /// <summary>A <see cref="CalendarReason"/> of the calendar; the reference is its code.</summary>
    Reason,

    /// <summary>An official date; the reference is its register line.</summary>
    Official,

    /// <summary>A register number; the reference is the number.</summary>
    Register,
}

/// <summary>One side of a contradiction, in codes, numbers and dates only.</summary>
/// <param name="Person">For a register number: whose it is.</param>
public sealed record ContradictionSource(
    SourceKind Kind,
    string Reference = "",
    DateOnly? Date = null,
    CalendarPoint? Point = null,
    ParticipantId? Person = null
);

/// <summary>A contradiction as a check finds it.</summary>
/// <param name="Key">The same for the same two things, whatever their dates.</param>
public sealed record FoundContradiction(
    ContradictionKind Kind,
    string Key,
    ContradictionSource First,
    ContradictionSource Second
);

/// <summary>A flagged contradiction, with both sources as they were when it was found.</summary>
public sealed class Contradiction
{
    private Contradiction() { }

    public Contradiction(ParticipantId participant, FoundContradiction found, DateTimeOffset at)
    {
        Id = ContradictionId.New();
        ParticipantId = participant;
        Kind = found.Kind;
        Key = found.Key;
        First = found.First;
        Second = found.Second;
        FoundAt = at;
    }

    public ContradictionId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ContradictionKind Kind { get; private init; }

    public string Key { get; private init; } = "";

    public ContradictionSource First { get; private init; } = null!;

    public ContradictionSource Second { get; private init; } = null!;

    public DateTimeOffset FoundAt { get; private init; }

    public ContradictionRuling? Ruling { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Null when the portal found the sources agreeing again.</summary>
    public AccountId? EndedBy { get; private set; }

    public bool IsOpen => Ruling is null;

    /// <summary>The same two things with the same dates: what was settled stays settled until a source changes.</summary>
    public bool IsSameAs(FoundContradiction found) =>
        Key == found.Key && First == found.First && Second == found.Second;

    public Result<Done> Settle(ContradictionRuling ruling, AccountId by, DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return FactRefusals.ContradictionEnded;
        }

        if (!Enum.IsDefined(ruling) || ruling == ContradictionRuling.NoLongerHolds)
        {
            return FactRefusals.ReasonMissing;
        }

        (Ruling, EndedBy, EndedAt) = (ruling, by, at);
        return Done.Yes;
    }

    public void Vanish(DateTimeOffset at) =>
        (Ruling, EndedAt) = (ContradictionRuling.NoLongerHolds, at);
}
