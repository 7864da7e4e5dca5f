using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Domain.Tests.Reporting;

/// <summary>What tests of reporting begin with: Tuesday, 24 November 2026, and a PK.</summary>
internal static class Usual
{
    public static readonly DateOnly Today = new(2026, 11, 24);

    public static readonly DateTimeOffset At = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    public static readonly ParticipantId Person = ParticipantId.New();

    public static readonly AccountId Pk = Account();

    public static readonly AccountId Self = Account();

    public static AccountId Account() => AccountId.From(Guid.CreateVersion7());

    public static ScheduleTerms Terms(
        ReportingInterval interval = ReportingInterval.Weekly,
        DayOfWeek weekday = DayOfWeek.Tuesday
    ) =>
        new(
            interval,
            weekday,
            new(9, 0),
            "Bapas Kelas I Serang, loket 2",
            ReportingChannel.InPerson,
            Today,
            Today.AddDays(365)
        );

    public static ReportingSchedule Schedule(ScheduleTerms? terms = null)
    {
        ReportingSchedule
            .Set(Person, terms ?? Terms(), Today.AddYears(2), Today, Pk, At)
            .Succeeded(out var schedule, out var why);
        return schedule ?? throw new InvalidOperationException(why?.Code);
    }

    /// <summary>A date due today.</summary>
    public static ReportingDuty Duty() =>
        ReportingDuty.Plan(Schedule(), new(Today, Today), Party.Clock, null, At).Duty;

    /// <summary>A date that PK marked as missed the day after.</summary>
    public static ReportingDuty MissedDuty()
    {
        var duty = Duty();
        duty.Miss(Today.AddDays(1), Pk, At).Succeeded(out _, out _).ShouldBeTrue();
        return duty;
    }
}
