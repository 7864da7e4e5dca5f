using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>Who guarantees.</summary>
/// <param name="FullName">As it stands in the letter.</param>
/// <param name="BirthYear">Null for a body.</param>
/// <param name="Phone">As typed; may be empty.</param>
/// <remarks>The NIK is not asked for: it is written on the paper by hand, so that no copy of it lies here.</remarks>
public sealed record GuarantorPerson(
    string FullName,
    int? BirthYear,
    string Occupation,
    string Phone
);

/// <param name="LivesTogether">Whether the participant will live in the same house.</param>
public sealed record GuarantorRelation(Relationship Relationship, bool LivesTogether);

/// <param name="Village">Name of the kelurahan or desa whose head must know of the letter.</param>
/// <param name="DistrictCode">Kecamatan (Kemendagri code, dotted).</param>
public sealed record GuarantorHome(
    string Address,
    string Village,
    string DistrictCode,
    HousingKind Housing,
    bool HasRoom
);

/// <summary>The two undertakings of the letter and what they rest on.</summary>
/// <param name="WillNotFlee">Undertakes that the person will not flee or break the law.</param>
/// <param name="WillGuide">Undertakes to help guide and supervise during the programme.</param>
/// <remarks>Source: DOMAIN.md §3. A moral and administrative promise, not a bail in money.</remarks>
public sealed record GuarantorAbility(
    bool WillNotFlee,
    bool WillGuide,
    IncomeBand Income,
    TimeAtHome AtHome
);

/// <summary>What a guarantor has filled in so far. A part that is missing is a task that is open.</summary>
public sealed record GuarantorData(
    GuarantorPerson? Person = null,
    GuarantorRelation? Relation = null,
    GuarantorHome? Home = null,
    GuarantorAbility? Ability = null
)
{
    public static readonly GuarantorData Empty = new();

    /// <summary>Longest free line, in characters: it must fit the letter.</summary>
    public const int MaxLine = 120;

    public bool IsComplete =>
        Person is not null && Relation is not null && Home is not null && Ability is not null;

    public Result<GuarantorData> With(GuarantorPerson person, int thisYear)
    {
        var refusals = new List<Refusal>();
        Need(refusals, person.FullName, nameof(person.FullName));
        Need(refusals, person.Occupation, nameof(person.Occupation));
        if (person.Phone.Length > MaxLine)
        {
            refusals.Add(GuaranteeRefusals.TooLong.At(nameof(person.Phone)));
        }

        // Guarantors are adults; nobody alive was born before 1900.
        if (person.BirthYear is { } year && (year < 1900 || year > thisYear - 18))
        {
            refusals.Add(GuaranteeRefusals.BirthYearInvalid);
        }

        return refusals.Count > 0 ? refusals : this with { Person = person };
    }

    public Result<GuarantorData> With(GuarantorRelation relation) =>
        Enum.IsDefined(relation.Relationship)
            ? this with
            {
                Relation = relation,
            }
            : GuaranteeRefusals.ChoiceMissing.At(nameof(relation.Relationship));

    public Result<GuarantorData> With(GuarantorHome home)
    {
        var refusals = new List<Refusal>();
        Need(refusals, home.Address, nameof(home.Address));
        Need(refusals, home.Village, nameof(home.Village));
        if (
            !Regions.RegionCode.TryParse(home.DistrictCode, out var district)
            || Regions.RegionCatalog.District(district) is null
        )
        {
            refusals.Add(GuaranteeRefusals.DistrictUnknown);
        }

        if (!Enum.IsDefined(home.Housing))
        {
            refusals.Add(GuaranteeRefusals.ChoiceMissing.At(nameof(home.Housing)));
        }

        return refusals.Count > 0 ? refusals : this with { Home = home };
    }

    /// <summary>Without both undertakings there is no letter; saying no to one is answered kindly, not stored.</summary>
    public Result<GuarantorData> With(GuarantorAbility ability)
    {
        var refusals = new List<Refusal>();
        if (!ability.WillNotFlee)
        {
            refusals.Add(GuaranteeRefusals.UndertakingMissing.At(nameof(ability.WillNotFlee)));
        }

        if (!ability.WillGuide)
        {
            refusals.Add(GuaranteeRefusals.UndertakingMissing.At(nameof(ability.WillGuide)));
        }

        if (!Enum.IsDefined(ability.Income))
        {
            refusals.Add(GuaranteeRefusals.ChoiceMissing.At(nameof(ability.Income)));
        }

        if (!Enum.IsDefined(ability.AtHome))
        {
            refusals.Add(GuaranteeRefusals.ChoiceMissing.At(nameof(ability.AtHome)));
        }

        return refusals.Count > 0 ? refusals : this with { Ability = ability };
    }

    private static void Need(List<Refusal> refusals, string text, string field)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            refusals.Add(GuaranteeRefusals.AnswerMissing.At(field));
        }
        else if (text.Length > MaxLine)
        {
            refusals.Add(GuaranteeRefusals.TooLong.At(field));
        }
    }
}

public static class GuaranteeRefusals
{
    public static readonly Refusal StepNotOpen = new("Guarantee.StepNotOpen");
    public static readonly Refusal AnswerMissing = new("Guarantee.AnswerMissing");
    public static readonly Refusal ChoiceMissing = new("Guarantee.ChoiceMissing");
    public static readonly Refusal TooLong = new("Guarantee.TooLong");
    public static readonly Refusal BirthYearInvalid = new(
        "Guarantee.BirthYearInvalid",
        nameof(GuarantorPerson.BirthYear)
    );
    public static readonly Refusal DistrictUnknown = new(
        "Guarantee.DistrictUnknown",
        nameof(GuarantorHome.DistrictCode)
    );
    public static readonly Refusal UndertakingMissing = new("Guarantee.UndertakingMissing");
    public static readonly Refusal TasksOpen = new("Guarantee.TasksOpen");
    public static readonly Refusal InterviewOpen = new("Guarantee.InterviewOpen");
    public static readonly Refusal NotAllSufficient = new("Guarantee.NotAllSufficient");
    public static readonly Refusal ReasonMissing = new("Guarantee.ReasonMissing", "Reasons");
    public static readonly Refusal DatesOutOfOrder = new("Guarantee.DatesOutOfOrder", "ValidUntil");
    public static readonly Refusal AlreadyAsked = new("Guarantee.AlreadyAsked");
    public static readonly Refusal NotEligible = new("Guarantee.NotEligible");
    public static readonly Refusal TooEarlyToRenew = new("Guarantee.TooEarlyToRenew");
    public static readonly Refusal DayInPast = new("Guarantee.DayInPast", "Day");
    public static readonly Refusal DayInFuture = new("Guarantee.DayInFuture", "Day");
}
