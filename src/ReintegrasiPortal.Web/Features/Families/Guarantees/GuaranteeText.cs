using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Web.Components.Muka;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>Names the words for guarantees (GuaranteeText.resx), the same for guarantors and officers.</summary>
public sealed class GuaranteeText;

/// <summary>The colour of a state.</summary>
public static class GuaranteeLook
{
    public static Tone Tone(GuaranteeState state) =>
        state switch
        {
            GuaranteeState.InForce => Components.Muka.Tone.Success,
            GuaranteeState.Asked or GuaranteeState.LetterSigned => Components.Muka.Tone.Warning,
            GuaranteeState.Ended => Components.Muka.Tone.Neutral,
            _ => Components.Muka.Tone.Info,
        };

    public static Tone Tone(GuaranteeTaskStatus status) =>
        status switch
        {
            GuaranteeTaskStatus.Done => Components.Muka.Tone.Success,
            GuaranteeTaskStatus.Open => Components.Muka.Tone.Info,
            _ => Components.Muka.Tone.Neutral,
        };
}
