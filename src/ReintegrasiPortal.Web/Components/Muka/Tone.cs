namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>What a coloured piece means. Colour never speaks alone: every tone brings its own icon.</summary>
public enum Tone
{
    Neutral,
    Info,
    Success,
    Warning,
    Error,
}

public static class ToneLook
{
    public static string Class(this Tone tone) => "rp-tone-" + tone.ToString().ToLowerInvariant();

    public static string Icon(this Tone tone) =>
        tone switch
        {
            Tone.Success => "check",
            Tone.Warning => "warning",
            Tone.Error => "error",
            Tone.Neutral => "clock",
            _ => "info",
        };
}
