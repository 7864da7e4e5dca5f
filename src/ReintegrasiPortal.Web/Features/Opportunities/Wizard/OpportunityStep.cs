using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Web.Components.Muka;

namespace ReintegrasiPortal.Web.Features.Opportunities.Wizard;

/// <summary>What the steps of writing an offer share: the form, what is wrong with it, and telling that it changed.</summary>
public abstract class OpportunityStep : ComponentBase
{
    [Inject]
    protected IStringLocalizer<OpportunityStep> T { get; set; } = null!;

    [Inject]
    protected OpportunityWords Words { get; set; } = null!;

    [Parameter, EditorRequired]
    public OpportunityForm Form { get; set; } = null!;

    [Parameter]
    public IReadOnlyList<FieldError> Errors { get; set; } = [];

    [Parameter]
    public EventCallback Changed { get; set; }

    protected string? Error(string field) =>
        Errors.FirstOrDefault(error => error.Field == field)?.Text;

    protected bool Wrong(string field) => Error(field) is not null;

    protected Task Touch() => Changed.InvokeAsync();
}
