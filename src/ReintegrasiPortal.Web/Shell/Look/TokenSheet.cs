using System.Security.Cryptography;
using System.Text;

namespace ReintegrasiPortal.Web.Shell.Look;

/// <summary>The style sheet made of <see cref="Tokens"/>. Its address carries a hash of its content, so it is cached for ever.</summary>
public static class TokenSheet
{
    public static readonly string Css = Write();

    public static readonly string Path =
        $"/css/tokens.{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))[..10]}.css";

    private static string Write()
    {
        var light = Declarations(Tokens.Light);
        var sizes =
            $"--radius:{Tokens.RadiusPx}px;--rail:{Tokens.RailPx}px;--top:{Tokens.TopBarPx}px;"
            + $"--focus:{Tokens.Focus};--font:\"{Tokens.FontFamily}\",system-ui,sans-serif;";
        var dark = Declarations(Tokens.Dark);
        return $$"""
            :root{color-scheme:light;{{sizes}}{{light}} }
            :root[data-saver]{--font:system-ui,sans-serif}
            :root[data-theme=dark]{color-scheme:dark;{{dark}} }
            @media screen and (prefers-color-scheme:dark){:root:not([data-theme]){color-scheme:dark;{{dark}} } }

            """;
    }

    private static string Declarations(Tokens tokens)
    {
        var css = new StringBuilder();
        foreach (var (name, colour) in Named(tokens))
        {
            css.Append("--").Append(name).Append(':').Append(colour).Append(';');
        }

        return css.ToString();
    }

    private static IEnumerable<(string Name, string Colour)> Named(Tokens t)
    {
        yield return ("bg", t.Background);
        yield return ("surface", t.Surface);
        yield return ("sand", t.Sand);
        yield return ("line", t.Line);
        yield return ("input-line", t.InputLine);
        yield return ("text", t.Text);
        yield return ("text-soft", t.TextSoft);
        yield return ("on", t.OnColour);
        yield return ("primary-pressed", t.PrimaryPressed);
        yield return ("sun", t.Sun);
        yield return ("night", t.Night);
        yield return ("skin", t.Skin);
        yield return ("promise", t.Promise);
        foreach (
            var (name, colour) in new[]
            {
                ("primary", t.Primary),
                ("secondary", t.Secondary),
                ("tertiary", t.Tertiary),
                ("info", t.Info),
                ("success", t.Success),
                ("warning", t.Warning),
                ("error", t.Error),
            }
        )
        {
            yield return (name, colour);
            yield return (name + "-soft", t.Soft(colour));
        }

        for (var i = 0; i < t.Stages.Count; i++)
        {
            yield return ($"stage-{i + 1}", t.Stages[i]);
            yield return ($"stage-{i + 1}-soft", t.Soft(t.Stages[i]));
        }

        for (var i = 0; i < t.Heat.Count; i++)
        {
            yield return ($"heat-{i + 1}", t.Heat[i]);
        }
    }
}
