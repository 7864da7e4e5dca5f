namespace ReintegrasiPortal.Matching.Tests;

/// <summary>
/// The same meaning written a second time, plainly: every pair, every rule as a sentence, no mask tricks and no index.
/// Also the naive side of the benchmark. Long on purpose: one file to read beside the rules.
/// </summary>
internal sealed class Oracle(
    MatchWeights weights,
    IReadOnlyList<(byte One, byte Other, int Strength)> related,
    int today
)
{
    private readonly int[] _max = Shares(weights);

    public List<(Guid Key, int Score)> Offers(
        PersonVector person,
        IEnumerable<OfferVector> offers,
        GateAnswer answer,
        int take
    ) =>
        [
            .. offers
                .Where(offer => Answer(person, offer) == answer)
                .Select(offer => (offer.Key, Score: Score(person, offer)))
                .OrderByDescending(one => one.Score)
                .ThenBy(one => one.Key)
                .Take(take),
        ];

    public List<(Guid Key, int Score)> People(
        OfferVector offer,
        IEnumerable<PersonVector> people,
        GateAnswer answer,
        int take
    ) =>
        [
            .. people
                .Where(person => Answer(person, offer) == answer)
                .Select(person =>
                    (
                        person.Key,
                        Score: Score(person, offer),
                        Wait: person.WaitingDays is > -1 and var days ? days : -1
                    )
                )
                .OrderByDescending(one => one.Score)
                .ThenByDescending(one => one.Wait)
                .ThenBy(one => one.Key)
                .Take(take)
                .Select(one => (one.Key, one.Score)),
        ];

    public GateAnswer Answer(PersonVector p, OfferVector o)
    {
        List<GateAnswer> answers =
        [
            No(
                !p.ConsentsToMatching
                    || p.OptedOut
                    || !o.Open
                    || o.Places == 0
                    || !o.PartnerVerified
            ),
            Unknown(o.Places < 0),
            Need(p, o),
            Stage(p, o),
            .. Days(p, o),
            Offence(p, o),
            o.WorkTags == 0 ? GateAnswer.Pass
            : p.RestrictionTags is null ? GateAnswer.Unknown
            : No((p.RestrictionTags & o.WorkTags) != 0),
            Sex(p, o),
            Age(p, o),
            Distance(p, o),
            .. Shifts(p, o),
            Licences(p, o),
            Skills(p, o),
        ];
        return answers.Max();
    }

    public int Score(PersonVector p, OfferVector o)
    {
        int?[] fits =
        [
            o.Occupation is null ? 1000
            : p.Interests is null or { Count: 0 } ? null
            : p.Interests.Contains(o.Occupation.Value) ? 1000
            : 0,
            SkillFit(p, o),
            LicenceFit(p, o),
            TravelFit(p, o),
            ShiftFit(p, o),
            p.Readiness is { Total: > 0 } r && r.Done >= 0 && r.Done <= r.Total
                ? r.Done * 1000 / r.Total
                : null,
            p.Supporters is >= 0 ? Math.Min(3, p.Supporters.Value) * 1000 / 3 : null,
            p.Reliability is >= 0 and <= 1000 ? p.Reliability : null,
            o.PartnerRecord is >= 0 and <= 1000 ? o.PartnerRecord : null,
            PreferenceFit(p, o),
            p.WaitingDays is >= 0 ? Math.Min(365, p.WaitingDays.Value) * 1000 / 365 : null,
        ];
        return fits.Select((fit, factor) => _max[factor] * (fit ?? 0) / 1000).Sum();
    }

    private static GateAnswer No(bool bad) => bad ? GateAnswer.Fail : GateAnswer.Pass;

    private static GateAnswer Unknown(bool bad) => bad ? GateAnswer.Unknown : GateAnswer.Pass;

    private static bool IsOneKind(HelpKinds kind) =>
        Enum.GetValues<HelpKinds>().Except([HelpKinds.None]).Contains(kind);

    private static GateAnswer Need(PersonVector p, OfferVector o) =>
        p.Needs is null || !IsOneKind(o.Kind)
            ? GateAnswer.Unknown
            : No(!p.Needs.Value.HasFlag(o.Kind));

    private static GateAnswer Stage(PersonVector p, OfferVector o)
    {
        var accepted = Enumerable.Range(1, 4).Where(s => (o.Stages & 1 << (s - 1)) != 0).ToList();
        return p.Stage is null or < 1 or > 4 || accepted.Count == 0
            ? GateAnswer.Unknown
            : No(!accepted.Contains(p.Stage.Value));
    }

    private (int From, int Until)? Common(PersonVector p, OfferVector o) =>
        p.Available.Until < p.Available.From || o.Window.Until < o.Window.From
            ? null
            : (
                new[] { p.Available.From, o.Window.From, today }.Max(),
                Math.Min(p.Available.Until, o.Window.Until)
            );

    private IEnumerable<GateAnswer> Days(PersonVector p, OfferVector o)
    {
        if (Common(p, o) is not { } days)
        {
            var over =
                (p.Available.From <= p.Available.Until && p.Available.Until < today)
                || (o.Window.From <= o.Window.Until && o.Window.Until < today);
            return [over ? GateAnswer.Fail : GateAnswer.Unknown];
        }

        return days.Until < days.From
            ? [GateAnswer.Fail]
            : [Covered(p.Decree, days), Covered(o.Agreement, days)];
    }

    private static GateAnswer Covered(DaySpan? paper, (int From, int Until) days)
    {
        if (paper is null || paper.Value.Until < paper.Value.From)
        {
            return GateAnswer.Unknown;
        }

        var (from, until) = paper.Value;
        if (until < days.From || from > days.Until)
        {
            return GateAnswer.Fail;
        }

        var lastNeeded = days.Until == int.MaxValue ? days.From : days.Until;
        return from <= days.From && until >= lastNeeded ? GateAnswer.Pass : GateAnswer.Review;
    }

    private static GateAnswer Offence(PersonVector p, OfferVector o)
    {
        var worst = GateAnswer.Pass;
        for (var rule = 0; rule < 64; rule++)
        {
            var bit = 1UL << rule;
            if ((o.OffenceRules & bit) == 0)
            {
                continue;
            }

            var answer =
                (p.Verdicts.Excluded & bit) != 0 ? GateAnswer.Fail
                : (p.Verdicts.CaseByCase & bit) != 0 ? GateAnswer.Review
                : (p.Verdicts.Allowed & bit) != 0 ? GateAnswer.Pass
                : GateAnswer.Unknown;
            worst = answer > worst ? answer : worst;
        }

        return worst;
    }

    private static GateAnswer Sex(PersonVector p, OfferVector o) =>
        (o.AcceptedSexes, p.Sex) switch
        {
            (Sexes.Any, _) => GateAnswer.Pass,
            (Sexes.Women, Sexes.Women) or (Sexes.Men, Sexes.Men) => GateAnswer.Pass,
            (Sexes.Women, Sexes.Men) or (Sexes.Men, Sexes.Women) => GateAnswer.Fail,
            _ => GateAnswer.Unknown,
        };

    private GateAnswer Age(PersonVector p, OfferVector o)
    {
        if (o.MinAge is null && o.MaxAge is null)
        {
            return GateAnswer.Pass;
        }

        var on = Common(p, o) is { } days && days.Until >= days.From ? days.From : today;
        if (o.MinAge > o.MaxAge || p.BirthDay is null or < 0 || p.BirthDay > on)
        {
            return GateAnswer.Unknown;
        }

        var born = DateOnly.FromDayNumber(p.BirthDay.Value);
        var age = 0;
        while (born.AddYears(age + 1).DayNumber <= on)
        {
            age++;
        }

        return No(age < o.MinAge || age > o.MaxAge);
    }

    private static GateAnswer Distance(PersonVector p, OfferVector o)
    {
        if (o.LodgingProvided && o.Province != 0 && o.Province == p.Province)
        {
            return GateAnswer.Pass;
        }

        if (p.Home.MetresTo(o.Site) is { } metres && p.MaxTravelKm is >= 0 and var km)
        {
            var lodgingOpen = o.LodgingProvided && (o.Province == 0 || p.Province == 0);
            return metres <= km * 1000L ? GateAnswer.Pass
                : lodgingOpen ? GateAnswer.Unknown
                : GateAnswer.Fail;
        }

        return o.Regency != 0 && o.Regency == p.Regency ? GateAnswer.Review : GateAnswer.Unknown;
    }

    private static IEnumerable<int> Needed(OfferVector o) =>
        Enumerable.Range(0, 21).Where(shift => (o.Shifts >> shift & 1) != 0);

    private static IEnumerable<GateAnswer> Shifts(PersonVector p, OfferVector o) =>
        Needed(o)
            .SelectMany(shift =>
                new[]
                {
                    p.FreeShifts is null
                        ? GateAnswer.Unknown
                        : No((p.FreeShifts.Value >> shift & 1) == 0),
                    (p.ReportingShifts >> shift & 1) != 0 ? GateAnswer.Review : GateAnswer.Pass,
                }
            );

    private static GateAnswer Licences(PersonVector p, OfferVector o)
    {
        if (o.RequiredLicences == 0)
        {
            return GateAnswer.Pass;
        }

        if (p.Licences is null)
        {
            return GateAnswer.Unknown;
        }

        var withCourses = p.Licences.Value | p.LicencesUnderway;
        return (o.RequiredLicences & p.Licences.Value) == o.RequiredLicences ? GateAnswer.Pass
            : (o.RequiredLicences & withCourses) == o.RequiredLicences ? GateAnswer.Review
            : GateAnswer.Fail;
    }

    private GateAnswer Skills(PersonVector p, OfferVector o)
    {
        var required = List(o.RequiredSkills);
        if (required.Count == 0)
        {
            return GateAnswer.Pass;
        }

        if (p.Skills is not { } skills)
        {
            return GateAnswer.Unknown;
        }

        var missing = required.Where(skill => skills.EvidenceOf(skill) is null).ToList();
        return missing.Count == 0 ? GateAnswer.Pass
            : missing.TrueForAll(skill =>
                Near(skill).Exists(near => skills.EvidenceOf(near.Skill) is not null)
            )
                ? GateAnswer.Review
            : GateAnswer.Fail;
    }

    private int? SkillFit(PersonVector p, OfferVector o)
    {
        var required = List(o.RequiredSkills);
        var desired = List(o.DesiredSkills).Except(required).ToList();
        if (required.Count + desired.Count == 0)
        {
            return 1000;
        }

        if (p.Skills is not { } skills)
        {
            return null;
        }

        int Worth(byte skill) =>
            skills.EvidenceOf(skill) switch
            {
                SkillEvidence.SelfDeclared => 500,
                SkillEvidence.Workshop => 700,
                SkillEvidence.TrainingBody => 850,
                SkillEvidence.Bnsp => 1000,
                _ => 0,
            };
        int Credit(byte skill) =>
            Near(skill)
                .Select(near => Worth(near.Skill) * near.Strength / 1000)
                .Append(Worth(skill))
                .Max();
        var sum = required.Sum(skill => 2 * Credit(skill)) + desired.Sum(Credit);
        return sum / ((2 * required.Count) + desired.Count);
    }

    private static int? LicenceFit(PersonVector p, OfferVector o)
    {
        var asked = Enumerable
            .Range(0, 64)
            .Select(bit => 1UL << bit)
            .Where(bit => ((o.RequiredLicences | o.DesiredLicences) & bit) != 0)
            .ToList();
        if (asked.Count == 0)
        {
            return 1000;
        }

        return p.Licences is not { } held
            ? null
            : asked.Sum(bit =>
                (held & bit) != 0 ? 1000
                : (p.LicencesUnderway & bit) != 0 ? 500
                : 0
            ) / asked.Count;
    }

    private static int? TravelFit(PersonVector p, OfferVector o)
    {
        if (o.LodgingProvided && o.Province != 0 && o.Province == p.Province)
        {
            return 1000;
        }

        if (p.Home.MetresTo(o.Site) is not { } metres || p.MaxTravelKm is not (>= 0 and var km))
        {
            return null;
        }

        var limit = km * 1000L;
        return metres > limit ? 0
            : limit == 0 ? 1000
            : 1000 - (int)(metres * 500 / limit);
    }

    private static int? ShiftFit(PersonVector p, OfferVector o)
    {
        var needed = Needed(o).ToList();
        if (needed.Count == 0)
        {
            return 1000;
        }

        var free = p.FreeShifts & ~p.ReportingShifts;
        return free is null
            ? null
            : needed.Count(shift => (free.Value >> shift & 1) != 0) * 1000 / needed.Count;
    }

    private static int? PreferenceFit(PersonVector p, OfferVector o)
    {
        var parts = new List<int>();
        if (p.PreferredHelp != HelpKinds.None && IsOneKind(o.Kind))
        {
            parts.Add(p.PreferredHelp.HasFlag(o.Kind) ? 1000 : 0);
        }

        if (p.HopedWage is > 0 && o.Wage is >= 0)
        {
            parts.Add((int)Math.Min(1000, o.Wage.Value * 1000 / p.HopedWage.Value));
        }

        return parts.Count == 0 ? null : parts.Sum() / parts.Count;
    }

    private List<(byte Skill, int Strength)> Near(byte skill) =>
        [
            .. related
                .Where(pair => pair.One != pair.Other && (pair.One == skill || pair.Other == skill))
                .Select(pair => (pair.One == skill ? pair.Other : pair.One, pair.Strength)),
        ];

    private static List<byte> List(Bits256 bits) =>
        [.. Enumerable.Range(0, 256).Select(index => (byte)index).Where(bits.Has)];

    /// <summary>Largest remainder: whole parts first, then one point each by size of what was cut off.</summary>
    private static int[] Shares(MatchWeights weights)
    {
        var given = Enum.GetValues<MatchFactor>()
            .Select(f => weights.Weights[f] * 10_000L)
            .ToArray();
        var sum = given.Sum() / 10_000;
        var whole = given.Select(weight => (int)(weight / sum)).ToArray();
        var order = Enumerable.Range(0, given.Length).OrderByDescending(i => given[i] % sum);
        foreach (var i in order.Take(10_000 - whole.Sum()))
        {
            whole[i]++;
        }

        return whole;
    }
}
