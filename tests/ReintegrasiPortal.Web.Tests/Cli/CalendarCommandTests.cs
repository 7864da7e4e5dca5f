using System.Text.Json;

namespace ReintegrasiPortal.Web.Tests.Cli;

public sealed class CalendarCommandTests : IAsyncDisposable
{
    private const string GrantsOfG =
        "--remission 2023-04-22:15 --remission 2023-08-17:60 --remission 2024-04-10:30"
        + " --remission 2024-08-17:90 --remission 2025-03-31:30 --remission 2025-08-17:120";

    private readonly CalendarShell _shell = new();

    public ValueTask DisposeAsync() => _shell.DisposeAsync();

    /// <summary>The worked examples of the domain reference: arguments, then paths with what stands there.</summary>
    [Theory]
    [InlineData(
        "--detained 2025-03-10 --sentence 3y --credit-days 0",
        "dates.oneThird.date=2026-03-11 dates.half.date=2026-09-09 dates.twoThirds.date=2027-03-11"
            + " dates.expiry.date=2028-03-10 programs.conditionalRelease.opens.date=2027-03-11",
        TestDisplayName = "A"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 3y --remission 2026-03-21:30:special --remission 2026-08-17:60",
        "dates.oneThird.date=2026-03-11 dates.half.date=2026-08-10 dates.twoThirds.date=2026-12-11"
            + " dates.expiry.date=2027-12-11 dates.trialEnd.date=2028-12-11"
            + " programs.conditionalRelease.opens.date=2026-12-11"
            + " programs.conditionalRelease.closes.date=2027-12-11"
            + " programs.conditionalRelease.conductFrom.date=2026-03-11"
            + " programs.conditionalRelease.requestInquiryBy.date=2026-03-11"
            + " programs.conditionalRelease.middlePhaseFrom.date=2027-06-12"
            + " programs.conditionalRelease.finalPhaseFrom.date=2028-06-12"
            + " programs.assimilation.requestInquiryBy.date=2025-11-10"
            + " dates.admissionStage.date=2025-03-10 dates.continuedStage.date=2026-03-11"
            + " dates.assimilationStage.date=2026-08-10 dates.integrationStage.date=2026-12-11",
        TestDisplayName = "B"
    )]
    [InlineData(
        "--detained 2026-01-15 --sentence 1y",
        "dates.oneThird.date=2026-05-17 dates.half.date=2026-07-17 dates.twoThirds.date=2026-09-16"
            + " dates.expiry.date=2027-01-15"
            + " programs.conditionalRelease.notEligible.code=Window.ServedPartTooShort"
            + " programs.conditionalLeave.opens.date=2026-09-16"
            + " programs.conditionalLeave.closes.date=2027-01-15"
            + " programs.conditionalLeave.conductFrom.date=2026-03-16"
            + " programs.conditionalLeave.requestInquiryBy.date=2026-06-16",
        TestDisplayName = "C"
    )]
    [InlineData(
        "--detained 2026-01-15 --sentence 1y --remission 2026-08-17:30",
        "dates.oneThird.date=2026-05-17 dates.half.date=2026-07-17 dates.twoThirds.date=2026-08-17"
            + " dates.expiry.date=2026-12-16",
        TestDisplayName = "C2"
    )]
    [InlineData(
        "--detained 2025-09-01 --sentence 1y6m",
        "dates.oneThird.date=2026-03-02 dates.half.date=2026-06-01 dates.twoThirds.date=2026-08-31"
            + " dates.expiry.date=2027-03-01 programs.conditionalLeave.isEligible=True"
            + " programs.conditionalRelease.isEligible=True",
        TestDisplayName = "D"
    )]
    [InlineData(
        "--detained 2025-09-01 --sentence 1y6m1d",
        "dates.twoThirds.date=2026-09-01"
            + " programs.conditionalLeave.notEligible.code=Window.SentenceTooLong",
        TestDisplayName = "D, a day more"
    )]
    [InlineData(
        "--detained 2026-01-15 --sentence 13m14d",
        "programs.conditionalRelease.isEligible=False",
        TestDisplayName = "E, 269.3 days"
    )]
    [InlineData(
        "--detained 2026-01-15 --sentence 13m15d",
        "programs.conditionalRelease.isEligible=True",
        TestDisplayName = "E, 270 days"
    )]
    [InlineData(
        "--detained 2024-08-05 --sentence 4y --group narcotics --policy permen7 --remission 2025-03-31:15"
            + " --remission 2025-08-17:60 --remission 2026-03-21:30 --remission 2026-08-17:90",
        "dates.oneThird.date=2025-09-21 dates.half.date=2026-04-23 dates.twoThirds.date=2026-09-23"
            + " dates.expiry.date=2028-01-23 dates.trialEnd.date=2029-01-23"
            + " programs.assimilation.opens.date=2026-04-23"
            + " programs.conditionalRelease.opens.date=2026-09-23 needsBapasConfirmation=False",
        TestDisplayName = "F"
    )]
    [InlineData(
        "--detained 2022-06-20 --sentence 6y --group narcotics " + GrantsOfG,
        "dates.oneThird.date=2024-04-06 dates.half.date=2024-12-07 dates.twoThirds.date=2025-08-17"
            + " dates.expiry.date=2027-07-11 programs.assimilation.opens.date=2024-12-07"
            + " programs.conditionalRelease.opens.date=2025-08-17 needsBapasConfirmation=True",
        TestDisplayName = "G, milder reading"
    )]
    [InlineData(
        "--detained 2022-06-20 --sentence 6y --group narkotika --policy permen7 " + GrantsOfG,
        "programs.assimilation.opens.date=2025-08-17"
            + " programs.conditionalRelease.opens.date=2026-07-30 needsBapasConfirmation=False",
        TestDisplayName = "G, older rule"
    )]
    [InlineData(
        "--detained 2025-03-10 --sentence 3y --remission 2026-03-21:30 --remission 2026-08-17:60",
        "programs.preReleaseLeave.opens.date=2027-10-12",
        TestDisplayName = "H, last remission 60 days"
    )]
    [InlineData(
        // 2028-07-08 less 210 days is the expiry of the example; two thirds lie before.
        "--detained 2025-07-08 --sentence 3y --remission 2026-08-17:210",
        "dates.expiry.date=2027-12-11 programs.preReleaseLeave.opens.date=2027-06-14",
        TestDisplayName = "H, capped at 180 days"
    )]
    [InlineData(
        "--detained 2025-04-09 --sentence 3y --remission 2026-08-17:120 --group corruption --policy permen7",
        "dates.expiry.date=2027-12-11 programs.preReleaseLeave.opens.date=2027-09-12",
        TestDisplayName = "H, special column capped at 90 days"
    )]
    [InlineData(
        "--detained 2024-02-29 --sentence 1y",
        "dates.oneThird.date=2024-06-30 dates.half.date=2024-08-30 dates.twoThirds.date=2024-10-30"
            + " dates.expiry.date=2025-02-28",
        TestDisplayName = "I"
    )]
    public async Task The_worked_examples_come_out(string words, string expected)
    {
        var (code, answer) = await _shell.TypeJson(words);

        code.ShouldBe(0);
        expected
            .Split(' ')
            .Select(pair => $"{pair.Split('=')[0]}={answer.At(pair.Split('=')[0])}")
            .ShouldBe(expected.Split(' '));
    }

    [Fact]
    public async Task Every_date_tells_its_rule_its_law_and_what_moved_it_by_how_many_days()
    {
        var (_, answer) = await _shell.TypeJson(
            "--detained 2025-03-10 --sentence 3y --remission 2026-03-21:30:special --remission 2026-08-17:60"
        );

        var twoThirds = answer.GetProperty("dates").GetProperty("twoThirds");
        twoThirds.At("explanation.ruleCode").ShouldBe("Milestone.TwoThirds");
        twoThirds.At("explanation.legalSource").ShouldBe("PP 31/1999 art. 7-10");
        twoThirds
            .GetProperty("explanation")
            .GetProperty("moves")
            .EnumerateArray()
            .Select(move => $"{move.At("kind")} {move.At("appliedDays")} {move.At("on")}".Trim())
            .ShouldBe([
                "sentencePart 731",
                "specialRemission -30 2026-03-21",
                "generalRemission -60 2026-08-17",
            ]);
        twoThirds
            .GetProperty("sentences")
            .EnumerateArray()
            .Select(sentence => sentence.GetString())
            .ShouldBe([
                "Hitungan tanpa remisi lagi: 11 Desember 2026.",
                "Dihitung dari hari pertama penahanan, 10 Maret 2025.",
                "Ditambah 731 hari, yaitu 2/3 dari 1.096 hari pidana.",
                "Maju 30 hari karena remisi khusus 21 Maret 2026.",
                "Maju 60 hari karena remisi umum 17 Agustus 2026.",
                "Dasar: PP 31/1999 pasal 7-10.",
            ]);
        // The two days of doubt about the day count, both ways; no 17 August is left before it.
        (twoThirds.At("earliest"), twoThirds.At("latest")).ShouldBe(("2026-12-09", "2026-12-13"));
    }

    [Fact]
    public async Task The_form_of_the_answer_is_stable()
    {
        var (_, answer) = await _shell.TypeJson("--detained 2025-03-10 --sentence 3y");

        Names(answer)
            .ShouldBe(["form", "ruleSet", "asOf", "needsBapasConfirmation", "dates", "programs"]);
        Names(answer.GetProperty("dates"))
            .ShouldBe([
                "oneThird",
                "half",
                "twoThirds",
                "expiry",
                "trialEnd",
                "admissionStage",
                "continuedStage",
                "assimilationStage",
                "integrationStage",
                "assimilation",
                "conditionalRelease",
                "conditionalLeave",
                "preReleaseLeave",
                "familyVisitLeave",
            ]);
        Names(answer.GetProperty("programs").GetProperty("conditionalRelease"))
            .ShouldBe([
                "name",
                "isEligible",
                "notEligible",
                "opens",
                "closes",
                "conductFrom",
                "requestInquiryBy",
                "middlePhaseFrom",
                "finalPhaseFrom",
                "notes",
            ]);
        Names(answer.GetProperty("dates").GetProperty("expiry"))
            .ShouldBe([
                "name",
                "standing",
                "date",
                "earliest",
                "latest",
                "reason",
                "explanation",
                "sentences",
            ]);
        answer.At("form").ShouldBe("1");
    }

    [Theory]
    [InlineData("--life", "Calendar.LifeSentence")]
    [InlineData("--sentence 3y --subsidiary", "Calendar.SubsidiaryTerm")]
    [InlineData("--sentence 3y --uncounted 2025-06-01::escape", "Calendar.UncountedPeriodOpen")]
    public async Task What_cannot_be_dated_says_why_and_is_no_error(string words, string reason)
    {
        var (code, answer) = await _shell.TypeJson("--detained 2025-03-10", words);

        code.ShouldBe(0);
        answer.At("dates.expiry.reason.code").ShouldBe(reason);
        answer.At("dates.expiry.reason.text").ShouldEndWith(".");
        (answer.At("dates.expiry.date"), answer.At("dates.expiry.standing")).ShouldBe(
            ("", "unknown")
        );
    }

    [Fact]
    public async Task The_day_chooses_the_rules()
    {
        var (_, answer) = await _shell.TypeJson(
            "--detained 2022-03-10 --sentence 3y --as-of 2022-08-03"
        );

        answer.At("ruleSet").ShouldBe("UU22-2022");
        answer.At("asOf").ShouldBe("2022-08-03");
        answer.At("programs.conditionalRelease.requestInquiryBy").ShouldBe("");
    }

    [Fact]
    public async Task People_get_a_table_and_sentences_in_their_language()
    {
        const string Case = "--detained 2025-03-10 --sentence 3y --remission 2026-08-17:60";
        var (code, indonesian) = await _shell.Type(Case);
        var (_, english) = await _shell.Type(Case, "--lang en");
        var (_, alsoEnglish) = await _shell.Type(Case, "--lang=en");

        code.ShouldBe(0);
        indonesian.ShouldContain("Dua pertiga masa pidana");
        indonesian.ShouldContain("10 Januari 2027");
        indonesian.ShouldContain("Bagaimana dihitung");
        english.ShouldContain("Two thirds of the sentence");
        english.ShouldContain("10 January 2027");
        english.ShouldNotContain("pidana");
        alsoEnglish.ShouldBe(english);
    }

    [Fact]
    public async Task The_help_names_every_option()
    {
        var (code, _) = await _shell.Type("--help");

        code.ShouldBe(0);
    }

    private static List<string> Names(JsonElement element) =>
        [.. element.EnumerateObject().Select(member => member.Name)];
}
