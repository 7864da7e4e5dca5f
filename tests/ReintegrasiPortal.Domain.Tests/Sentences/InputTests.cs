using System.Globalization;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

/// <summary>The facts each rule says it looked at, to the letter: texts and the JSON of the command line are keyed by them.</summary>
public sealed class InputTests
{
    private const string Whole = "DetainedSince 2025-03-10, SentenceDays 1096, Numerator ";

    private static readonly CalendarResult s_general = Given
        .Sentence("2025-03-10", 3, 0, 0, ("2026-03-21", 30), ("2026-08-17", 60))
        .Calendar();

    [Theory]
    [InlineData("Milestone.OneThird", Whole + "1, Denominator 3")]
    [InlineData("Milestone.Expiry", Whole + "1, Denominator 1")]
    [InlineData("Trial.End", "Expiry 2027-12-11, Months 12")]
    [InlineData("Stage.Admission", "")]
    [InlineData("Stage.Continued", "OneThird 2026-03-11")]
    [InlineData("Program.Assimilation", "Half 2026-08-10")]
    [InlineData("Program.PreReleaseLeave", "TwoThirds 2026-12-11, Expiry 2027-12-11")]
    [InlineData("Program.ConditionalLeave", "LegalDays 1080")]
    [InlineData("Closes.Assimilation", "TwoThirds 2026-12-11")]
    [InlineData("Conduct.Assimilation", "Half 2026-08-10, Months 6")]
    [InlineData("Conduct.FamilyVisitLeave", "FamilyVisitLeave 2026-08-10")]
    [InlineData("Inquiry.ConditionalRelease", "TwoThirds 2026-12-11, Months 9")]
    [InlineData(
        "Guidance.Middle.ConditionalRelease",
        "ConditionalRelease 2026-12-11, TrialEnd 2028-12-11, Numerator 1, Denominator 4"
    )]
    [InlineData(
        "Guidance.Final.PreReleaseLeave",
        "PreReleaseLeave 2027-10-12, Expiry 2027-12-11, Numerator 3, Denominator 4"
    )]
    public void A_rule_names_what_it_looked_at(string rule, string expected) =>
        Inputs(s_general, rule).ShouldBe(expected);

    [Fact]
    public void After_assimilation_the_rest_is_named() =>
        // Three years from 2025-03-10: assimilation from 2027-03-11, 365 days left.
        Inputs(
                (
                    Given.Sentence("2025-03-10", 3) with
                    {
                        OffenceGroup = OffenceGroup.Corruption,
                        Policy = ConditionalRightsPolicy.Permen7_2022,
                    }
                ).Calendar(),
                "Program.ConditionalRelease"
            )
            .ShouldBe("TwoThirds 2027-03-11, Assimilation 2027-03-11, RestDays 365");

    private static string Inputs(CalendarResult calendar, string rule) =>
        string.Join(
            ", ",
            EveryDate(calendar)
                .Single(date => date.Explanation.RuleCode == rule)
                .Explanation.Inputs.Select(input =>
                    $"{input.Code["Input.".Length..]} {input.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? input.Number?.ToString(CultureInfo.InvariantCulture)}"
                )
        );

    /// <summary>The points, then what else stands around each programme.</summary>
    private static IEnumerable<CalendarDate> EveryDate(CalendarResult calendar) =>
        calendar.Dates.Values.Concat(
            calendar
                .Programs.Values.SelectMany(window =>
                    new[]
                    {
                        window.Closes,
                        window.ConductFrom,
                        window.RequestInquiryBy,
                        window.MiddlePhaseFrom,
                        window.FinalPhaseFrom,
                    }
                )
                .OfType<CalendarDate>()
        );
}
