using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Web.Components.Muka;
using ReintegrasiPortal.Web.Features.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>Names the texts of the legal process (SupervisionText.resx): states, acts as buttons (<c>Act.Name</c>) and as done (<c>Did.Name</c>).</summary>
public sealed class SupervisionText;

/// <summary>Says the codes of the legal process. Reasons and grounds share their words with the timeline.</summary>
public sealed class SupervisionWords(
    IStringLocalizer<SupervisionText> texts,
    IStringLocalizer<TimelineText> lines
)
{
    public string Act(string name) => texts[$"Act.{name}"];

    public string Did(string name) => texts[$"Did.{name}"];

    public string State<T>(T state)
        where T : struct, Enum => texts[$"{typeof(T).Name}.{state}"];

    public string By(Party party) => texts[$"Party.{party}"];

    /// <summary>Null where no reason was given.</summary>
    public string? Reason(string code) => code.Length == 0 ? null : lines[$"Reason.{code}"].Value;

    /// <summary>A code inside a sentence.</summary>
    public string Word<T>(T code)
        where T : struct, Enum => lines[$"{typeof(T).Name}.{code}"];

    public string Program(ProgramType program) => Capital(Word(program));

    public string Purpose(AgendaPurpose purpose) => Capital(Word(purpose));

    public static Tone ToneOf(CaseState state) =>
        state switch
        {
            CaseState.UnderSupervision or CaseState.Completed or CaseState.Decreed => Tone.Success,
            CaseState.Suspended or CaseState.Revoked => Tone.Warning,
            CaseState.Closed or CaseState.Recorded => Tone.Neutral,
            _ => Tone.Info,
        };

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
