namespace ReintegrasiPortal.Matching;

/// <summary>One offer of help as numbers. Null, <c>default</c> of a place and zero of an area code mean not known.</summary>
public sealed record OfferVector : IKeyed
{
    public required Guid Key { get; init; }

    /// <summary>Exactly one kind.</summary>
    public required HelpKinds Kind { get; init; }
    public bool Open { get; init; }
    public int Places { get; init; }
    public bool PartnerVerified { get; init; }
    public DaySpan? Agreement { get; init; }

    /// <summary>Stages 1 to 4 as bits 0 to 3; zero means nobody has said.</summary>
    public int Stages { get; init; }

    /// <summary>Days on which the help runs.</summary>
    public DaySpan Window { get; init; } = DaySpan.Always;
    public Place Site { get; init; }
    public int Regency { get; init; }
    public int Province { get; init; }
    public bool LodgingProvided { get; init; }

    /// <summary>Occupation index, or null when the help is no occupation.</summary>
    public int? Occupation { get; init; }
    public Bits256 RequiredSkills { get; init; }
    public Bits256 DesiredSkills { get; init; }
    public ulong RequiredLicences { get; init; }
    public ulong DesiredLicences { get; init; }

    /// <summary>What the work involves, same bits as a person's restriction tags.</summary>
    public ulong WorkTags { get; init; }

    /// <summary>Shifts the person must fill, bit = day of week × 3 + shift of the day.</summary>
    public int Shifts { get; init; }

    /// <summary>Whole rupiah a month; null when nothing is paid or said.</summary>
    public long? Wage { get; init; }

    /// <summary>Rules on offences that this offer is under, same bits as a person's verdicts.</summary>
    public ulong OffenceRules { get; init; }

    /// <summary>0 to 1000: how earlier help of this kind by the partner went.</summary>
    public int? PartnerRecord { get; init; }
    public Sexes AcceptedSexes { get; init; } = Sexes.Any;
    public int? MinAge { get; init; }
    public int? MaxAge { get; init; }
}
