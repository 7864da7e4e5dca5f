using ReintegrasiPortal.Web.Shell.Look;

namespace ReintegrasiPortal.Web.Tests.Look;

/// <summary>WCAG 2.2: text 4.5 to 1 (1.4.3), borders of controls 3 to 1 (1.4.11), on every paper of both themes.</summary>
public sealed class ContrastTests
{
    private const double Text = 4.5;
    private const double Control = 3.0;

    public static TheoryData<string> Themes => ["light", "dark"];

    [Theory, MemberData(nameof(Themes))]
    public void Text_and_coloured_words_can_be_read_on_every_paper(string theme)
    {
        var t = Of(theme);
        foreach (var paper in new[] { t.Background, t.Surface, t.Sand })
        {
            foreach (var word in new[] { t.Text, t.TextSoft }.Concat(Colours(t)))
            {
                Colour
                    .Contrast(word, paper)
                    .ShouldBeGreaterThanOrEqualTo(Text, $"{word} on {paper}");
            }
        }
    }

    [Theory, MemberData(nameof(Themes))]
    public void Coloured_words_can_be_read_on_their_own_pale_ground(string theme)
    {
        var t = Of(theme);
        foreach (var colour in Colours(t))
        {
            var ground = t.Soft(colour);
            Colour
                .Contrast(colour, ground)
                .ShouldBeGreaterThanOrEqualTo(Text, $"{colour} on {ground}");
            Colour.Contrast(t.Text, ground).ShouldBeGreaterThanOrEqualTo(Text, $"text on {ground}");
        }
    }

    [Theory, MemberData(nameof(Themes))]
    public void Words_on_filled_buttons_tags_and_beads_can_be_read(string theme)
    {
        var t = Of(theme);
        foreach (var colour in Colours(t).Append(t.PrimaryPressed))
        {
            Colour.Contrast(t.OnColour, colour).ShouldBeGreaterThanOrEqualTo(Text, $"on {colour}");
        }

        Colour.Contrast("#FFFFFF", t.Promise).ShouldBeGreaterThanOrEqualTo(Text);
        Colour.Contrast(Tokens.Light.Text, t.Sun).ShouldBeGreaterThanOrEqualTo(Text);
    }

    [Theory, MemberData(nameof(Themes))]
    public void Borders_of_inputs_and_the_focus_mark_can_be_seen_on_every_paper(string theme)
    {
        var t = Of(theme);
        foreach (var paper in new[] { t.Background, t.Surface, t.Sand })
        {
            Colour.Contrast(t.InputLine, paper).ShouldBeGreaterThanOrEqualTo(Control, paper);
            Math.Max(Colour.Contrast(t.Text, paper), Colour.Contrast(Tokens.Focus, paper))
                .ShouldBeGreaterThanOrEqualTo(Control, paper);
        }
    }

    [Fact]
    public void Contrast_of_black_and_white_is_twenty_one() =>
        Colour.Contrast("#000000", "#FFFFFF").ShouldBe(21, 0.001);

    private static IEnumerable<string> Colours(Tokens t) =>
        [t.Primary, t.Secondary, t.Tertiary, t.Info, t.Success, t.Warning, t.Error, .. t.Stages];

    private static Tokens Of(string theme) => theme == "dark" ? Tokens.Dark : Tokens.Light;
}
