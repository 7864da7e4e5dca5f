using System.Globalization;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

/// <summary>Nothing the calendar can say is without words, in both languages.</summary>
public sealed class CalendarTextTests : IAsyncDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddLogging()
        .AddLocalization()
        .AddSingleton<CalendarSentences>()
        .BuildServiceProvider();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private CalendarSentences Sentences => _services.GetRequiredService<CalendarSentences>();

    private IStringLocalizer<CalendarText> Texts =>
        _services.GetRequiredService<IStringLocalizer<CalendarText>>();

    /// <summary>Facts chosen to make the calendar use every rule, input and move it has.</summary>
    private static readonly Sentence[] s_cases =
    [
        Case("2025-03-10", 3),
        Case("2024-02-29", 1),
        Case("2025-09-01", 1, 6),
        Case("2025-03-10", 3) with
        {
            CreditDays = 400,
            Grants =
            [
                .. Enum.GetValues<RemissionKind>()
                    .Select(
                        (kind, i) => new RemissionGrant(kind, new(2025, 6 + i, 1), 40, $"SK-{i}")
                    ),
                new(RemissionKind.General, new(2026, 1, 5), 10, null, new(2026, 2, 1)),
                new(RemissionKind.General, new(2026, 8, 17), 200),
            ],
            Uncounted =
            [
                .. Enum.GetValues<UncountedKind>()
                    .Select(
                        (kind, i) =>
                            new UncountedPeriod(kind, new(2026, 2 + i, 1), new(2026, 2 + i, 9))
                    ),
            ],
        },
        Case("2022-06-20", 6) with
        {
            OffenceGroup = OffenceGroup.Narcotics,
            Policy = ConditionalRightsPolicy.Permen7_2022,
            Grants = [new(RemissionKind.General, new(2024, 8, 17), 120)],
        },
        Case("2025-09-01", 1, 6) with
        {
            OffenceGroup = OffenceGroup.Corruption,
            Policy = ConditionalRightsPolicy.Permen7_2022,
            Grants = [new(RemissionKind.General, new(2026, 1, 17), 60)],
        },
        Case("2025-01-10", 1, 2) with
        {
            Grants =
            [
                new(RemissionKind.General, new(2025, 8, 17), 30),
                new(RemissionKind.Special, new(2025, 12, 25), 150),
            ],
        },
        Case("2022-06-20", 6) with
        {
            OffenceGroup = OffenceGroup.Terrorism,
        },
        Case("2025-03-10", 3) with
        {
            HasSubsidiaryTerm = true,
        },
        Case("2025-03-10", 3) with
        {
            Uncounted = [new(UncountedKind.Escape, new(2025, 6, 1), null)],
        },
        new() { DetainedSince = new(2020, 6, 1), IsLife = true },
        Case("2025-03-10", 3) with
        {
            HasSubsidiaryTerm = true,
            OfficialDates = [new(CalendarPoint.Expiry, new(2028, 4, 1), "SDP")],
        },
        .. new[] { 10, 11, 20 }.Select(day =>
            Case("2025-03-10", 3) with
            {
                OfficialDates = [new(CalendarPoint.TwoThirds, new(2027, 3, day), "SDP")],
            }
        ),
    ];

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Every_code_has_a_text(string language)
    {
        In(language);
        var codes = Constants()
            .Concat(Enum.GetNames<MoveKind>().Select(name => $"Move.{name}"))
            .Concat(Enum.GetNames<CalendarPoint>().Select(name => $"Input.{name}"))
            .Concat(Enum.GetNames<DateStanding>().Select(name => $"Standing.{name}"))
            .Concat(Enum.GetNames<ProgramType>().Select(name => $"ProgramType.{name}"))
            .Concat(EveryDate().SelectMany(date => date.Explanation.Inputs).Select(i => i.Code))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        codes.Count.ShouldBeGreaterThan(60);
        codes.Where(code => Texts[code].ResourceNotFound).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Every_rule_has_a_name_of_its_own(string language)
    {
        In(language);
        var rules = EveryDate().Select(date => date.Explanation.RuleCode).ToHashSet();

        foreach (var rule in RuleSets.Default.SelectMany(set => set.Milestones))
        {
            rules.ShouldContain($"Milestone.{rule.Point}");
        }
        foreach (var rule in RuleSets.Default.SelectMany(set => set.GeneralPrograms))
        {
            rules.ShouldContain($"Program.{rule.Program}");
            rules.ShouldContain($"Closes.{rule.Program}");
            rules.ShouldContain($"Conduct.{rule.Program}");
        }
        var names = rules.Select(Sentences.Name).ToList();
        names.Distinct(StringComparer.Ordinal).Count().ShouldBe(rules.Count);
        names.ShouldAllBe(name => !name.Contains("Program", StringComparison.Ordinal));
    }

    [Fact]
    public void The_cases_use_every_move_an_estimate_can_have() =>
        EveryDate()
            .SelectMany(date => date.Explanation.Moves)
            .Select(move => move.Kind)
            .Distinct()
            .Order()
            .ShouldBe(Enum.GetValues<MoveKind>().Except([MoveKind.DayCountDoubt]));

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void Everything_said_is_a_sentence_without_code_or_gap(string language)
    {
        In(language);
        var said = EveryDate()
            .SelectMany(Sentences.Explain)
            .Concat(EveryDate().SelectMany(date => date.Explanation.Inputs).Select(Sentences.Say))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        said.Count.ShouldBeGreaterThan(100);
        said.ShouldAllBe(sentence =>
            !sentence.Contains('{')
            && !sentence.Contains("  ")
            && !sentence.Contains("Move.")
            && !sentence.Contains("Input.")
            && !sentence.Contains("Window.")
            && !sentence.Contains("art.")
        );
        EveryDate().SelectMany(Sentences.Explain).ShouldAllBe(sentence => sentence.EndsWith('.'));
    }

    [Fact]
    public void A_date_is_told_with_all_that_moved_it()
    {
        In("id");
        var calendar = Calendar(
            Case("2026-01-15", 1) with
            {
                CreditDays = 10,
                Grants =
                [
                    new(RemissionKind.General, new(2026, 8, 17), 30, "SK-1"),
                    new(RemissionKind.Special, new(2026, 3, 21), 15, "SK-2", new(2026, 5, 1)),
                    new(RemissionKind.Additional, new(2026, 12, 20), 20),
                ],
                Uncounted = [new(UncountedKind.Escape, new(2026, 9, 1), new(2026, 9, 15))],
            }
        );

        Sentences
            .Explain(calendar[CalendarPoint.Expiry])
            .ShouldBe([
                "Hitungan tanpa remisi lagi: 20 Desember 2026.",
                "Dihitung dari hari pertama penahanan, 15 Januari 2026.",
                "Ditambah 365 hari, yaitu seluruh masa pidana.",
                "Maju 10 hari karena potongan masa penahanan.",
                "Tidak dihitung: remisi yang dicabut 21 Maret 2026 (SK-2) (15 hari).",
                "Maju 30 hari karena remisi umum 17 Agustus 2026 (SK-1).",
                "Mundur 14 hari karena pelarian 1 September 2026.",
                "Tidak bergeser oleh remisi tambahan 20 Desember 2026 (20 hari), karena tanggal ini sudah tercapai.",
                "Dasar: Keppres 174/1999 pasal 7(4).",
            ]);
    }

    [Theory]
    [InlineData(10, "1 hari lebih awal")]
    [InlineData(11, "sama dengan perkiraan")]
    [InlineData(20, "9 hari lebih lambat")]
    public void An_official_date_is_told_beside_its_estimate(int day, string words)
    {
        In("id");
        var date = Calendar(
            Case("2025-03-10", 3) with
            {
                OfficialDates = [new(CalendarPoint.TwoThirds, new(2027, 3, day), "SDP")],
            }
        )[CalendarPoint.TwoThirds];

        Sentences.When(date).ShouldBe($"{day} Maret 2027");
        Sentences.Explain(date).ShouldContain(sentence => sentence.Contains(words));
        Sentences.Explain(date).Contains(Texts["Official.Check"]).ShouldBe(day == 20);
    }

    private static void In(string language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(
            language
        );

    private static IEnumerable<string> Constants() =>
        typeof(CalendarReason)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetValue(null)!);

    private static Sentence Case(string since, int years, int months = 0) =>
        new()
        {
            DetainedSince = DateOnly.Parse(since, CultureInfo.InvariantCulture),
            Lengths = [new(years, months, 0)],
        };

    private static CalendarResult Calendar(Sentence sentence)
    {
        SentenceCalendar
            .Compute(sentence, RuleSets.Default[^1], new(2026, 11, 24))
            .Succeeded(out var calendar, out var refusal)
            .ShouldBeTrue(refusal?.Code);
        return calendar!;
    }

    private static IEnumerable<CalendarDate> EveryDate() =>
        s_cases
            .Select(Calendar)
            .SelectMany(calendar =>
                calendar.Dates.Values.Concat(
                    calendar
                        .Programs.Values.SelectMany(window =>
                            new[]
                            {
                                window.Opens,
                                window.Closes,
                                window.ConductFrom,
                                window.RequestInquiryBy,
                                window.MiddlePhaseFrom,
                                window.FinalPhaseFrom,
                            }
                        )
                        .OfType<CalendarDate>()
                )
            );
}
