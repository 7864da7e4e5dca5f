using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;

namespace ReintegrasiPortal.Web.Features.Opportunities;

/// <summary>The pages on which an offer is written, one thing each.</summary>
public enum WizardStep
{
    What,
    Where,
    Wage,
    Needs,
    Check,
}

/// <summary>Which steps a kind of help has, and which answer belongs to which step.</summary>
public static class WizardSteps
{
    /// <summary>Only a job is paid, so only a job is asked about wages.</summary>
    public static IReadOnlyList<WizardStep> For(HelpKinds kind) =>
        [
            .. Enum.GetValues<WizardStep>()
                .Where(step => step != WizardStep.Wage || kind is HelpKinds.Job or HelpKinds.None),
        ];

    /// <summary>The step on which what a refusal names can be put right.</summary>
    public static WizardStep Of(Refusal refusal) =>
        refusal.Field switch
        {
            nameof(OpportunityTerms.Kind)
            or nameof(OpportunityTerms.Title)
            or nameof(OpportunityTerms.OccupationCode)
            or nameof(OpportunityTerms.Description) => WizardStep.What,
            nameof(OpportunityTerms.DistrictCode) or nameof(OpportunityTerms.Shifts) =>
                WizardStep.Where,
            nameof(OpportunityTerms.WageFrom) or nameof(OpportunityTerms.WageTo) => WizardStep.Wage,
            null => WizardStep.Check,
            _ => WizardStep.Needs,
        };
}
