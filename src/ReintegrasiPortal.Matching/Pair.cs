using System.Numerics;
using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>One person beside one offer, and what rules and factors both ask about the two.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Pair(
    PersonVector person,
    OfferVector offer,
    RelatedSkills related,
    int today
)
{
    /// <summary>Seven days of three shifts.</summary>
    private const int AllShifts = (1 << 21) - 1;

    public PersonVector Person { get; } = person;

    public OfferVector Offer { get; } = offer;

    public RelatedSkills Related { get; } = related;

    public int Today { get; } = today;

    /// <summary>Days both sides share from today on; null when a window contradicts itself, empty when there are none.</summary>
    public DaySpan? Period { get; } =
        person.Available.IsEmpty || offer.Window.IsEmpty
            ? null
            : person.Available.Common(offer.Window).Common(DaySpan.StartingOn(today));

    public HelpKinds? Kind => BitOperations.IsPow2((int)Offer.Kind) ? Offer.Kind : null;

    public int NeededShifts => Offer.Shifts & AllShifts;

    public int BusyShifts => NeededShifts & ~(Person.FreeShifts ?? 0);

    public int ReportingClash => NeededShifts & Person.ReportingShifts;

    public Bits256 AskedSkills => Offer.RequiredSkills | Offer.DesiredSkills;

    public ulong AskedLicences => Offer.RequiredLicences | Offer.DesiredLicences;

    public long? TravelLimitMetres => Person.MaxTravelKm is >= 0 and var km ? km * 1000L : null;

    /// <summary>Lodging makes a whole province near.</summary>
    public bool LodgesInOwnProvince =>
        Offer.LodgingProvided && Offer.Province != 0 && Offer.Province == Person.Province;
}
