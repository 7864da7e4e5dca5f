using System.Globalization;
using System.Text.Json;

namespace ReintegrasiPortal.Web.Tests.Cli;

/// <summary>What people and scripts type by mistake or on purpose.</summary>
public sealed class CalendarInputTests : IAsyncDisposable
{
    private readonly CalendarShell _shell = new();

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    [Theory]
    [InlineData("", "--detained Cli.Required; --sentence Cli.Required")]
    [InlineData("--detained 2025-03-10", "--sentence Cli.Required")]
    [InlineData("--detained", "--detained Cli.ValueMissing; --sentence Cli.Required")]
    [InlineData("--detained 2025-02-29 --sentence 1y", "--detained 2025-02-29 Cli.DateForm")]
    [InlineData("--detained 10-03-2025 --sentence 1y", "--detained 10-03-2025 Cli.DateForm")]
    [InlineData(
        "--detained 0001-01-01 --sentence 1y",
        "--detained 0001-01-01 Sentence.DateOutOfRange"
    )]
    [InlineData(
        "--detained 9999-12-31 --sentence 99y",
        "--detained 9999-12-31 Sentence.DateOutOfRange"
    )]
    [InlineData(
        "--detained 2025-03-10 --detained 2025-03-11 --sentence 1y",
        "--detained Cli.Twice"
    )]
    [InlineData("--detained 2025-03-10 2025-03-11 --sentence 1y", "2025-03-11 Cli.Unknown")]
    [InlineData("--detained 2025-03-10 --sentence 1y --hostile", "--hostile Cli.Unknown")]
    [InlineData("--detained 2025-03-10 --sentence 10d6m", "--sentence 10d6m Cli.LengthForm")]
    [InlineData("--detained 2025-03-10 --sentence 3", "--sentence 3 Cli.LengthForm")]
    [InlineData("--detained 2025-03-10 --sentence -3y", "--sentence -3y Cli.LengthForm")]
    [InlineData("--detained 2025-03-10 --sentence 3.5y", "--sentence 3.5y Cli.LengthForm")]
    [InlineData("--detained 2025-03-10 --sentence ٣y", "--sentence ٣y Cli.LengthForm")]
    [InlineData("--detained 2025-03-10 --sentence 0d", "--sentence 0d Sentence.LengthZero")]
    [InlineData("--detained 2025-03-10 --sentence 100y", "--sentence 100y Sentence.LengthTooLong")]
    [InlineData(
        "--detained 2025-03-10 --sentence 99999999999y",
        "--sentence 99999999999y Cli.LengthForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --life",
        "--sentence 1y Sentence.LifeWithLength"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --credit-days -1",
        "--credit-days -1 Sentence.CreditNegative"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --credit-days 365",
        "--credit-days 365 Sentence.CreditTooLarge"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --credit-days 1e3",
        "--credit-days 1e3 Cli.NumberForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17",
        "--remission 2025-08-17 Cli.RemissionForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17:0",
        "--remission 2025-08-17:0 Grant.DaysInvalid"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17:9999999999",
        "--remission 2025-08-17:9999999999 Cli.RemissionForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17:30:holiday",
        "--remission 2025-08-17:30:holiday Cli.ChooseOne"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17:30:general:2025-08-16",
        "--remission 2025-08-17:30:general:2025-08-16 Grant.RevokedBeforeGiven"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17:30:general:soon",
        "--remission 2025-08-17:30:general:soon Cli.DateForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17:30:general:2025-09-01:x",
        "--remission 2025-08-17:30:general:2025-09-01:x Cli.RemissionForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --remission 2025-08-17:30 --remission 2025-03-09:30",
        "--remission 2025-03-09:30 Grant.BeforeDetention"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --uncounted 2025-06-01:2025-07-01",
        "--uncounted 2025-06-01:2025-07-01 Cli.UncountedForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --uncounted 2025-06-01:2025-07-01:walk",
        "--uncounted 2025-06-01:2025-07-01:walk Cli.ChooseOne"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --uncounted 2025-06-01:never:escape",
        "--uncounted 2025-06-01:never:escape Cli.DateForm"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --uncounted 2025-07-01:2025-06-01:escape",
        "--uncounted 2025-07-01:2025-06-01:escape Uncounted.EndsBeforeStart"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --uncounted 2025-06-01:2025-07-01:escape --uncounted 2025-06-15:2025-06-20:interruption",
        "--uncounted 2025-06-01:2025-07-01:escape Uncounted.Overlaps"
    )]
    [InlineData("--detained 2025-03-10 --sentence 1y --group theft", "--group theft Cli.ChooseOne")]
    [InlineData("--detained 2025-03-10 --sentence 1y --policy uu23", "--policy uu23 Cli.ChooseOne")]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --group general --group narcotics",
        "--group Cli.Twice"
    )]
    [InlineData("--detained 2025-03-10 --sentence 1y --lang su", "--lang su Cli.ChooseOne")]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --as-of 2020-01-01",
        "--as-of 2020-01-01 RuleSet.NoneOnDate"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 1y --as-of 2300-01-01",
        "--as-of 2300-01-01 Sentence.DateOutOfRange"
    )]
    public async Task Each_error_names_the_option_and_the_value(string words, string expected)
    {
        var (code, answer) = await _shell.TypeJson(
            words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );

        code.ShouldBe(2);
        string.Join("; ", Errors(answer)).ShouldBe(expected);
        answer
            .GetProperty("errors")
            .EnumerateArray()
            .ShouldAllBe(error => error.At("message").EndsWith('.'));
    }

    [Fact]
    public async Task Everything_wrong_is_told_at_once_in_the_language_asked_for()
    {
        const string Wrong = "--detained kemarin --sentence 1z --group theft --remission";
        var (code, indonesian) = await _shell.Type(Wrong);
        var (_, english) = await _shell.Type(Wrong, "--lang en");

        code.ShouldBe(2);
        indonesian.Trim().Split('\n').Length.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var option in new[] { "--detained", "--sentence", "--group", "--remission" })
        {
            indonesian.ShouldContain(option);
            english.ShouldContain(option);
        }
        indonesian.ShouldContain("Pilih salah satu");
        english.ShouldContain("Choose one of");
    }

    [Fact]
    public async Task A_value_of_a_megabyte_is_answered_in_a_line()
    {
        var (code, screen) = await _shell.Type(
            "--detained 2025-03-10 --sentence",
            new string('9', 1_000_000) + "y"
        );

        code.ShouldBe(2);
        screen.Length.ShouldBeLessThan(300);
    }

    [Fact]
    public async Task An_empty_value_is_a_wrong_value()
    {
        var (code, answer) = await _shell.TypeJson("--sentence 1y --detained", "");

        code.ShouldBe(2);
        Errors(answer).ShouldBe(["--detained Cli.DateForm"]);
    }

    [Fact]
    public async Task Thirty_one_remissions_in_any_order_count_once_each()
    {
        // 31 x 10 days from 2035-03-10.
        var grants = Enumerable
            .Range(0, 31)
            .Select(i =>
                new DateOnly(2025, 4, 1)
                    .AddDays(i * 37)
                    .ToString("'--remission 'yyyy-MM-dd':10'", CultureInfo.InvariantCulture)
            )
            .ToList();
        var (code, answer) = await _shell.TypeJson([
            "--detained 2025-03-10 --sentence 10y",
            .. grants,
        ]);
        var (_, backwards) = await _shell.TypeJson([
            "--detained 2025-03-10 --sentence 10y",
            .. Enumerable.Reverse(grants),
        ]);

        code.ShouldBe(0);
        answer.At("dates.expiry.date").ShouldBe("2034-05-04");
        backwards.ToString().ShouldBe(answer.ToString());
    }

    [Theory]
    [InlineData("--remission 2025-08-17:36000", "2025-08-17")] // larger than the rest: free on its day
    [InlineData("--remission 2025-08-17:30:umum:2025-09-01", "2026-03-10")] // revoked: as if never given
    [InlineData("--uncounted 2025-06-01:2025-06-11:escape", "2026-03-20")]
    [InlineData("--sentence 2t3b4h", "2028-06-14")] // Indonesian letters, added to the first year
    [InlineData("--sentence 1Y", "2027-03-10")]
    [InlineData("--credit-days +10", "2026-02-28")]
    [InlineData("--group HAM-BERAT", "2026-03-10")]
    public async Task Odd_but_clear_input_is_understood(string more, string expiry)
    {
        var (code, answer) = await _shell.TypeJson("--detained 2025-03-10 --sentence 1y", more);

        code.ShouldBe(0);
        answer.At("dates.expiry.date").ShouldBe(expiry);
    }

    private static List<string> Errors(JsonElement answer) =>
        [
            .. answer
                .GetProperty("errors")
                .EnumerateArray()
                .Select(error =>
                    string.Join(
                        ' ',
                        new[] { "option", "value", "code" }
                            .Select(name => error.At(name))
                            .Where(t => t.Length > 0)
                    )
                ),
        ];
}
