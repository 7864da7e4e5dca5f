using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class RefusalTests
{
    private static readonly Sentence Good = Given.Sentence("2025-03-10", 3);

    private static readonly DateOnly In2026 = new(2026, 1, 5);

    /// <summary>What is wrong, the sentence, the refusal.</summary>
    private static readonly (string Name, Sentence Sentence, string Code, string Field)[] Cases =
    [
        ("no length", Good with { Lengths = [] }, "Sentence.LengthMissing", "Lengths"),
        (
            "zero length",
            Good with
            {
                Lengths = [new(1, 0, 0), default],
            },
            "Sentence.LengthZero",
            "Lengths[1]"
        ),
        (
            "negative length",
            Good with
            {
                Lengths = [new(1, -1, 0)],
            },
            "Sentence.LengthNegative",
            "Lengths[0]"
        ),
        (
            "a hundred years",
            Good with
            {
                Lengths = [new(100, 0, 0)],
            },
            "Sentence.LengthTooLong",
            "Lengths[0]"
        ),
        (
            "a hundred years in sum",
            Good with
            {
                Lengths = [new(60, 0, 0), new(39, 12, 0)],
            },
            "Sentence.LengthTooLong",
            "Lengths"
        ),
        (
            "too many days in sum",
            Good with
            {
                Lengths = [new(0, 0, 30000), new(0, 0, 30000)],
            },
            "Sentence.LengthTooLong",
            "Lengths"
        ),
        ("life and years", Good with { IsLife = true }, "Sentence.LifeWithLength", "Lengths"),
        ("negative credit", Good with { CreditDays = -1 }, "Sentence.CreditNegative", "CreditDays"),
        (
            "credit as long as the sentence",
            Good with
            {
                CreditDays = 1096,
            },
            "Sentence.CreditTooLarge",
            "CreditDays"
        ),
        (
            "detention before anybody's time",
            Good with
            {
                DetainedSince = new(1949, 12, 31),
            },
            "Sentence.DateOutOfRange",
            "DetainedSince"
        ),
        (
            "unknown offence group",
            Good with
            {
                OffenceGroup = (OffenceGroup)99,
            },
            "Sentence.ValueUnknown",
            "OffenceGroup"
        ),
        (
            "unknown policy",
            Good with
            {
                Policy = (ConditionalRightsPolicy)99,
            },
            "Sentence.ValueUnknown",
            "Policy"
        ),
        (
            "grant before detention",
            With(new RemissionGrant(RemissionKind.General, new(2025, 3, 9), 30)),
            "Grant.BeforeDetention",
            "Grants[0].On"
        ),
        (
            "grant of no days",
            With(new RemissionGrant(RemissionKind.General, In2026, 0)),
            "Grant.DaysInvalid",
            "Grants[0].Days"
        ),
        (
            "grant of unknown kind",
            With(new RemissionGrant((RemissionKind)99, In2026, 30)),
            "Sentence.ValueUnknown",
            "Grants[0].Kind"
        ),
        (
            "grant far in the future",
            With(new RemissionGrant(RemissionKind.General, new(2201, 1, 1), 30)),
            "Sentence.DateOutOfRange",
            "Grants[0].On"
        ),
        (
            "revoked before given",
            With(new RemissionGrant(RemissionKind.General, In2026, 30, null, In2026.AddDays(-1))),
            "Grant.RevokedBeforeGiven",
            "Grants[0].RevokedOn"
        ),
        (
            "grant while away",
            With(new RemissionGrant(RemissionKind.General, In2026, 30)) with
            {
                Uncounted = [new(UncountedKind.Escape, In2026, null)],
            },
            "Grant.DuringUncounted",
            "Grants[0].On"
        ),
        (
            "uncounted of unknown kind",
            With(new UncountedPeriod((UncountedKind)99, In2026, null)),
            "Sentence.ValueUnknown",
            "Uncounted[0].Kind"
        ),
        (
            "uncounted before detention",
            With(new UncountedPeriod(UncountedKind.Escape, new(2025, 3, 9), In2026)),
            "Uncounted.BeforeDetention",
            "Uncounted[0].From"
        ),
        (
            "uncounted without a day",
            With(new UncountedPeriod(UncountedKind.Escape, In2026, In2026)),
            "Uncounted.EndsBeforeStart",
            "Uncounted[0].Until"
        ),
        (
            "uncounted twice",
            With(
                new UncountedPeriod(UncountedKind.Escape, In2026, In2026.AddDays(9)),
                new UncountedPeriod(UncountedKind.Escape, In2026.AddDays(8), In2026.AddDays(20))
            ),
            "Uncounted.Overlaps",
            "Uncounted"
        ),
        (
            "uncounted after an open one",
            With(
                new UncountedPeriod(UncountedKind.Escape, In2026, null),
                new UncountedPeriod(UncountedKind.Escape, In2026.AddDays(8), In2026.AddDays(20))
            ),
            "Uncounted.Overlaps",
            "Uncounted"
        ),
        (
            "official of unknown point",
            With(new OfficialDate((CalendarPoint)99, In2026)),
            "Sentence.ValueUnknown",
            "OfficialDates[0].Point"
        ),
        (
            "official before detention",
            With(new OfficialDate(CalendarPoint.Half, new(2025, 3, 9))),
            "Official.BeforeDetention",
            "OfficialDates[0].On"
        ),
        (
            "official twice",
            With(
                new OfficialDate(CalendarPoint.Half, In2026),
                new OfficialDate(CalendarPoint.Half, In2026)
            ),
            "Official.Twice",
            "OfficialDates[1].Point"
        ),
        (
            "official milestones out of order",
            With(
                new OfficialDate(CalendarPoint.Expiry, In2026),
                new OfficialDate(CalendarPoint.TwoThirds, In2026.AddDays(1))
            ),
            "Official.OutOfOrder",
            "OfficialDates.Expiry"
        ),
        (
            "official stages out of order",
            With(
                new OfficialDate(CalendarPoint.ContinuedStage, In2026.AddDays(1)),
                new OfficialDate(CalendarPoint.IntegrationStage, In2026)
            ),
            "Official.OutOfOrder",
            "OfficialDates.IntegrationStage"
        ),
    ];

    public static TheoryData<string> Names => [.. Cases.Select(wrong => wrong.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Bad_input_is_refused_at_its_field(string name)
    {
        var (_, sentence, code, field) = Cases.Single(wrong => wrong.Name == name);

        var result = SentenceCalendar.Compute(sentence, Given.Rules, Given.AsOf);

        result.Refused(out var refusal).ShouldBeTrue();
        result.Refusals.ShouldHaveSingleItem();
        (refusal.Code, refusal.Field).ShouldBe((code, field));
    }

    [Fact]
    public void All_refusals_come_at_once() =>
        SentenceCalendar
            .Compute(Good with { CreditDays = -1, Lengths = [] }, Given.Rules, Given.AsOf)
            .Refusals.Select(refusal => refusal.Field)
            .ShouldBe(["CreditDays", "Lengths"]);

    [Fact]
    public void A_day_out_of_range_is_refused() =>
        SentenceCalendar
            .Compute(Good, Given.Rules, DateOnly.MaxValue)
            .Refusals.ShouldHaveSingleItem()
            .Field.ShouldBe("AsOf");

    private static Sentence With(params RemissionGrant[] grants) => Good with { Grants = grants };

    private static Sentence With(params UncountedPeriod[] times) => Good with { Uncounted = times };

    private static Sentence With(params OfficialDate[] entries) =>
        Good with
        {
            OfficialDates = entries,
        };
}
