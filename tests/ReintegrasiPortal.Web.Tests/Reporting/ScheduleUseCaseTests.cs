using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Reporting;

namespace ReintegrasiPortal.Web.Tests.Reporting;

public sealed class ScheduleUseCaseTests : ReportingPortal
{
    [Fact]
    public async Task A_schedule_lays_the_dates_of_sixty_days()
    {
        (await Set()).Value();

        var duties = await Duties();
        duties.Count.ShouldBe(9);
        duties[0].DueOn.ShouldBe(new DateOnly(2026, 11, 24));
        duties[^1].DueOn.ShouldBe(new DateOnly(2027, 1, 19));
        (await Told(EventKind.ReportingSet)).ShouldBe(1);
        (
            await Portal.Ask(db =>
                db.TimelineEntries.CountAsync(e => e.Kind == TimelineKind.ScheduleSet, Portal.Stop)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Planning_again_changes_nothing_and_the_next_week_adds_one()
    {
        (await Set()).Value();
        var before = (await Duties()).Select(d => d.Id).ToList();

        (await Plan()).Changed.ShouldBe(0);
        (await Duties()).Select(d => d.Id).ShouldBe(before);

        await GoTo(Portal.Today.AddDays(7));
        (await Plan()).Changed.ShouldBe(1);
        (await Duties()).Select(d => d.Id).ShouldBe([.. before, (await Duties())[^1].Id]);
    }

    [Fact]
    public async Task Planning_twice_at_once_doubles_nothing()
    {
        (await Set()).Value();
        await GoTo(Portal.Today.AddDays(14));

        await Task.WhenAll(Task.Run(Plan), Task.Run(Plan));

        var duties = await Duties();
        duties.Count.ShouldBe(11);
        duties.Select(d => d.DueOn).ShouldBeUnique();
    }

    [Fact]
    public async Task Another_schedule_takes_over_from_its_first_day()
    {
        (await Set()).Value();
        await Miss(0);

        (await Set(Terms(DayOfWeek.Thursday) with { From = new(2026, 12, 7) })).Value();

        var duties = await Duties();
        duties[0].State.ShouldBe(DutyState.Missed);
        duties[1].DueOn.ShouldBe(new DateOnly(2026, 12, 1));
        duties.Skip(2).ShouldAllBe(d => d.PlannedOn.DayOfWeek == DayOfWeek.Thursday);
        duties[2].DueOn.ShouldBe(new DateOnly(2026, 12, 10));
        // Christmas Eve is joint leave: the Thursday falls on Monday.
        duties.ShouldContain(d =>
            d.PlannedOn == new DateOnly(2026, 12, 24) && d.DueOn == new DateOnly(2026, 12, 28)
        );
        (
            await Portal.Ask(db =>
                db.ReportingSchedules.CountAsync(s => s.EndedOn == null, Portal.Stop)
            )
        ).ShouldBe(1);
        (await Plan()).Changed.ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_owes_a_report_without_supervision()
    {
        await Portal.Arrange(db =>
            db.Decrees.Single(d => d.ParticipantId == Person).End(Portal.Today)
        );

        (await Set()).Refusal().ShouldBe(ReportingRefusals.NotSupervised);
    }

    [Fact]
    public async Task The_end_of_supervision_ends_the_schedule_and_takes_back_what_is_open()
    {
        (await Set()).Value();
        await Miss(0);
        await Portal.Arrange(db =>
            db.Decrees.Single(d => d.ParticipantId == Person).End(Portal.Today)
        );

        (await Plan()).Changed.ShouldBe(8);

        (await Duties()).ShouldHaveSingleItem().State.ShouldBe(DutyState.Missed);
        (await Plan()).Changed.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_wrong_is_refused_at_its_field()
    {
        var set = await Set(Terms() with { Place = "", Weekday = DayOfWeek.Sunday });

        set.Refusals.ShouldBe([ReportingRefusals.WeekdayClosed, ReportingRefusals.PlaceMissing]);
        (await Duties()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Others_are_told_that_nothing_is_there()
    {
        foreach (
            var account in new[]
            {
                World.OtherOfficer,
                World.BandungOfficer,
                World.Supervisor,
                World.LapasStaff,
                World.ParticipantAccount,
                World.EmployerMember,
            }
        )
        {
            (await Set(by: account)).Refusal().ShouldBe(Refusal.NotFound);
        }
    }

    [Theory]
    [InlineData(9, 59, 0)]
    [InlineData(10, 0, 1)]
    [InlineData(11, 59, 1)]
    [InlineData(12, 0, 0)]
    public async Task The_evening_before_between_five_and_seven_people_are_told_once(
        int hourUtc,
        int minute,
        int told
    )
    {
        (await Set(Terms(DayOfWeek.Wednesday))).Value();
        Portal.Clock.SetUtcNow(new(2026, 11, 24, hourUtc, minute, 0, TimeSpan.Zero));

        (await Remind()).ShouldBe(told);
        (await Remind()).ShouldBe(0);
        (await Told(EventKind.ReportingTomorrow)).ShouldBe(told);
    }

    [Fact]
    public async Task The_reminder_says_day_and_time_in_the_zone_and_nothing_else()
    {
        (await Set(Terms(DayOfWeek.Wednesday))).Value();
        Portal.Clock.SetUtcNow(new(2026, 11, 24, 10, 30, 0, TimeSpan.Zero));
        (await Remind()).ShouldBe(1);
        (await Portal.Get<DeliverOutbox>().Run(Actor.System, Portal.Stop)).Value();

        var notice = (
            await Portal
                .Get<ListNotices>()
                .Run(Portal.As(World.ParticipantAccount), null, Portal.Stop)
        )
            .Value()
            .Single(n => n.Kind == EventKind.ReportingTomorrow);

        notice.When.ShouldBe(new DateTimeOffset(2026, 11, 25, 9, 0, 0, TimeSpan.FromHours(7)));
        notice.Zone.ShouldBe("Asia/Jakarta");
        NoticeLinks.Of(notice).ShouldBe("/saya/lapor");
    }

    [Fact]
    public async Task Work_that_was_agreed_is_compared_with_the_reporting_time()
    {
        (await Set()).Value();
        var placement = await Placed.At(
            PlacementState.Offered,
            Portal.Services,
            Person,
            World.Job.Id,
            Portal.Clock.GetUtcNow()
        );

        var week = await Week();

        week.Times.ShouldHaveSingleItem()
            .ShouldBe(
                new ReportingTime(
                    DayOfWeek.Tuesday,
                    new(9, 0),
                    ReportingInterval.Weekly,
                    Shifts.WeekdayMornings
                )
            );
        week.Clashes.ShouldHaveSingleItem()
            .ShouldBe(new ReportingClash(placement, "Juru las listrik", Shifts.WeekdayMornings));
    }

    [Fact]
    public async Task A_call_by_telephone_takes_nobody_from_work()
    {
        (await Set(Terms() with { Channel = ReportingChannel.Remote })).Value();
        await Placed.At(
            PlacementState.Offered,
            Portal.Services,
            Person,
            World.Job.Id,
            Portal.Clock.GetUtcNow()
        );

        var week = await Week();

        week.Times.ShouldBeEmpty();
        week.Clashes.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_engine_knows_when_somebody_reports()
    {
        (await Reporting()).ShouldBe(global::ReintegrasiPortal.Matching.GateAnswer.Pass);

        (await Set()).Value();

        (await Reporting()).ShouldBe(global::ReintegrasiPortal.Matching.GateAnswer.Review);
        (await Set(Terms() with { Time = new(18, 30) })).Value();
        (await Reporting()).ShouldBe(global::ReintegrasiPortal.Matching.GateAnswer.Pass);
        (await Set(Terms() with { Channel = ReportingChannel.Remote })).Value();
        (await Reporting()).ShouldBe(global::ReintegrasiPortal.Matching.GateAnswer.Pass);
    }

    [Fact]
    public async Task The_file_shows_rule_schedule_and_dates()
    {
        (await Set()).Value();

        var file = (
            await Portal.Get<ShowReporting>().Run(Portal.As(World.Officer), Person, Portal.Stop)
        ).Value();

        file.Usual!.Interval.ShouldBe(ReportingInterval.Weekly);
        file.Schedule!.Weekday.ShouldBe(DayOfWeek.Tuesday);
        file.SupervisedUntil.ShouldBe(Portal.Today.AddDays(200));
        file.Ahead.Count.ShouldBe(9);
        file.Ahead[0]
            .Open.ShouldBe([
                DutyAct.CheckIn,
                DutyAct.ReportRemotely,
                DutyAct.ExcuseDuty,
                DutyAct.MarkNotHeld,
            ]);
        file.Ahead[1].Open.ShouldBe([DutyAct.ExcuseDuty, DutyAct.MarkNotHeld]);
        file.MayMark.ShouldBeTrue();
        (await Portal.Get<ShowReporting>().Run(Portal.As(World.Supervisor), Person, Portal.Stop))
            .Value()
            .Ahead[0]
            .Open.ShouldBe([DutyAct.MarkNotHeld]);
    }

    private async Task<PlannedDuties> Plan() =>
        (await Portal.Get<PlanDuties>().Run(Actor.System, 0, Portal.Stop)).Value();

    private async Task<int> Remind() =>
        (await Portal.Get<RemindReporting>().Run(Actor.System, Portal.Stop)).Value();

    private async Task<ReportingWeek> Week() =>
        (
            await Portal.Get<ReportingTimes>().Run(Portal.As(World.Officer), Person, Portal.Stop)
        ).Value();

    /// <summary>What the engine says of the job's hours, from Monday to Friday in the morning and the afternoon.</summary>
    private async Task<global::ReintegrasiPortal.Matching.GateAnswer> Reporting() =>
        (
            await Portal
                .Get<ExplainMatch>()
                .Run(Portal.As(World.Officer), Person, World.Job.Id, Portal.Stop)
        )
            .Value()
            .Why.Gate.Single(finding =>
                finding.Rule == global::ReintegrasiPortal.Matching.GateRule.Reporting
            )
            .Answer;
}
