namespace ReintegrasiPortal.Domain.Holidays;

/// <summary>Who rests: everyone, or those whose employer follows the government's joint leave.</summary>
public enum HolidayKind
{
    National,
    JointLeave,
}

/// <summary>Whether the date stands in a decree or is expected from the calendar and may still move.</summary>
public enum HolidayCertainty
{
    Decreed,
    Expected,
}

/// <summary>A day off.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Who rests.</param>
/// <param name="NameId">Indonesian name.</param>
/// <param name="NameEn">English name.</param>
/// <param name="Certainty">How sure the date is.</param>
/// <param name="Source">The joint decree of three ministers, or the calendar the expectation comes from.</param>
public sealed record Holiday(
    DateOnly Date,
    HolidayKind Kind,
    string NameId,
    string NameEn,
    HolidayCertainty Certainty,
    string Source
);
