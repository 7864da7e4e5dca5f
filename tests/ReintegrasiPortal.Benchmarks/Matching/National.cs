using ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Benchmarks.Matching;

/// <summary>
/// A synthetic country from a seed: 38 provinces at their capitals, weighted by population, towns around them, skills
/// clustered by trade. Shape only; its rates are assumptions, so ratios count and not hit rates.
/// </summary>
internal sealed class National(int seed)
{
    public const int Today = 739_900;
    private const int Trades = 24;
    private const int SkillsPerTrade = 10;
    private const int TownsPerProvince = 14;

    /// <summary>Latitude, longitude, population in hundred thousands (rounded, BPS order of size).</summary>
    private static readonly (double Latitude, double Longitude, int People)[] Provinces =
    [
        (5.5, 95.3, 55),
        (3.6, 98.7, 152),
        (-0.9, 100.4, 57),
        (0.5, 101.4, 66),
        (-1.6, 103.6, 37),
        (-3.0, 104.8, 87),
        (-3.8, 102.3, 21),
        (-5.4, 105.3, 93),
        (-2.1, 106.1, 15),
        (0.9, 104.4, 21),
        (-6.2, 106.8, 107),
        (-6.9, 107.6, 500),
        (-7.0, 110.4, 375),
        (-7.8, 110.4, 37),
        (-7.3, 112.7, 415),
        (-6.1, 106.2, 123),
        (-8.7, 115.2, 44),
        (-8.6, 116.1, 55),
        (-10.2, 123.6, 56),
        (0.0, 109.3, 56),
        (-2.2, 113.9, 28),
        (-3.3, 114.6, 42),
        (-0.5, 117.2, 39),
        (3.3, 117.6, 7),
        (1.5, 124.8, 27),
        (-0.9, 119.9, 31),
        (-5.1, 119.4, 93),
        (-4.0, 122.5, 27),
        (0.5, 123.1, 12),
        (-2.7, 118.9, 15),
        (-3.7, 128.2, 19),
        (0.7, 127.6, 13),
        (-0.9, 134.1, 6),
        (-2.5, 140.7, 10),
        (-8.5, 140.4, 5),
        (-3.4, 135.5, 14),
        (-4.1, 138.9, 14),
        (-0.9, 131.3, 6),
    ];

    private static readonly int[] Travel = [10, 20, 30, 50, 100];
    private readonly Random _random = new(seed);

    public static RelatedSkills Related { get; } = RelatedSkills.Of(RelatedPairs);

    public static IReadOnlyList<(byte One, byte Other, int Strength)> RelatedPairs =>
        [
            .. Enumerable
                .Range(0, Trades)
                .Select(trade => trade * SkillsPerTrade)
                .Select(first => ((byte)first, (byte)(first + 1), 600)),
        ];

    public List<PersonVector> People(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Person())];

    public List<OfferVector> Offers(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Offer())];

    private PersonVector Person()
    {
        var (place, province, town) = Somewhere();
        var trade = Skewed(Trades);
        return new()
        {
            Key = Key(),
            ConsentsToMatching = Chance(90),
            Stage = _random.Next(2, 5),
            Decree = new(Today - 200, Today + _random.Next(50, 900)),
            Sex = Chance(6) ? Sexes.Women : Sexes.Men,
            BirthDay = Today - _random.Next(18 * 365, 60 * 365),
            Home = Chance(98) ? place : default,
            Regency = town,
            Province = province,
            MaxTravelKm = Travel[_random.Next(Travel.Length)],
            Skills = Chance(97) ? Skills(trade) : null,
            Interests = [trade, Skewed(Trades)],
            Needs = (HelpKinds)_random.Next(256) | HelpKinds.Job,
            Licences = (ulong)_random.Next(16),
            RestrictionTags = Chance(60) ? 0UL : 1UL << _random.Next(12),
            Verdicts = new(0xFFFF, Chance(10) ? 1UL : 0, Chance(10) ? 1UL << _random.Next(4) : 0),
            FreeShifts = _random.Next(1 << 21) | 0b011011011011011,
            ReportingShifts = 1 << _random.Next(21),
            Readiness = new(_random.Next(0, 8), 7),
            Supporters = _random.Next(0, 4),
            Reliability = _random.Next(300, 1001),
            WaitingDays = _random.Next(0, 400),
            PreferredHelp = HelpKinds.Job,
            HopedWage = _random.Next(20, 60) * 100_000L,
        };
    }

    private OfferVector Offer()
    {
        var (place, province, town) = Somewhere();
        var trade = Skewed(Trades);
        var from = Today + _random.Next(-60, 60);
        return new()
        {
            Key = Key(),
            Kind = Chance(60) ? HelpKinds.Job : (HelpKinds)(1 << _random.Next(1, 8)),
            Open = Chance(90),
            Places = _random.Next(1, 9),
            PartnerVerified = Chance(95),
            Agreement = new(Today - 300, Today + _random.Next(30, 700)),
            Stages = _random.Next(1, 8) << 1,
            Window = Chance(50) ? DaySpan.StartingOn(from) : new(from, from + 180),
            Site = place,
            Regency = town,
            Province = province,
            LodgingProvided = Chance(8),
            Occupation = trade,
            RequiredSkills = Chance(60) ? Bits256.Of(Skill(trade)) : default,
            DesiredSkills = Bits256.Of(Skill(trade), Skill(trade)),
            RequiredLicences = Chance(15) ? 1UL << _random.Next(4) : 0,
            WorkTags = Chance(40) ? 1UL << _random.Next(12) : 0,
            Shifts = 0b011011011011011 & _random.Next(1 << 21),
            Wage = _random.Next(20, 60) * 100_000L,
            OffenceRules = Chance(40) ? 1UL << _random.Next(4) : 0,
            PartnerRecord = _random.Next(300, 1001),
            AcceptedSexes = Chance(92) ? Sexes.Any : Sexes.Women,
            MinAge = Chance(50) ? 18 : null,
            MaxAge = Chance(20) ? 45 : null,
        };
    }

    private (Place Place, int Province, int Town) Somewhere()
    {
        var left = _random.Next(Provinces.Sum(one => one.People));
        var province = 0;
        while ((left -= Provinces[province].People) >= 0)
        {
            province++;
        }

        var town = Skewed(TownsPerProvince);
        var (latitude, longitude, _) = Provinces[province];
        // Towns lie on a spiral around the capital, people within some 15 km of their town.
        var place = Place.At(
            latitude + (Math.Sin(town * 2.4) * town * 0.12) + Spread(),
            longitude + (Math.Cos(town * 2.4) * town * 0.12) + Spread()
        );
        return (place, province + 1, ((province + 1) * 100) + town + 1);
    }

    private SkillSet Skills(int trade) =>
        SkillSet.Of(
            Enumerable
                .Range(0, _random.Next(1, 7))
                .Select(_ => (Skill(trade), (SkillEvidence)_random.Next(4)))
        );

    private byte Skill(int trade) =>
        (byte)(
            ((Chance(85) ? trade : _random.Next(Trades)) * SkillsPerTrade) + Skewed(SkillsPerTrade)
        );

    private double Spread() => (_random.NextDouble() - _random.NextDouble()) * 0.14;

    /// <summary>The first values are the common ones.</summary>
    private int Skewed(int count) => (int)(count * Math.Pow(_random.NextDouble(), 2));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private Guid Key()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }
}
