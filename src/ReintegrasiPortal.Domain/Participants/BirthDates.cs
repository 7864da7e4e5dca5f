using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences.Facts;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>Where a birth date was read.</summary>
public enum BirthDateSource
{
    IdentityCard,
    FamilyCard,
    BirthCertificate,
    Verdict,

    /// <summary>The person's own word, while no paper is at hand.</summary>
    OwnStatement,
}

/// <summary>Which birth dates can be true of somebody in custody.</summary>
public static class BirthDates
{
    /// <summary>Children below 12 cannot be charged (UU 11/2012 art. 1); above 110 a digit is wrong.</summary>
    private const int MinAge = 12;

    private const int MaxAge = 110;

    public static bool IsLikely(DateOnly day, DateOnly today) =>
        day <= today.AddYears(-MinAge) && day >= today.AddYears(-MaxAge);

    /// <summary>Refuses a day in the future and an age that cannot be.</summary>
    public static Refusal? Check(DateOnly day, DateOnly today) =>
        day > today ? FactRefusals.DateInFuture.At("BirthDate")
        : IsLikely(day, today) ? null
        : FactRefusals.AgeOutOfRange;
}
