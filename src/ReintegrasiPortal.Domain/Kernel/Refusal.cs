namespace ReintegrasiPortal.Domain.Kernel;

/// <summary>Why a rule said no. The code is also the key of its text in RefusalText.resx; the field names the input at fault.</summary>
/// <param name="Code">Stable code, for instance <c>Partner.NumberInvalid</c>.</param>
/// <param name="Field">Name of the input that is wrong, or null when the refusal concerns the whole act.</param>
/// <param name="Args">Values the text mentions, in order.</param>
public sealed record Refusal(string Code, string? Field = null, params IReadOnlyList<object> Args)
{
    /// <summary>The one answer to what is missing and to what may not be seen, so that nobody can tell them apart.</summary>
    public static readonly Refusal NotFound = new("NotFound");

    public Refusal At(string field) => this with { Field = field };
}
