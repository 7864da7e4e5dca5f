using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>A person in the programme (warga binaan or klien).</summary>
public readonly record struct ParticipantId(Guid Value) : IId<ParticipantId>
{
    public static ParticipantId From(Guid value) => new(value);

    public static ParticipantId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A person in the programme, as far as matching and planning need them. Who the person is, what the court decided and how officers
/// assess them live in tables of their own, so that a query for partners cannot load them by mistake.
/// </summary>
public sealed class Participant
{
    private readonly List<ParticipantSkill> _skills = [];

    private Participant() { }

    public Participant(
        ParticipantId id,
        string alias,
        FacilityId facility,
        OfficeId office,
        string districtCode,
        Sex sex,
        EducationLevel education
    )
    {
        Id = id;
        Alias = alias;
        FacilityId = facility;
        OfficeId = office;
        DistrictCode = districtCode;
        Sex = sex;
        Education = education;
    }

    public ParticipantId Id { get; private init; }

    /// <summary>The name partners see before consent, for instance <c>K-7Q2M</c>: no look-alike characters, no order.</summary>
    public string Alias { get; private init; } = "";

    public FacilityId FacilityId { get; private set; }

    public OfficeId OfficeId { get; private set; }

    /// <summary>Kecamatan where the person will live (Kemendagri code, dotted).</summary>
    public string DistrictCode { get; private set; } = "";

    public Sex Sex { get; private set; }

    public EducationLevel Education { get; private set; }

    public Stage Stage { get; private set; } = Stage.Admission;

    /// <summary>Date of the sidang TPP that decided the current stage, in the office's zone.</summary>
    public DateOnly? StageDecidedOn { get; private set; }

    /// <summary>Kinds of help the person asks for.</summary>
    public HelpKinds Needs { get; private set; }

    /// <summary>Occupation codes the person would like, in order of preference.</summary>
    public IReadOnlyList<string> Interests { get; private set; } = [];

    /// <summary>Kinds of work that PK has ruled out.</summary>
    public WorkRestrictions RestrictedWork { get; private set; }

    /// <summary>Whole years of work before or inside, as told in the skills interview.</summary>
    public int YearsOfWork { get; private set; }

    /// <summary>Farthest daily way the person can manage, in kilometres.</summary>
    public int MaxTravelKm { get; private set; } = 25;

    /// <summary>Parts of the week in which the person can work; null while nobody has asked, which is not "never".</summary>
    public Shifts? AvailableShifts { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    public IReadOnlyList<ParticipantSkill> Skills => _skills;

    public void Added(DateTimeOffset at) => AddedAt = at;

    /// <summary>Sets what the person can and wants to do; replaces what was recorded before.</summary>
    public void Describe(
        HelpKinds needs,
        IReadOnlyList<string> interests,
        WorkRestrictions restricted,
        int yearsOfWork,
        int maxTravelKm
    )
    {
        Needs = needs;
        Interests = interests;
        RestrictedWork = restricted;
        YearsOfWork = yearsOfWork;
        MaxTravelKm = maxTravelKm;
    }

    /// <summary>Adds to the help asked for; what was asked for before stays.</summary>
    public void Need(HelpKinds more) => Needs |= more;

    public void BeAvailable(Shifts shifts) => AvailableShifts = shifts;

    /// <summary>Replaces the skills, keeping rows that did not change.</summary>
    public void SetSkills(IEnumerable<(string Code, SkillEvidence Evidence)> skills)
    {
        var wanted = skills.ToDictionary(s => s.Code, s => s.Evidence);
        _skills.RemoveAll(skill =>
            !wanted.TryGetValue(skill.SkillCode, out var evidence) || evidence != skill.Evidence
        );
        foreach (
            var (code, evidence) in wanted.Where(w => _skills.TrueForAll(s => s.SkillCode != w.Key))
        )
        {
            _skills.Add(new ParticipantSkill(Id, code, evidence));
        }
    }

    /// <summary>Updates what an import may correct.</summary>
    public void Correct(
        FacilityId facility,
        OfficeId office,
        string districtCode,
        Sex sex,
        EducationLevel education
    )
    {
        FacilityId = facility;
        OfficeId = office;
        DistrictCode = districtCode;
        Sex = sex;
        Education = education;
    }

    /// <summary>The person will live elsewhere.</summary>
    public void LiveIn(string districtCode) => DistrictCode = districtCode;

    /// <summary>Another Bapas takes over; who may see the person follows from this.</summary>
    public void MoveTo(OfficeId office, string districtCode)
    {
        OfficeId = office;
        DistrictCode = districtCode;
    }

    /// <summary>Moves the person to the stage a sidang TPP decided. The row that records it is returned for the timeline.</summary>
    /// <remarks>
    /// One step forward, or any step back (revocation, discipline). Refuses a date in the future or before the last decision.
    /// Source: PP 31/1999 articles 7 to 10.
    /// </remarks>
    public Result<StageChange> Decide(
        Stage stage,
        DateOnly decidedOn,
        string minutesNo,
        DateOnly today,
        Guid by
    )
    {
        if (decidedOn > today)
        {
            return ParticipantRefusals.DecisionInFuture;
        }

        if (StageDecidedOn is { } last && decidedOn < last)
        {
            return ParticipantRefusals.DecisionBeforeLast;
        }

        if (StageDecidedOn is not null && (stage == Stage || stage > Stage + 1))
        {
            return ParticipantRefusals.StageOutOfOrder;
        }

        var change = new StageChange(
            Id,
            StageDecidedOn is null ? null : Stage,
            stage,
            decidedOn,
            minutesNo,
            by
        );
        Stage = stage;
        StageDecidedOn = decidedOn;
        return change;
    }
}

public static class ParticipantRefusals
{
    public static readonly Refusal PlaceInvalid = new("Participant.PlaceInvalid");
    public static readonly Refusal DecisionInFuture = new(
        "Participant.DecisionInFuture",
        "DecidedOn"
    );
    public static readonly Refusal DecisionBeforeLast = new(
        "Participant.DecisionBeforeLast",
        "DecidedOn"
    );
    public static readonly Refusal StageOutOfOrder = new("Participant.StageOutOfOrder", "Stage");
}
