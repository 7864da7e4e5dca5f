using Hangfire;
using Hangfire.InMemory;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.Web.Features.Coaching;
using ReintegrasiPortal.Web.Features.Families.Guarantees;
using ReintegrasiPortal.Web.Features.Placements;
using ReintegrasiPortal.Web.Features.Reporting;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Features.Tasks;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Schedules. Hangfire keeps them in memory, since losing one loses nothing: every job only calls a use case that looks for what is due.</summary>
public static class Jobs
{
    /// <summary>Daily rounds run at 04.00 WIB, before offices open.</summary>
    private const int DailyHourUtc = 21;

    public static void AddJobs(this WebApplicationBuilder builder)
    {
        builder.Services.AddHangfire(hangfire =>
            hangfire.UseInMemoryStorage(new InMemoryStorageOptions())
        );
        builder.Services.AddHangfireServer(server =>
        {
            server.WorkerCount = 2;
            server.ServerTimeout = TimeSpan.FromMinutes(1);
        });
    }

    /// <summary>Lays the schedules; laying them again changes nothing.</summary>
    public static void ScheduleJobs(this WebApplication app)
    {
        var jobs = app.Services.GetRequiredService<IRecurringJobManager>();
        jobs.AddOrUpdate<OutboxSignal>("wake-outbox", signal => signal.Wake(), Cron.Minutely);
        jobs.AddOrUpdate<ExpirePlacements>(
            "expire-placements",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Hourly
        );
        jobs.AddOrUpdate<OpenCoachingGaps>(
            "open-coaching-gaps",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Hourly
        );
        jobs.AddOrUpdate<RemindCertificates>(
            "remind-certificates",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Daily
        );
        jobs.AddOrUpdate<ApplyRules>(
            "apply-rules",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Hourly
        );
        jobs.AddOrUpdate<RemindTasks>(
            "remind-tasks",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Hourly
        );
        jobs.AddOrUpdate<LapseGuarantees>(
            "lapse-guarantees",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Hourly
        );
        jobs.AddOrUpdate<WatchSupervision>(
            "watch-supervision",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Hourly
        );
        jobs.AddOrUpdate<ReportingClock>(
            "reporting-round",
            clock => clock.Round(CancellationToken.None),
            Cron.Daily(DailyHourUtc)
        );
        jobs.AddOrUpdate<RemindReporting>(
            "remind-reporting",
            act => act.Run(Actor.System, CancellationToken.None),
            Cron.Hourly
        );
        jobs.AddOrUpdate<SupervisionClock>(
            "supervision-round",
            clock => clock.Round(CancellationToken.None),
            Cron.Daily(DailyHourUtc)
        );
    }
}
