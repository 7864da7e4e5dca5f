namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>One answer on a "check your answers" page.</summary>
/// <param name="ChangeHref">Page where the answer was given, or null when it cannot be changed.</param>
public sealed record SummaryRow(string Label, string? Value, string? ChangeHref = null);

/// <summary>One thing that happened, newest first in an <see cref="RpTimeline"/>.</summary>
/// <param name="When">Moment in the reader's words and zone.</param>
public sealed record TimelineEntry(
    string When,
    string Title,
    string? Text = null,
    Tone Tone = Tone.Neutral
);
