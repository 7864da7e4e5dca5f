namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>One thing to correct. <paramref name="Field"/> is the property of the form's model, or null for the form as a whole.</summary>
public sealed record FieldError(string? Field, string Text);

/// <summary>The errors of one form, found again by the inputs inside it.</summary>
/// <param name="Model">Name of the page property the form fills, the first word of every input name.</param>
public sealed record FormErrors(string Model, IReadOnlyList<FieldError> All)
{
    public string? For(string inputName) =>
        All.FirstOrDefault(error =>
            error.Field is not null && NameOf(error.Field) == inputName
        )?.Text;

    public string IdOf(string field) => InputId.Of(NameOf(field));

    private string NameOf(string field) => $"{Model}.{field}";
}

/// <summary>Element ids made of input names, so that an error can link to its input.</summary>
public static class InputId
{
    public static string Of(string inputName) => inputName.Replace('.', '_');
}
