using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Reporting;

namespace ReintegrasiPortal.Web.Tests.Reporting;

/// <summary>A portal on Tuesday, 24 November 2026, 09.00 WIB, and what tests of reporting do most.</summary>
public abstract class ReportingPortal : IAsyncLifetime
{
    protected TestPortal Portal { get; } = new();

    protected World World { get; private set; } = null!;

    protected ParticipantId Person => World.Participant.Id;

    public virtual async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        World = await World.In(Portal);
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected ScheduleTerms Terms(
        DayOfWeek weekday = DayOfWeek.Tuesday,
        ReportingInterval interval = ReportingInterval.Weekly
    ) =>
        new(
            interval,
            weekday,
            new(9, 0),
            "Bapas Kelas I Serang, loket 2",
            ReportingChannel.InPerson,
            Portal.Today,
            Portal.Today.AddDays(180)
        );

    protected Task<Result<ReportingScheduleId>> Set(
        ScheduleTerms? terms = null,
        AccountId? by = null
    ) =>
        Portal
            .Get<SetReportingSchedule>()
            .Run(Portal.As(by ?? World.Officer), Person, terms ?? Terms(), Portal.Stop);

    /// <summary>All dates, the earliest first.</summary>
    protected Task<List<ReportingDuty>> Duties() =>
        Portal.Ask(db =>
            db.ReportingDuties.Where(d =>
                    d.ParticipantId == Person && d.State != DutyState.Replaced
                )
                .OrderBy(d => d.DueOn)
                .ToListAsync(Portal.Stop)
        );

    protected async Task<ReportingDuty> Duty(int place = 0) => (await Duties())[place];

    protected async Task<DutyState> State(int place = 0) => (await Duty(place)).State;

    protected Task<List<CaseTask>> Tasks() =>
        Portal.Ask(db =>
            db.CaseTasks.Where(t => t.ParticipantId == Person && t.State == CaseTaskState.Open)
                .ToListAsync(Portal.Stop)
        );

    protected Task<int> Told(EventKind kind) =>
        Portal.Ask(db => db.Outbox.CountAsync(m => m.Kind == kind, Portal.Stop));

    /// <summary>PK marks the date as missed on the day after it.</summary>
    protected async Task Miss(int place)
    {
        var duty = await Duty(place);
        await GoTo(duty.DueOn.AddDays(1));
        (
            await Portal.Get<MarkMissed>().Run(Portal.As(World.Officer), duty.Id, Portal.Stop)
        ).Value();
    }

    /// <summary>Nine in the morning of a later day.</summary>
    protected Task GoTo(DateOnly day)
    {
        Portal.Clock.SetUtcNow(
            new DateTimeOffset(day.ToDateTime(new TimeOnly(2, 0)), TimeSpan.Zero)
        );
        return Task.CompletedTask;
    }
}
