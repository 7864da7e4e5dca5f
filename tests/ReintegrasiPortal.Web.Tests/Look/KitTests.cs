using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Web.Components.Muka;

namespace ReintegrasiPortal.Web.Tests.Look;

public sealed class KitTests : BunitContext
{
    private readonly Answers _input = new();

    public KitTests() => Services.AddLocalization();

    [Fact]
    public void A_field_posts_by_name_and_its_label_hint_and_error_belong_to_it()
    {
        var page = Field(new FormErrors("Input", [new("Email", "Surel belum benar.")]));
        var input = page.Find("input");

        input.GetAttribute("name").ShouldBe("Input.Email");
        input.Id.ShouldBe("Input_Email");
        page.Find("label").GetAttribute("for").ShouldBe("Input_Email");
        input.GetAttribute("aria-describedby").ShouldBe("Input_Email_hint Input_Email_error");
        input.GetAttribute("aria-invalid").ShouldBe("true");
        page.Find("#Input_Email_error").TextContent.ShouldContain("Surel belum benar.");
        page.Find("#Input_Email_hint").TextContent.ShouldBe("Kami kirim kode ke sini.");
    }

    [Fact]
    public void A_field_without_error_is_not_marked_wrong() =>
        Field(new FormErrors("Input", []))
            .Find("input")
            .HasAttribute("aria-invalid")
            .ShouldBeFalse();

    [Fact]
    public void A_password_is_never_written_back_into_the_page()
    {
        _input.Email = "rahasia";
        Field(new FormErrors("Input", []), "password")
            .Find("input")
            .GetAttribute("value")
            .ShouldBeNull();
    }

    [Fact]
    public void The_summary_of_errors_takes_focus_and_links_to_each_input()
    {
        var page = Render<CascadingValue<FormErrors>>(p =>
            p.Add(
                    v => v.Value,
                    new FormErrors(
                        "Input",
                        [new("Email", "Surel belum benar."), new(null, "Coba lagi.")]
                    )
                )
                .AddChildContent<RpErrorSummary>()
        );

        page.Find("[data-error-summary]").GetAttribute("tabindex").ShouldBe("-1");
        page.FindAll("a").Single().GetAttribute("href").ShouldBe("#Input_Email");
        page.FindAll("li").Count.ShouldBe(2);
    }

    [Fact]
    public void The_path_can_be_read_without_the_picture()
    {
        var page = Render<Jalur4Tahap>(p =>
            p.Add(
                j => j.Stages,
                [
                    new(1, "Admisi", StageStatus.Past, "Sejak 10 Maret 2025"),
                    new(2, "Pembinaan", StageStatus.Now, "Sejak 11 Maret 2026"),
                    new(3, "Asimilasi", StageStatus.Future, "September 2026"),
                    new(4, "Integrasi", StageStatus.Future, "Maret 2027"),
                ]
            )
        );
        var stages = page.FindAll("li:not([aria-hidden])");

        stages.Count.ShouldBe(4);
        page.FindAll("[aria-current=step]").Single().TextContent.ShouldContain("Pembinaan");
        stages[3].TextContent.ShouldContain("Maret 2027");
        page.FindAll("svg").ShouldAllBe(svg => svg.GetAttribute("aria-hidden") == "true");
        page.FindAll("[style]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(15, 30, 50)]
    [InlineData(40, 30, 100)]
    [InlineData(-1, 30, 0)]
    [InlineData(1, 0, 0)]
    public void A_match_bar_is_filled_in_proportion_and_never_beyond(
        double points,
        double max,
        double percent
    ) => new MatchBar("Jadwal", points, max, MatchStatus.Almost, "").Percent.ShouldBe(percent);

    [Fact]
    public void A_match_says_in_words_what_its_colour_says()
    {
        var page = Render<Cocok>(p =>
            p.Add(
                c => c.Bars,
                [new("Minat", 0, 10, MatchStatus.NeedsData, "Peserta belum memilih.")]
            )
        );

        page.FindAll(".cocok-got").ShouldBeEmpty();
        page.Find(".cocok-status").TextContent.ShouldNotBeNullOrWhiteSpace();
        page.Find(".cocok-sentence").TextContent.ShouldBe("Peserta belum memilih.");
    }

    [Theory]
    [InlineData("29", "2", "2024", true)]
    [InlineData("29", "2", "2023", false)]
    [InlineData(" 7 ", "03", "1987", true)]
    [InlineData("7", "3", "87", false)]
    [InlineData(null, null, null, false)]
    public void Three_answers_make_a_date_only_when_the_day_exists(
        string? day,
        string? month,
        string? year,
        bool real
    ) =>
        new DateParts
        {
            Day = day,
            Month = month,
            Year = year,
        }
            .TryRead(out _)
            .ShouldBe(real);

    private IRenderedComponent<CascadingValue<FormErrors>> Field(
        FormErrors errors,
        string type = "email"
    )
    {
        // The page property of a real form is called Input; the expression gives the input its name.
        var Input = _input;
        return Render<CascadingValue<FormErrors>>(p =>
            p.Add(v => v.Value, errors)
                .AddChildContent<RpField>(f =>
                    f.Add(x => x.Value, Input.Email)
                        .Add(x => x.ValueExpression, () => Input.Email)
                        .Add(x => x.Type, type)
                        .Add(x => x.Label, "Surel")
                        .Add(x => x.Hint, "Kami kirim kode ke sini.")
                        .Add(x => x.Autocomplete, "email")
                )
        );
    }

    private sealed class Answers
    {
        public string? Email { get; set; }
    }
}
