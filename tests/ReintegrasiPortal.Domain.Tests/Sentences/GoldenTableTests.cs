using System.Globalization;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class GoldenTableTests
{
    private static readonly ProgramType[] Programs =
    [
        ProgramType.Assimilation,
        ProgramType.ConditionalRelease,
        ProgramType.ConditionalLeave,
        ProgramType.PreReleaseLeave,
        ProgramType.FamilyVisitLeave,
    ];

    public static TheoryData<string> Rows => [.. GoldenTable.Rows.Split('\n')];

    [Fact]
    public void The_table_holds_at_least_sixty_sentences() =>
        Rows.Count.ShouldBeGreaterThanOrEqualTo(60);

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_calendar_agrees_with_the_table(string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries);
        var sentence = new Sentence
        {
            DetainedSince = Given.Day(cells[1]),
            Lengths = [.. cells[2].Split('+').Select(Length)],
            CreditDays = Number(cells[3]),
            Grants = [.. Items(cells[4]).Select(Grant)],
            Uncounted = [.. Items(cells[5]).Select(Gap)],
            OffenceGroup = Enum.Parse<OffenceGroup>(cells[6]),
            Policy = Enum.Parse<ConditionalRightsPolicy>(cells[7]),
        };

        var calendar = sentence.Calendar();

        calendar.Milestones().ShouldBe(cells[8..12]);
        Programs
            .Select(program =>
                calendar[program].Opens.Text().Replace("Window.", "", StringComparison.Ordinal)
            )
            .ShouldBe(cells[12..17]);
    }

    private static string[] Items(string cell) => cell == "-" ? [] : cell.Split(' ');

    private static SentenceLength Length(string text)
    {
        var parts = text.Split('.').Select(Number).ToArray();
        return new(parts[0], parts[1], parts[2]);
    }

    private static RemissionGrant Grant(string text)
    {
        var parts = text.TrimEnd('x').Split(':');
        var on = Given.Day(parts[0]);
        return new(
            RemissionKind.General,
            on,
            Number(parts[1]),
            RevokedOn: text.EndsWith('x') ? on.AddDays(40) : null
        );
    }

    private static UncountedPeriod Gap(string text)
    {
        var parts = text.Split('~');
        return new(UncountedKind.Escape, Given.Day(parts[0]), Given.Day(parts[1]));
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
