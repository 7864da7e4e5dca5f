using CsCheck;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Tests.Reporting;

public sealed class CadenceTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("K", 0)]
    [InlineData("M", 1)]
    [InlineData("KMM", 2)]
    [InlineData("MMK", 0)]
    [InlineData("MKM", 1)]
    [InlineData("MEM", 1)]
    [InlineData("MSM", 2)]
    [InlineData("MMMO", 3)]
    [InlineData("MMS", 2)]
    public void Misses_in_a_row_are_counted_from_the_newest(string history, int streak) =>
        Cadence.StreakOf(Read(history)).ShouldBe(streak);

    [Fact]
    public void What_did_not_take_place_never_changes_the_row() =>
        Gen.Char["KMEO"]
            .Array[0, 12]
            .Sample(static history =>
            {
                var plain = Cadence.StreakOf(Read(new string(history)));
                foreach (var place in Enumerable.Range(0, history.Length + 1))
                {
                    Cadence.StreakOf(Read(new string(history).Insert(place, "S"))).ShouldBe(plain);
                }
            });

    [Fact]
    public void One_more_miss_adds_one_and_one_report_ends_the_row() =>
        Gen.Char["KMESO"]
            .Array[0, 12]
            .Sample(static history =>
            {
                var text = new string(history);
                Cadence.StreakOf(Read(text + "M")).ShouldBe(Cadence.StreakOf(Read(text)) + 1);
                Cadence.StreakOf(Read(text + "K")).ShouldBe(0);
                Cadence.StreakOf(Read(text + "E")).ShouldBe(0);
            });

    [Fact]
    public void Who_needs_somebody_comes_first()
    {
        var today = Usual.Today;
        DutyGlance[] missed = [new(today.AddDays(-7), DutyCount.Missed), Open(7)];
        DutyGlance[] late = [Open(-1), Open(6)];
        DutyGlance[] soon = [new(today.AddDays(-7), DutyCount.Kept), Open(2)];
        DutyGlance[] fine = [new(today.AddDays(-1), DutyCount.Kept), Open(6)];

        Cadence.Of(missed, today).Status.ShouldBe(CadenceStatus.NeedsContact);
        Cadence.Of(late, today).Status.ShouldBe(CadenceStatus.Overdue);
        Cadence.Of(late, today).Open.ShouldBe(today.AddDays(-1));
        Cadence.Of(soon, today).Status.ShouldBe(CadenceStatus.DueSoon);
        Cadence
            .Of(fine, today)
            .ShouldBe(new Cadence(CadenceStatus.UpToDate, 0, today.AddDays(6), null));
        Cadence.Of([], today).Status.ShouldBe(CadenceStatus.UpToDate);
        new[] { fine, soon, late, missed }
            .Select(duties => Cadence.Of(duties, today).Status)
            .Order()
            .ShouldBe([
                CadenceStatus.NeedsContact,
                CadenceStatus.Overdue,
                CadenceStatus.DueSoon,
                CadenceStatus.UpToDate,
            ]);

        DutyGlance Open(int days) => new(today.AddDays(days), DutyCount.Open);
    }

    [Fact]
    public void One_miss_reminds_two_call_three_visit()
    {
        Asked(0, 1).ShouldBe([(null, TaskOwner.Participant)]);
        Asked(1, 2)
            .ShouldBe([
                (TaskKind.CallClient, TaskOwner.Officer),
                (TaskKind.CallGuarantor, TaskOwner.Officer),
            ]);
        Asked(2, 3).ShouldBe([(TaskKind.VisitHome, TaskOwner.Officer)]);
        Asked(3, 4).ShouldBeEmpty();
        Asked(0, 3).Count.ShouldBe(4);
        EscalationSteps
            .Fallen(3, 0, Usual.Today)
            .Select(static step => step.Streak)
            .ShouldBe([1, 2, 2, 3]);

        static List<(TaskKind?, TaskOwner)> Asked(int before, int after) =>
            [
                .. EscalationSteps
                    .Reached(before, after, Usual.Today)
                    .Select(static step => (step.Task, step.Owner)),
            ];
    }

    [Fact]
    public void A_step_is_reached_once_on_any_way_up() =>
        Gen.Int[0, 8]
            .Select(Gen.Int[0, 8])
            .Sample(
                static (first, second) =>
                {
                    var (low, high) = (Math.Min(first, second), Math.Max(first, second));
                    Reached(0, low).Concat(Reached(low, high)).ShouldBe(Reached(0, high));
                    EscalationSteps.Fallen(high, low, Usual.Today).ShouldBe(Reached(low, high));

                    static IEnumerable<EscalationStep> Reached(int before, int after) =>
                        EscalationSteps.Reached(before, after, Usual.Today);
                }
            );

    [Fact]
    public void The_rules_are_rows_that_say_how_sure_they_are()
    {
        ReportingRules
            .On(Usual.Today, GuidancePhase.Initial)!
            .Interval.ShouldBe(ReportingInterval.Weekly);
        ReportingRules
            .On(Usual.Today, GuidancePhase.Continued)!
            .ShouldSatisfyAllConditions(
                static rule => rule.Interval.ShouldBe(ReportingInterval.EveryTwoWeeks),
                static rule => rule.Certainty.ShouldBe(RuleCertainty.Unsure)
            );
        ReportingRules
            .On(Usual.Today, GuidancePhase.Final)!
            .Interval.ShouldBe(ReportingInterval.Monthly);
        ReportingRules.On(Usual.Today, GuidancePhase.Ended).ShouldBeNull();
        ReportingRules.On(new DateOnly(2022, 8, 2), GuidancePhase.Initial).ShouldBeNull();
        ReportingRules.All.ShouldAllBe(static rule => rule.LegalSource.Length > 20);
        EscalationSteps.All.ShouldAllBe(static step => step.LegalSource.Length > 20);
    }

    /// <summary>One letter a date, oldest first: kept, missed, excused, skipped, open.</summary>
    private static IEnumerable<DutyGlance> Read(string history) =>
        history.Select(
            static (letter, place) =>
                new DutyGlance(
                    Usual.Today.AddDays(7 * place),
                    letter switch
                    {
                        'K' => DutyCount.Kept,
                        'M' => DutyCount.Missed,
                        'E' => DutyCount.Excused,
                        'S' => DutyCount.Skipped,
                        _ => DutyCount.Open,
                    }
                )
        );
}
