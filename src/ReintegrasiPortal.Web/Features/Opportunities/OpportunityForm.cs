using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>An offer while it is being written: everything may still be missing. Kept as JSON in the draft.</summary>
public sealed class OpportunityForm
{
    /// <summary>Given when the form is opened, so that posting it twice posts once.</summary>
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The step last seen, to go on from there.</summary>
    public WizardStep Step { get; set; }

    public HelpKinds Kind { get; set; }

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public string OccupationCode { get; set; } = "";

    public string DistrictCode { get; set; } = "";

    public Shifts Shifts { get; set; }

    /// <summary>Monthly, whole rupiah.</summary>
    public long? WageFrom { get; set; }

    /// <summary>Monthly, whole rupiah.</summary>
    public long? WageTo { get; set; }

    public bool AccidentCover { get; set; }

    public bool RequiresPoliceCertificate { get; set; }

    public List<string> RequiredSkills { get; set; } = [];

    public List<string> DesiredSkills { get; set; } = [];

    public int? Places { get; set; }

    public DateOnly? StartFrom { get; set; }

    public DateOnly? StartUntil { get; set; }

    public List<Stage> Stages { get; set; } = [];

    public WorkRestrictions InvolvedWork { get; set; }

    public List<ExclusionForm> Exclusions { get; set; } = [];

    /// <summary>Takes an occupation and what is usual for it, without overwriting what was typed.</summary>
    public void Choose(Occupation occupation, string name)
    {
        OccupationCode = occupation.Code;
        if (Title.Length == 0)
        {
            Title = name;
        }

        if (RequiredSkills.Count == 0 && DesiredSkills.Count == 0)
        {
            DesiredSkills = [.. occupation.Skills];
            InvolvedWork = occupation.Restrictions;
            RequiresPoliceCertificate = occupation.RequiresPoliceCertificate;
        }
    }

    /// <summary>What would be posted. Only a job has wage, cover and certificate.</summary>
    public OpportunityTerms ToTerms()
    {
        var job = Kind == HelpKinds.Job;
        return new(
            Kind,
            Title,
            Description,
            job ? OccupationCode : "",
            Places ?? 0,
            DistrictCode,
            Shifts,
            job ? WageFrom : null,
            job ? WageTo : null,
            StartFrom ?? default,
            StartUntil ?? default,
            Stages,
            RequiredSkills,
            DesiredSkills,
            InvolvedWork,
            job && RequiresPoliceCertificate,
            job && AccidentCover,
            [.. Exclusions.Select(e => new Exclusion(e.Group, e.Reason.Trim()))]
        );
    }

    /// <summary>A new form with the answers of an earlier offer; the dates are asked for again.</summary>
    public static OpportunityForm CopyOf(OpportunityTerms terms) =>
        new()
        {
            Kind = terms.Kind,
            Title = terms.Title,
            Description = terms.Description,
            OccupationCode = terms.OccupationCode,
            DistrictCode = terms.DistrictCode,
            Shifts = terms.Shifts,
            WageFrom = terms.WageFrom,
            WageTo = terms.WageTo,
            AccidentCover = terms.AccidentCover,
            RequiresPoliceCertificate = terms.RequiresPoliceCertificate,
            RequiredSkills = [.. terms.RequiredSkills],
            DesiredSkills = [.. terms.DesiredSkills],
            Places = terms.Places,
            Stages = [.. terms.Stages],
            InvolvedWork = terms.InvolvedWork,
            Exclusions =
            [
                .. terms.Exclusions.Select(e => new ExclusionForm
                {
                    Group = e.Group,
                    Reason = e.Reason,
                }),
            ],
        };
}

/// <summary>A wish for a look case by case, while it is being written.</summary>
public sealed class ExclusionForm
{
    public OffenceGroup Group { get; set; }

    public string Reason { get; set; } = "";
}
