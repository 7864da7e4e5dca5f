namespace ReintegrasiPortal.Matching.Tests;

/// <summary>Random vectors from a seed: mostly sound so that all answers occur, now and then unknown or nonsense.</summary>
internal sealed class Sample(int seed)
{
    public const int Today = 739_900;
    private readonly Random _random = new(seed);

    public static MatchEngine Engine(
        IReadOnlyCollection<PersonVector> people,
        IReadOnlyCollection<OfferVector> offers,
        MatchWeights? weights = null,
        RelatedSkills? related = null
    )
    {
        var build = MatchEngine.Build(
            people,
            offers,
            weights ?? MatchWeights.Standard,
            related ?? RelatedSkills.None,
            Today
        );
        build.Succeeded(out var engine).ShouldBeTrue();
        return engine!;
    }

    public List<PersonVector> People(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Person())];

    public List<OfferVector> Offers(int count) =>
        [.. Enumerable.Range(0, count).Select(_ => Offer())];

    public MatchWeights Weights() =>
        new(
            "sample",
            Enum.GetValues<MatchFactor>().ToDictionary(factor => factor, _ => _random.Next(1, 50))
        );

    public List<(byte One, byte Other, int Strength)> Related() =>
        [
            .. Enumerable
                .Range(0, 6)
                .Select(_ => ((byte)_random.Next(9), (byte)_random.Next(9), _random.Next(1, 1000))),
        ];

    public PersonVector Person() =>
        new()
        {
            Key = Key(),
            ConsentsToMatching = Chance(95),
            OptedOut = Chance(3),
            Stage = Known(() => Chance(3) ? _random.Next(-2, 9) : _random.Next(3, 5)),
            Available = Span(),
            Decree = Known(Span),
            Sex = (Sexes)(Chance(5) ? _random.Next(0, 4) : _random.Next(1, 3)),
            BirthDay = Known(() => Chance(2) ? -5 : Today - _random.Next(15 * 365, 70 * 365)),
            Home = Spot(),
            Regency = _random.Next(0, 6),
            Province = _random.Next(0, 4),
            MaxTravelKm = Known(() => Chance(5) ? _random.Next(-3, 3000) : _random.Next(5, 90)),
            Skills = Known(() =>
                SkillSet.Of(
                    Enumerable
                        .Range(0, _random.Next(8))
                        .Select(_ => (Skill(), (SkillEvidence)_random.Next(4)))
                )
            ),
            Interests = Chance(90) ? [_random.Next(5), _random.Next(5), _random.Next(5)] : null,
            Needs = Known(() => (HelpKinds)_random.Next(256) | HelpKinds.Job),
            Licences = Known(() => (ulong)_random.Next(64)),
            LicencesUnderway = (ulong)_random.Next(64),
            RestrictionTags = Known(() => 1UL << _random.Next(64)),
            Verdicts = Verdicts(),
            FreeShifts = Known(() => _random.Next(1 << 21) | _random.Next(1 << 21)),
            ReportingShifts = Chance(50) ? 1 << _random.Next(21) : 0,
            Readiness = Known(() => new Readiness(_random.Next(0, 9), _random.Next(6, 10))),
            Supporters = Known(() => _random.Next(-1, 5)),
            Reliability = Known(() => _random.Next(-20, 1021)),
            WaitingDays = Known(() => _random.Next(-1, 500)),
            PreferredHelp = Chance(50) ? (HelpKinds)_random.Next(256) : HelpKinds.None,
            HopedWage = Known(() => _random.Next(0, 6) * 1_000_000L),
        };

    public OfferVector Offer() =>
        new()
        {
            Key = Key(),
            Kind = Chance(2)
                ? (HelpKinds)_random.Next(256)
                : (HelpKinds)(1 << (Chance(60) ? 0 : _random.Next(8))),
            Open = Chance(95),
            Places = Chance(5) ? _random.Next(-1, 1) : _random.Next(1, 5),
            PartnerVerified = Chance(95),
            Agreement = Known(Span),
            Stages = Chance(3) ? 0 : _random.Next(16) | 0b0100,
            Window = Span(),
            Site = Spot(),
            Regency = _random.Next(0, 6),
            Province = _random.Next(0, 4),
            LodgingProvided = Chance(30),
            Occupation = Known(() => _random.Next(5)),
            RequiredSkills = Chance(50) ? Bits256.Of(Skill()) : default,
            DesiredSkills = Bits256.Of(Skill(), Skill()),
            RequiredLicences = Chance(30) ? 1UL << _random.Next(6) : 0,
            DesiredLicences = (ulong)_random.Next(16),
            WorkTags = Chance(40) ? (ulong)_random.NextInt64() : 0,
            Shifts = Chance(50) ? 1 << _random.Next(21) : 0,
            Wage = Known(() => _random.Next(-1, 6) * 1_000_000L),
            OffenceRules = Chance(40) ? 1UL << _random.Next(4) : 0,
            PartnerRecord = Known(() => _random.Next(-20, 1021)),
            AcceptedSexes = Chance(85) ? Sexes.Any : (Sexes)_random.Next(4),
            MinAge = Chance(70) ? null : _random.Next(18, 30),
            MaxAge = Chance(70) ? null : _random.Next(25, 60),
        };

    private Guid Key()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }

    private OffenceVerdicts Verdicts()
    {
        ulong excluded = Chance(20) ? 1UL << _random.Next(4) : 0;
        ulong caseByCase = Chance(30) ? 1UL << _random.Next(4) : 0;
        return new(Chance(80) ? 0b1111UL : (ulong)_random.Next(16), caseByCase, excluded);
    }

    private DaySpan Span()
    {
        if (Chance(3))
        {
            return new(Today + 9, Today - 9);
        }

        var from = Today - _random.Next(-20, 300);
        return Chance(40) ? DaySpan.StartingOn(from) : new(from, Today + _random.Next(-10, 400));
    }

    /// <summary>Around Serang mostly; sometimes far away, at the date line, near a pole, or not a number.</summary>
    private Place Spot() =>
        _random.Next(100) switch
        {
            < 3 => default,
            < 4 => Place.At(double.NaN, 106),
            < 6 => Place.At(_random.NextDouble(), 179.9 + (_random.NextDouble() / 10)),
            < 8 => Place.At(_random.NextDouble(), -180 + (_random.NextDouble() / 10)),
            < 10 => Place.At(89 + _random.NextDouble(), _random.Next(-180, 181)),
            < 20 => Place.At(-8 + (_random.NextDouble() * 12), 96 + (_random.NextDouble() * 44)),
            _ => Place.At(-6.3 + (_random.NextDouble() / 2), 106 + (_random.NextDouble() / 2)),
        };

    private byte Skill() => (byte)(Chance(90) ? _random.Next(6) : _random.Next(256));

    private bool Chance(int percent) => _random.Next(100) < percent;

    private T? Known<T>(Func<T> value)
        where T : struct => Chance(97) ? value() : null;
}
