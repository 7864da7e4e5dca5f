using System.Reflection;
using MudBlazor;
using ReintegrasiPortal.Web.Shell.Look;

namespace ReintegrasiPortal.Web.Tests.Look;

public sealed class TokenTests
{
    [Fact]
    public void The_style_sheet_holds_every_colour_of_both_themes()
    {
        foreach (var tokens in new[] { Tokens.Light, Tokens.Dark })
        {
            var colours = AllColours(tokens).ToList();
            colours.Count.ShouldBeGreaterThan(20);
            colours.ShouldAllBe(colour => TokenSheet.Css.Contains(colour));
        }
    }

    [Fact]
    public void The_address_of_the_sheet_changes_with_its_content() =>
        TokenSheet.Path.ShouldMatch("^/css/tokens\\.[0-9a-f]{10}\\.css$");

    [Fact]
    public void Work_pages_and_public_pages_show_the_same_colours()
    {
        Same(WorkspaceTheme.Theme.PaletteLight, Tokens.Light);
        Same(WorkspaceTheme.Theme.PaletteDark, Tokens.Dark);
    }

    [Fact]
    public void Buttons_of_work_pages_speak_in_normal_letters() =>
        WorkspaceTheme.Theme.Typography.Button.TextTransform.ShouldBe("none");

    private static void Same(Palette palette, Tokens t)
    {
        palette.Primary.ShouldBe(new MudBlazor.Utilities.MudColor(t.Primary));
        palette.Error.ShouldBe(new MudBlazor.Utilities.MudColor(t.Error));
        palette.Background.ShouldBe(new MudBlazor.Utilities.MudColor(t.Background));
        palette.LinesInputs.ShouldBe(new MudBlazor.Utilities.MudColor(t.InputLine));
        foreach (
            var contrast in typeof(Palette)
                .GetProperties()
                .Where(p =>
                    p.Name.EndsWith("ContrastText", StringComparison.Ordinal)
                    && p.Name != "DarkContrastText"
                )
        )
        {
            contrast
                .GetValue(palette)
                .ShouldBe(new MudBlazor.Utilities.MudColor(t.OnColour), contrast.Name);
        }
    }

    private static IEnumerable<string> AllColours(Tokens tokens) =>
        typeof(Tokens)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Select(property => property.GetValue(tokens))
            .SelectMany(value =>
                value switch
                {
                    string colour => [colour],
                    IReadOnlyList<string> ramp => ramp,
                    _ => [],
                }
            );
}
