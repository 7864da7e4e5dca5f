using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Opportunities;

/// <summary>What makes an offer complete and lawful in form. Codes of catalogues are checked where the catalogues are.</summary>
public static class OpportunityChecks
{
    /// <summary>Longest start window, in days: a promise for later than a year is not an offer yet.</summary>
    public const int MaxStartInDays = 366;

    /// <summary>Highest monthly wage accepted, in rupiah: beyond it a digit too many is likelier than a wage.</summary>
    public const long MaxWage = 100_000_000;

    public static List<Refusal> Of(OpportunityTerms terms, DateOnly today)
    {
        var refusals = new List<Refusal>();
        if (!Enum.IsDefined(terms.Kind) || terms.Kind == HelpKinds.None)
        {
            refusals.Add(OpportunityRefusals.KindMissing);
        }

        RequireText(terms.Title, nameof(terms.Title), 120);
        RequireText(terms.Description, nameof(terms.Description), 4000);
        RequireText(terms.DistrictCode, nameof(terms.DistrictCode), 8);
        if (terms.Kind == HelpKinds.Job && terms.OccupationCode.Length == 0)
        {
            refusals.Add(OpportunityRefusals.OccupationMissing);
        }

        if (terms.Places is < 1 or > Opportunity.MaxPlaces)
        {
            refusals.Add(OpportunityRefusals.PlacesOutOfRange);
        }

        CheckWage();
        if (terms.StartUntil < terms.StartFrom)
        {
            refusals.Add(OpportunityRefusals.WindowReversed);
        }
        else if (terms.StartUntil < today || terms.StartFrom > today.AddDays(MaxStartInDays))
        {
            refusals.Add(OpportunityRefusals.WindowNotAhead);
        }

        if (
            terms.Stages.Count == 0
            || terms.Stages.Any(stage => stage is not (Stage.Assimilation or Stage.Integration))
        )
        {
            refusals.Add(OpportunityRefusals.StagesMissing);
        }

        if (terms.Shifts == Shifts.None)
        {
            refusals.Add(OpportunityRefusals.ShiftsMissing);
        }

        if (terms.Exclusions.Any(exclusion => string.IsNullOrWhiteSpace(exclusion.Reason)))
        {
            refusals.Add(OpportunityRefusals.ExclusionReasonMissing);
        }

        return refusals;

        void RequireText(string value, string field, int max)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                refusals.Add(new Refusal("Text.Missing", field));
            }
            else if (value.Length > max)
            {
                refusals.Add(new Refusal("Text.TooLong", field, max));
            }
        }

        void CheckWage()
        {
            if (terms.Kind == HelpKinds.Job && terms.WageFrom is null)
            {
                refusals.Add(OpportunityRefusals.WageMissing);
            }
            else if (terms.WageFrom is <= 0 or > MaxWage || terms.WageTo is <= 0 or > MaxWage)
            {
                refusals.Add(OpportunityRefusals.WageOutOfRange);
            }
            else if (terms.WageTo < terms.WageFrom)
            {
                refusals.Add(OpportunityRefusals.WageReversed);
            }
        }
    }
}

public static class OpportunityRefusals
{
    public static readonly Refusal KindMissing = new(
        "Opportunity.KindMissing",
        nameof(OpportunityTerms.Kind)
    );
    public static readonly Refusal OccupationMissing = new(
        "Opportunity.OccupationMissing",
        nameof(OpportunityTerms.OccupationCode)
    );
    public static readonly Refusal PlacesOutOfRange = new(
        "Opportunity.PlacesOutOfRange",
        nameof(OpportunityTerms.Places),
        Opportunity.MaxPlaces
    );
    public static readonly Refusal WageMissing = new(
        "Opportunity.WageMissing",
        nameof(OpportunityTerms.WageFrom)
    );
    public static readonly Refusal WageOutOfRange = new(
        "Opportunity.WageOutOfRange",
        nameof(OpportunityTerms.WageFrom)
    );
    public static readonly Refusal WageReversed = new(
        "Opportunity.WageReversed",
        nameof(OpportunityTerms.WageTo)
    );
    public static readonly Refusal WindowReversed = new(
        "Opportunity.WindowReversed",
        nameof(OpportunityTerms.StartUntil)
    );
    public static readonly Refusal WindowNotAhead = new(
        "Opportunity.WindowNotAhead",
        nameof(OpportunityTerms.StartFrom)
    );
    public static readonly Refusal StagesMissing = new(
        "Opportunity.StagesMissing",
        nameof(OpportunityTerms.Stages)
    );
    public static readonly Refusal ShiftsMissing = new(
        "Opportunity.ShiftsMissing",
        nameof(OpportunityTerms.Shifts)
    );
    public static readonly Refusal ExclusionReasonMissing = new(
        "Opportunity.ExclusionReasonMissing",
        nameof(OpportunityTerms.Exclusions)
    );
    public static readonly Refusal CodeUnknown = new("Opportunity.CodeUnknown");
    public static readonly Refusal KindNotOffered = new(
        "Opportunity.KindNotOffered",
        nameof(OpportunityTerms.Kind)
    );
    public static readonly Refusal AlreadyClosed = new("Opportunity.AlreadyClosed");
}
