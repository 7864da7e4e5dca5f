using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>One remission of one person.</summary>
public readonly record struct RemissionId(Guid Value) : IId<RemissionId>
{
    public static RemissionId From(Guid value) => new(value);

    public static RemissionId New() => new(Guid.CreateVersion7());
}

/// <summary>Why a remission was taken back.</summary>
public enum RemissionRevokedFor
{
    /// <summary>The decree itself was taken back or corrected.</summary>
    DecreeWithdrawn,

    /// <summary>The conditions turned out not to have been met, for instance an entry in Register F.</summary>
    ConditionsNotMet,
    EntryMistake,
}

/// <summary>A remission as it stands in a decree. It can be taken back once, and stays listed.</summary>
public sealed class Remission
{
    /// <summary>Longest decree or register line, in characters.</summary>
    public const int MaxRegister = 120;

    private Remission() { }

    private Remission(
        ParticipantId participant,
        RemissionKind kind,
        DateOnly on,
        int days,
        string register,
        AccountId? by,
        DateTimeOffset at
    )
    {
        Id = RemissionId.New();
        ParticipantId = participant;
        Kind = kind;
        On = on;
        DayCount = days;
        Register = register;
        EnteredBy = by;
        EnteredAt = at;
    }

    public RemissionId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public RemissionKind Kind { get; private init; }

    /// <summary>The day it takes effect.</summary>
    public DateOnly On { get; private init; }

    /// <summary>Days given, a month counted as 30 (Keppres 174/1999 art. 7(4)).</summary>
    public int DayCount { get; private init; }

    /// <summary>Decree or register line.</summary>
    public string Register { get; private init; } = "";

    public AccountId? EnteredBy { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    public DateOnly? RevokedOn { get; private set; }

    public RemissionRevokedFor? RevokedFor { get; private set; }

    public AccountId? RevokedBy { get; private set; }

    public RemissionGrant Grant => new(Kind, On, DayCount, Register, RevokedOn);

    /// <summary>A remission by decree. How much is left to shorten is judged with the whole sentence.</summary>
    public static Result<Remission> Give(
        ParticipantId participant,
        RemissionGrant grant,
        DateOnly today,
        AccountId? by,
        DateTimeOffset at
    )
    {
        var register = grant.Register?.Trim() ?? "";
        List<Refusal> wrong = [];
        if (!Enum.IsDefined(grant.Kind))
        {
            wrong.Add(FactRefusals.KindUnknown.At(nameof(Kind)));
        }

        if (grant.On > today)
        {
            wrong.Add(FactRefusals.DateInFuture.At(nameof(On)));
        }

        if (register.Length == 0)
        {
            wrong.Add(FactRefusals.NumberMissing.At(nameof(Register)));
        }
        else if (register.Length > MaxRegister)
        {
            wrong.Add(FactRefusals.NumberTooLong.At(nameof(Register)));
        }

        return wrong.Count > 0
            ? wrong
            : new Remission(participant, grant.Kind, grant.On, grant.Days, register, by, at);
    }

    /// <summary>The same remission: one decree gives one person one of a kind on one day.</summary>
    public bool IsSameAs(RemissionGrant grant) =>
        RevokedOn is null && Kind == grant.Kind && On == grant.On;

    public Result<Done> Revoke(
        DateOnly on,
        RemissionRevokedFor reason,
        DateOnly today,
        AccountId by
    )
    {
        if (RevokedOn is not null)
        {
            return FactRefusals.AlreadyRevoked;
        }

        if (!Enum.IsDefined(reason))
        {
            return FactRefusals.ReasonMissing;
        }

        if (on > today)
        {
            return FactRefusals.DateInFuture.At(nameof(RevokedOn));
        }

        if (on < On)
        {
            return FactRefusals.RevokedBeforeGiven;
        }

        (RevokedOn, RevokedFor, RevokedBy) = (on, reason, by);
        return Done.Yes;
    }
}
