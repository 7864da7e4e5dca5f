using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

public sealed class CalendarDateViewTests : BunitContext
{
    private static readonly Sentence s_sentence = new()
    {
        DetainedSince = new(2025, 3, 10),
        Lengths = [new(3, 0, 0)],
        OfficialDates = [new(CalendarPoint.TwoThirds, new(2027, 3, 20), "SDP")],
    };

    public CalendarDateViewTests()
    {
        Services.AddLocalization();
        Services.AddSingleton<CalendarSentences>();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(
            "id-ID"
        );
    }

    [Fact]
    public void An_estimate_shows_its_band_and_its_count_on_demand()
    {
        var view = Show(CalendarPoint.Half);

        view.Find(".rp-tag").TextContent.ShouldBe("Perkiraan");
        view.Find("p").TextContent.ShouldContain("7 September 2026 sampai 11 September 2026");
        view.Find("details").HasAttribute("open").ShouldBeFalse();
        view.Find("summary").TextContent.ShouldContain("Setengah masa pidana");
        view.FindAll("li")[^1].TextContent.ShouldStartWith("Rentang:");
    }

    [Fact]
    public void A_decided_date_is_one_day_and_warns_when_it_is_far_from_the_estimate()
    {
        var view = Show(CalendarPoint.TwoThirds);

        view.Find(".rp-tag").TextContent.ShouldBe("Resmi");
        view.Find(".rp-tag").ClassList.ShouldContain("rp-tone-warning");
        view.Find("p").TextContent.ShouldContain("20 Maret 2027");
        view.Markup.ShouldContain("Periksa salah satunya");
        view.Markup.ShouldNotContain("Rentang:");
    }

    [Fact]
    public void Without_a_date_the_reason_stands_in_its_place()
    {
        var view = Show(CalendarPoint.ConditionalLeave);

        view.Find(".rp-tag").TextContent.ShouldBe("Belum ada tanggal");
        view.Find("p").TextContent.ShouldContain("lebih panjang");
    }

    private IRenderedComponent<CalendarDateView> Show(CalendarPoint point)
    {
        SentenceCalendar
            .Compute(s_sentence, RuleSets.Default[^1], new(2026, 11, 24))
            .Succeeded(out var calendar, out _)
            .ShouldBeTrue();
        return Render<CalendarDateView>(view => view.Add(v => v.Date, calendar![point]));
    }
}
