using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Opportunities;

/// <summary>An offer of help: a job, a course, a mentor, a room.</summary>
public readonly record struct OpportunityId(Guid Value) : IId<OpportunityId>
{
    public static OpportunityId From(Guid value) => new(value);

    public static OpportunityId New() => new(Guid.CreateVersion7());
}

public enum OpportunityStatus
{
    Live,
    Closed,
}

/// <summary>Parts of the week in which the work happens.</summary>
[Flags]
public enum Shifts
{
    None = 0,
    WeekdayMornings = 1,
    WeekdayAfternoons = 1 << 1,
    WeekdayNights = 1 << 2,
    WeekendMornings = 1 << 3,
    WeekendAfternoons = 1 << 4,
    WeekendNights = 1 << 5,
}

/// <summary>What the partner writes about an offer.</summary>
/// <param name="OccupationCode">Code of OccupationCatalog.</param>
/// <param name="Places">How many people can come (slots).</param>
/// <param name="DistrictCode">Kecamatan of the place of work.</param>
/// <param name="WageFrom">Lowest monthly wage in whole rupiah; null where no wage is paid (mentoring, training).</param>
/// <param name="WageTo">Highest monthly wage in whole rupiah, inclusive.</param>
/// <param name="StartFrom">First possible day of the start window.</param>
/// <param name="StartUntil">Last possible day of the start window, inclusive.</param>
/// <param name="InvolvedWork">Kinds of work it involves, which PK compares with a person's restrictions.</param>
/// <param name="Exclusions">Offence groups the partner asks PK to look at case by case, each with its reason.</param>
public sealed record OpportunityTerms(
    HelpKinds Kind,
    string Title,
    string Description,
    string OccupationCode,
    int Places,
    string DistrictCode,
    Shifts Shifts,
    long? WageFrom,
    long? WageTo,
    DateOnly StartFrom,
    DateOnly StartUntil,
    IReadOnlyList<Stage> Stages,
    IReadOnlyList<string> RequiredSkills,
    IReadOnlyList<string> DesiredSkills,
    WorkRestrictions InvolvedWork,
    bool RequiresPoliceCertificate,
    bool AccidentCover,
    IReadOnlyList<Exclusion> Exclusions
);

/// <summary>A wish to have a group of cases looked at one by one. It never excludes by itself: PK decides, and sees the reason.</summary>
public sealed record Exclusion(OffenceGroup Group, string Reason);

/// <summary>An offer of help by a verified partner.</summary>
public sealed class Opportunity
{
    /// <summary>Places one offer may have; larger programmes are posted as several.</summary>
    public const int MaxPlaces = 500;

    /// <summary>Longest reason for closing, in characters.</summary>
    public const int MaxReason = 500;

    private readonly List<OpportunitySkill> _skills = [];

    private Opportunity() { }

    public OpportunityId Id { get; private init; }

    public PartnerId PartnerId { get; private init; }

    public HelpKinds Kind { get; private init; }

    public string Title { get; private init; } = "";

    public string Description { get; private init; } = "";

    public string OccupationCode { get; private init; } = "";

    public int Places { get; private init; }

    public string DistrictCode { get; private init; } = "";

    public Shifts Shifts { get; private init; }

    public long? WageFrom { get; private init; }

    public long? WageTo { get; private init; }

    public DateOnly StartFrom { get; private init; }

    public DateOnly StartUntil { get; private init; }

    public IReadOnlyList<Stage> Stages { get; private init; } = [];

    public WorkRestrictions InvolvedWork { get; private init; }

    public bool RequiresPoliceCertificate { get; private init; }

    /// <summary>Covered against accidents at work (BPJS Ketenagakerjaan JKK and JKM).</summary>
    public bool AccidentCover { get; private init; }

    public IReadOnlyList<Exclusion> Exclusions { get; private init; } = [];

    public OpportunityStatus Status { get; private set; }

    public DateTimeOffset PostedAt { get; private init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public string ClosedReason { get; private set; } = "";

    public IReadOnlyList<OpportunitySkill> Skills => _skills;

    /// <summary>Posts an offer. Answers every refusal at once, each at its field.</summary>
    public static Result<Opportunity> Post(
        OpportunityId id,
        PartnerId partner,
        OpportunityTerms terms,
        DateOnly today,
        DateTimeOffset at
    )
    {
        var refusals = OpportunityChecks.Of(terms, today);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var opportunity = new Opportunity
        {
            Id = id,
            PartnerId = partner,
            Kind = terms.Kind,
            Title = terms.Title.Trim(),
            Description = terms.Description.Trim(),
            OccupationCode = terms.OccupationCode,
            Places = terms.Places,
            DistrictCode = terms.DistrictCode,
            Shifts = terms.Shifts,
            WageFrom = terms.WageFrom,
            WageTo = terms.WageTo,
            StartFrom = terms.StartFrom,
            StartUntil = terms.StartUntil,
            Stages = terms.Stages,
            InvolvedWork = terms.InvolvedWork,
            RequiresPoliceCertificate = terms.RequiresPoliceCertificate,
            AccidentCover = terms.AccidentCover,
            Exclusions = terms.Exclusions,
            Status = OpportunityStatus.Live,
            PostedAt = at,
        };
        opportunity._skills.AddRange(
            terms.RequiredSkills.Distinct().Select(code => new OpportunitySkill(id, code, true))
        );
        opportunity._skills.AddRange(
            terms
                .DesiredSkills.Except(terms.RequiredSkills)
                .Select(code => new OpportunitySkill(id, code, false))
        );
        return opportunity;
    }

    public Result<Done> Close(string reason, DateTimeOffset at)
    {
        if (Status == OpportunityStatus.Closed)
        {
            return OpportunityRefusals.AlreadyClosed;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return new Refusal("Text.Missing", "Reason");
        }

        if (reason.Length > MaxReason)
        {
            return new Refusal("Text.TooLong", "Reason", MaxReason);
        }

        Status = OpportunityStatus.Closed;
        ClosedAt = at;
        ClosedReason = reason.Trim();
        return Done.Yes;
    }
}

/// <summary>A skill an offer asks for (code of SkillCatalog).</summary>
public sealed class OpportunitySkill
{
    private OpportunitySkill() { }

    public OpportunitySkill(OpportunityId opportunity, string skillCode, bool required)
    {
        OpportunityId = opportunity;
        SkillCode = skillCode;
        Required = required;
    }

    public OpportunityId OpportunityId { get; private init; }

    public string SkillCode { get; private init; } = "";

    public bool Required { get; private init; }
}
