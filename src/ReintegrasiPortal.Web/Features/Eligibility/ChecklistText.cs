namespace ReintegrasiPortal.Web.Features.Eligibility;

/// <summary>Names the texts of checklists: <c>Condition.</c>, <c>Standing.</c>, <c>Program.</c>, <c>Reason.</c> and <c>Fact.</c> with their codes.</summary>
public sealed class ChecklistText;
