namespace ReintegrasiPortal.Web.Shell.Look;

/// <summary>
/// The colours of one theme. Every colour of both surfaces comes from here: <see cref="TokenSheet"/> writes them as
/// CSS, <see cref="WorkspaceTheme"/> as the MudBlazor theme. Contrast with the papers is held by a test.
/// </summary>
public sealed record Tokens
{
    public required string Background { get; init; }
    public required string Surface { get; init; }
    public required string Sand { get; init; }

    /// <summary>Hairlines that only decorate.</summary>
    public required string Line { get; init; }

    /// <summary>Borders that tell where one can type or press; at least 3 to 1 on every paper (WCAG 1.4.11).</summary>
    public required string InputLine { get; init; }

    public required string Text { get; init; }
    public required string TextSoft { get; init; }

    /// <summary>Text on a filled button or tag.</summary>
    public required string OnColour { get; init; }

    public required string Primary { get; init; }
    public required string PrimaryPressed { get; init; }
    public required string Secondary { get; init; }
    public required string Tertiary { get; init; }
    public required string Info { get; init; }
    public required string Success { get; init; }
    public required string Warning { get; init; }
    public required string Error { get; init; }

    /// <summary>Colours of the four stages, in order.</summary>
    public required IReadOnlyList<string> Stages { get; init; }

    /// <summary>Heat ramp from few to many.</summary>
    public required IReadOnlyList<string> Heat { get; init; }

    /// <summary>Lamp light of drawings and of the open door; dark text stands on it in both themes.</summary>
    public required string Sun { get; init; }

    /// <summary>The inside of a room in drawings.</summary>
    public required string Night { get; init; }

    /// <summary>Hands in drawings.</summary>
    public required string Skin { get; init; }

    /// <summary>Ground of the one deep panel of a page; white text stands on it in both themes.</summary>
    public required string Promise { get; init; }

    /// <summary>Inner ring of the focus mark; the outer ring is <see cref="Text"/>.</summary>
    public const string Focus = "#FFBF47";

    public const string FontFamily = "Plus Jakarta Sans";
    public const int RadiusPx = 10;
    public const int RailPx = 224;
    public const int TopBarPx = 56;

    public static readonly Tokens Light = new()
    {
        Background = "#FBF8F3",
        Surface = "#FFFFFF",
        Sand = "#F3EDE3",
        Line = "#E2D9CA",
        InputLine = "#8A7F72",
        Text = "#231F1B",
        TextSoft = "#554D45",
        OnColour = "#FFFFFF",
        Primary = "#0B5D57",
        PrimaryPressed = "#084843",
        Secondary = "#A63F1A",
        Tertiary = "#5B3F8C",
        Info = "#1F5F99",
        Success = "#2C6B3A",
        Warning = "#8A5A00",
        Error = "#A8262B",
        Stages = ["#7A4E00", "#5B3F8C", "#1F5F99", "#0B5D57"],
        Heat = ["#DCEBE9", "#A9CFCB", "#6FAEA8", "#2E7A73", "#0B5D57"],
        Sun = "#F6C667",
        Night = "#3A332C",
        Skin = "#B9784F",
        Promise = "#084843",
    };

    public static readonly Tokens Dark = new()
    {
        Background = "#151412",
        Surface = "#1F1D1A",
        Sand = "#282521",
        Line = "#3B362F",
        InputLine = "#8C8377",
        Text = "#F2ECE3",
        TextSoft = "#C9BFB2",
        OnColour = "#151412",
        Primary = "#6CC7BD",
        PrimaryPressed = "#8ED8CF",
        Secondary = "#F2976E",
        Tertiary = "#B9A1E6",
        Info = "#86BDEB",
        Success = "#83C793",
        Warning = "#E8B457",
        Error = "#F2928F",
        Stages = ["#E8B457", "#B9A1E6", "#86BDEB", "#6CC7BD"],
        Heat = ["#0B5D57", "#2E7A73", "#6FAEA8", "#A9CFCB", "#DCEBE9"],
        Sun = "#E8B457",
        Night = "#0E0D0C",
        Skin = "#C08A63",
        Promise = "#0B4A45",
    };

    /// <summary>The pale ground of a coloured message: the colour thinned to one part in nine on the surface.</summary>
    public string Soft(string colour) => Colour.Mix(colour, Surface, 0.11);
}
