using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>What all inputs of the kit share: a name a static form can post, an id, a label, a hint and an error tied to it.</summary>
public abstract class RpInput<T> : InputBase<T>
{
    [CascadingParameter]
    private FormErrors? Errors { get; set; }

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>Says so beside the label; everything else is required, so no asterisks are needed.</summary>
    [Parameter]
    public bool Optional { get; set; }

    protected string Name => NameAttributeValue;

    protected string Id => InputId.Of(Name);

    protected string? Error => Errors?.For(Name);

    protected bool Wrong => Error is not null;

    /// <summary>Ids of hint and error for <c>aria-describedby</c>, or null when there is nothing to add.</summary>
    protected string? DescribedBy =>
        (Hint, Error) switch
        {
            (null, null) => null,
            (not null, null) => HintId,
            (null, not null) => ErrorId,
            _ => $"{HintId} {ErrorId}",
        };

    protected string HintId => Id + "_hint";

    protected string ErrorId => Id + "_error";

    /// <summary>Texts bind by themselves; other inputs post parts that the form mapper reads, never one text.</summary>
    protected override bool TryParseValueFromString(
        string? value,
        [MaybeNullWhen(false)] out T result,
        [NotNullWhen(false)] out string? validationErrorMessage
    )
    {
        if (value is T text)
        {
            (result, validationErrorMessage) = (text, null);
            return true;
        }

        throw new NotSupportedException($"{GetType().Name} posts parts and has no single text.");
    }
}

/// <summary>One thing to choose.</summary>
public sealed record Option(string Value, string Text, string? Hint = null);
