using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Timelines;

/// <summary>Names the texts of the timeline: a key for each kind, <c>Reason.Code</c>, and <c>Type.Member</c> for codes in a sentence.</summary>
public sealed class TimelineText;

/// <summary>Says a line of the timeline in the reader's language.</summary>
public sealed class TimelineSentences(IStringLocalizer<TimelineText> texts)
{
    public string Say(TimelineKind kind, IReadOnlyList<TimelineFact> facts) =>
        texts[kind.ToString(), [.. facts.Select(Say)]];

    /// <summary>Null where no reason was asked for.</summary>
    public string? Reason(string code) => code.Length == 0 ? null : texts[$"Reason.{code}"].Value;

    private object Say(TimelineFact fact) =>
        fact.Kind switch
        {
            TimelineFactKind.Date => fact.AsDate().Full(),
            TimelineFactKind.Number => fact.AsNumber(),
            TimelineFactKind.Code => texts[fact.Value].Value,
            _ => fact.Value,
        };
}
