using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>A row that holds. What a file has no column for is null, and stays as it is recorded.</summary>
/// <param name="BirthDate">Null when the row says that nobody knows it; a date recorded before stays.</param>
public sealed record ImportedPerson(
    string RegisterNo,
    string FullName,
    DateOnly? BirthDate,
    Sex Sex,
    Facility Facility,
    string DistrictCode,
    EducationLevel Education,
    Stage Stage,
    DateOnly StageDecidedOn,
    OffenceGroup OffenceGroup,
    int Years,
    int Months,
    int Days,
    DateOnly DetainedOn
)
{
    public SentenceLength Length => new(Years, Months, Days);

    public IReadOnlyList<(string Code, SkillEvidence Evidence)>? Skills { get; init; }

    public HelpKinds? Needs { get; init; }

    public IReadOnlyList<string>? Interests { get; init; }

    /// <summary>E.164; empty clears the recorded one.</summary>
    public string? Phone { get; init; }

    public WorkRestrictions? Restrictions { get; init; }
}
