using MudBlazor;

namespace ReintegrasiPortal.Web.Shell.Look;

/// <summary>The MudBlazor theme of the work pages, made of the same <see cref="Tokens"/> as the style sheet.</summary>
public static class WorkspaceTheme
{
    public static readonly MudTheme Theme = new()
    {
        PaletteLight = Fill(new PaletteLight(), Tokens.Light),
        PaletteDark = Fill(new PaletteDark(), Tokens.Dark),
        LayoutProperties = new LayoutProperties
        {
            DefaultBorderRadius = $"{Tokens.RadiusPx}px",
            AppbarHeight = $"{Tokens.TopBarPx}px",
            DrawerWidthLeft = $"{Tokens.RailPx}px",
        },
        Typography = new Typography
        {
            Default = new DefaultTypography
            {
                FontFamily = [Tokens.FontFamily, "system-ui", "sans-serif"],
                FontSize = "1rem",
                LineHeight = "1.6",
                LetterSpacing = "normal",
            },
            H1 = new H1Typography
            {
                FontSize = "1.75rem",
                FontWeight = "700",
                LineHeight = "1.25",
            },
            H2 = new H2Typography
            {
                FontSize = "1.375rem",
                FontWeight = "700",
                LineHeight = "1.3",
            },
            H3 = new H3Typography
            {
                FontSize = "1.125rem",
                FontWeight = "700",
                LineHeight = "1.4",
            },
            H4 = new H4Typography { FontSize = "1.0625rem", FontWeight = "700" },
            H5 = new H5Typography { FontSize = "1rem", FontWeight = "700" },
            H6 = new H6Typography { FontSize = "1rem", FontWeight = "700" },
            Button = new ButtonTypography
            {
                FontSize = "0.9375rem",
                FontWeight = "700",
                TextTransform = "none",
                LetterSpacing = "normal",
            },
        },
        Shadows = new Shadow { Elevation = Flat() },
    };

    private static T Fill<T>(T palette, Tokens t)
        where T : Palette
    {
        palette.Background = t.Background;
        palette.BackgroundGray = t.Sand;
        palette.Surface = t.Surface;
        palette.AppbarBackground = t.Surface;
        palette.AppbarText = t.Text;
        palette.DrawerBackground = t.Sand;
        palette.DrawerText = palette.DrawerIcon = t.Text;
        palette.TextPrimary = t.Text;
        palette.TextSecondary = palette.ActionDefault = t.TextSoft;
        palette.LinesInputs = t.InputLine;
        palette.LinesDefault = palette.TableLines = palette.Divider = palette.DividerLight = t.Line;
        palette.Skeleton = t.Sand;
        palette.Primary = t.Primary;
        palette.PrimaryDarken = t.PrimaryPressed;
        palette.Secondary = t.Secondary;
        palette.Tertiary = t.Tertiary;
        palette.Info = t.Info;
        palette.Success = t.Success;
        palette.Warning = t.Warning;
        palette.Error = t.Error;
        palette.Dark = t.Text;
        palette.DarkContrastText = t.Background;
        palette.PrimaryContrastText = palette.SecondaryContrastText = t.OnColour;
        palette.TertiaryContrastText = palette.InfoContrastText = t.OnColour;
        palette.SuccessContrastText = palette.WarningContrastText = t.OnColour;
        palette.ErrorContrastText = t.OnColour;
        palette.HoverOpacity = 0.06;
        palette.RippleOpacity = 0.05;
        return palette;
    }

    /// <summary>Lines instead of shadows: the first steps are a hairline, only what floats over the page keeps a soft edge.</summary>
    private static string[] Flat()
    {
        var levels = new Shadow().Elevation;
        for (var level = 0; level < levels.Length; level++)
        {
            levels[level] = level switch
            {
                0 => "none",
                < 4 => "0 0 0 1px var(--line)",
                _ => "0 0 0 1px var(--line), 0 8px 24px rgb(0 0 0 / .12)",
            };
        }

        return levels;
    }
}
