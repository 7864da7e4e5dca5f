using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>A refusal at the option to change.</summary>
/// <param name="Option">The option, as typed on the command line.</param>
/// <param name="Value">The value at fault, shortened; empty when there is none.</param>
internal sealed record CalendarProblem(string Option, string Value, Refusal Refusal)
{
    /// <summary>Enough to find the value again; a hostile one may be megabytes long.</summary>
    private const int ShownCharacters = 60;

    public string Option { get; } = Shorten(Option);

    public string Value { get; } = Shorten(Value);

    private static string Shorten(string text) =>
        text.Length <= ShownCharacters ? text : text[..ShownCharacters] + "…";
}
