using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>One time that does not count as served.</summary>
public readonly record struct UncountedTimeId(Guid Value) : IId<UncountedTimeId>
{
    public static UncountedTimeId From(Guid value) => new(value);

    public static UncountedTimeId New() => new(Guid.CreateVersion7());
}

/// <summary>A time that does not count as served. While it lasts it has no end; a mistaken entry is withdrawn and stays listed.</summary>
public sealed class UncountedTime
{
    private UncountedTime() { }

    private UncountedTime(
        ParticipantId participant,
        UncountedPeriod period,
        AccountId? by,
        DateTimeOffset at
    )
    {
        Id = UncountedTimeId.New();
        ParticipantId = participant;
        Kind = period.Kind;
        From = period.From;
        Until = period.Until;
        Register = period.Register ?? "";
        EnteredBy = by;
        EnteredAt = at;
    }

    public UncountedTimeId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public UncountedKind Kind { get; private init; }

    /// <summary>First day that does not count.</summary>
    public DateOnly From { get; private init; }

    /// <summary>First day that counts again; null while the time lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>Report or register line.</summary>
    public string Register { get; private init; } = "";

    public AccountId? EnteredBy { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    public AccountId? WithdrawnBy { get; private set; }

    public UncountedPeriod Period => new(Kind, From, Until, Register);

    public static Result<UncountedTime> Record(
        ParticipantId participant,
        UncountedPeriod period,
        DateOnly today,
        AccountId? by,
        DateTimeOffset at
    )
    {
        var register = period.Register?.Trim() ?? "";
        List<Refusal> wrong = [];
        if (!Enum.IsDefined(period.Kind))
        {
            wrong.Add(FactRefusals.KindUnknown.At(nameof(Kind)));
        }

        if (period.From > today)
        {
            wrong.Add(FactRefusals.DateInFuture.At(nameof(From)));
        }

        if (period.Until > today)
        {
            wrong.Add(FactRefusals.DateInFuture.At(nameof(Until)));
        }

        if (register.Length == 0)
        {
            wrong.Add(FactRefusals.NumberMissing.At(nameof(Register)));
        }
        else if (register.Length > Remission.MaxRegister)
        {
            wrong.Add(FactRefusals.NumberTooLong.At(nameof(Register)));
        }

        return wrong.Count > 0
            ? wrong
            : new UncountedTime(participant, period with { Register = register }, by, at);
    }

    /// <summary>The person is back: from this day on every day counts again.</summary>
    public Result<Done> End(DateOnly until, DateOnly today)
    {
        if (WithdrawnAt is not null || Until is not null)
        {
            return FactRefusals.AlreadyEnded;
        }

        if (until > today)
        {
            return FactRefusals.DateInFuture.At(nameof(Until));
        }

        Until = until;
        return Done.Yes;
    }

    /// <summary>Takes a mistaken entry out of the count.</summary>
    public Result<Done> Withdraw(AccountId by, DateTimeOffset at)
    {
        if (WithdrawnAt is not null)
        {
            return FactRefusals.AlreadyEnded;
        }

        (WithdrawnAt, WithdrawnBy) = (at, by);
        return Done.Yes;
    }
}
