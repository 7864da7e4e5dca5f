namespace ReintegrasiPortal.Matching;

/// <summary>
/// One person as numbers, nothing that names them. Null (or <c>default</c> of a place, zero of an area code)
/// means not known: the engine then answers that data is needed and neither admits nor excludes.
/// </summary>
public sealed record PersonVector : IKeyed
{
    public required Guid Key { get; init; }
    public bool ConsentsToMatching { get; init; }
    public bool OptedOut { get; init; }

    /// <summary>1 to 4.</summary>
    public int? Stage { get; init; }
    public DaySpan Available { get; init; } = DaySpan.Always;
    public DaySpan? Decree { get; init; }
    public Sexes Sex { get; init; }

    /// <summary>Day number of birth.</summary>
    public int? BirthDay { get; init; }
    public Place Home { get; init; }
    public int Regency { get; init; }
    public int Province { get; init; }
    public int? MaxTravelKm { get; init; }
    public SkillSet? Skills { get; init; }

    /// <summary>Occupation indexes.</summary>
    public IReadOnlyList<int>? Interests { get; init; }
    public HelpKinds? Needs { get; init; }
    public ulong? Licences { get; init; }

    /// <summary>Licences and certificates being earned now.</summary>
    public ulong LicencesUnderway { get; init; }

    /// <summary>Kinds of work closed to this person; null while nobody has judged it.</summary>
    public ulong? RestrictionTags { get; init; }
    public OffenceVerdicts Verdicts { get; init; }

    /// <summary>Free shifts, bit = day of week × 3 + shift of the day.</summary>
    public int? FreeShifts { get; init; }

    /// <summary>Shifts in which the person reports to the officer.</summary>
    public int ReportingShifts { get; init; }
    public Readiness? Readiness { get; init; }

    /// <summary>People who stand beside this person: family, mentor, guarantor.</summary>
    public int? Supporters { get; init; }

    /// <summary>0 to 1000.</summary>
    public int? Reliability { get; init; }
    public int? WaitingDays { get; init; }

    /// <summary>Kinds of help the person would rather have; none means nothing was stated.</summary>
    public HelpKinds PreferredHelp { get; init; }

    /// <summary>Whole rupiah a month.</summary>
    public long? HopedWage { get; init; }
}
