using System.Globalization;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Participants.Projections;

namespace ReintegrasiPortal.Web.Tests.Participants;

public sealed class PathPictureTests : BunitContext
{
    public PathPictureTests()
    {
        Services.AddLocalization();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo("id");
    }

    [Fact]
    public void Stages_behind_have_their_date_and_stages_ahead_their_months()
    {
        var stages = Draw(Months(2027, 3, 2027, 4));

        stages[0].ShouldContain("Sejak 10 Juni 2025");
        stages[1].ShouldContain("Sekarang di sini");
        stages[2].ShouldContain("Maret–April 2027");
        stages[3].ShouldNotContain("Menunggu keputusan");
    }

    [Fact]
    public void The_next_stage_that_is_due_awaits_a_decision_and_one_that_cannot_be_told_does_not()
    {
        Draw(null, isDue: true)[2].ShouldContain("Menunggu keputusan sidang TPP.");
        Draw(null)[2].ShouldNotContain("Menunggu keputusan");
    }

    [Theory]
    [InlineData(2027, 3, 2027, 3, "Maret 2027")]
    [InlineData(2027, 3, 2027, 4, "Maret–April 2027")]
    [InlineData(2026, 12, 2027, 1, "Desember 2026–Januari 2027")]
    public void Months_are_said_as_people_say_them(int y1, int m1, int y2, int m2, string words) =>
        Months(y1, m1, y2, m2).InWords().ShouldBe(words);

    private static MonthBand Months(int y1, int m1, int y2, int m2) =>
        new(new DateOnly(y1, m1, 1), new DateOnly(y2, m2, 1));

    private List<string> Draw(MonthBand? next, bool isDue = false)
    {
        StageMark[] path =
        [
            new(Stage.Admission, false, new DateOnly(2025, 6, 10), null),
            new(Stage.Continued, false, new DateOnly(2026, 1, 20), null),
            new(Stage.Assimilation, true, null, next, isDue),
            new(Stage.Integration, true, null, null),
        ];
        return
        [
            .. Render<PathPicture>(p => p.Add(c => c.Path, path).Add(c => c.Now, Stage.Continued))
                .FindAll("li")
                .Select(item => item.TextContent),
        ];
    }
}
