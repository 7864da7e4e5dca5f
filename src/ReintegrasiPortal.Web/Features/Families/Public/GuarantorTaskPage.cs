using Microsoft.AspNetCore.Components;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Web.Components;
using ReintegrasiPortal.Web.Components.Muka;
using ReintegrasiPortal.Web.Features.Families.Guarantees;

namespace ReintegrasiPortal.Web.Features.Families.Public;

/// <summary>What the pages of a guarantor's tasks share: they open while the tasks are open, save, and lead back to the list.</summary>
public abstract class GuarantorTaskPage : MukaPage
{
    [Inject]
    private ShowGuarantee Show { get; set; } = null!;

    [Inject]
    private FillGuarantee Fill { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>Null where the page is not there for this reader.</summary>
    protected GuaranteeView? Guarantee { get; private set; }

    protected IReadOnlyList<FieldError> Faults { get; set; } = [];

    protected string List => $"/keluarga/penjamin/{Id}";

    /// <summary>The state in which the page opens.</summary>
    protected virtual GuaranteeState OpenIn => GuaranteeState.Preparing;

    /// <summary>Puts what was filled in before into the form.</summary>
    protected abstract void Recall(GuarantorData data);

    protected override async Task Load()
    {
        var shown = await Show.Run(Me, GuaranteeId.From(Id), Stop);
        if (!shown.Succeeded(out var guarantee, out _) || guarantee.State != OpenIn)
        {
            NotFound();
            return;
        }

        Guarantee = guarantee;
        Recall(guarantee.Data);
    }

    protected async Task Save(GuarantorPart part)
    {
        var filled = await Fill.Run(Me, GuaranteeId.From(Id), part, Stop);
        if (filled.Refused(out _))
        {
            Faults = Errors(filled.Refusals);
            return;
        }

        Address.NavigateTo(List);
    }
}
