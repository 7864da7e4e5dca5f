using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Wajib lapor of one person, for the PK and the head of the office.</summary>
/// <param name="Schedule">Null while nothing is agreed.</param>
/// <param name="SupervisedUntil">Last day on which a report can be owed; null when none is.</param>
/// <param name="Phase">Phase of guidance, where it runs.</param>
/// <param name="Usual">What the rule says for the phase.</param>
/// <param name="Ahead">Dates to come and open ones, the nearest first.</param>
/// <param name="Behind">What became of the others, the newest first.</param>
/// <param name="Absences">How often of each kind.</param>
/// <param name="MayMark">Whether the reader is the PK who marks and sets.</param>
public sealed record ReportingFile(
    ScheduleView? Schedule,
    DateOnly? SupervisedUntil,
    GuidancePhase? Phase,
    ReportingRule? Usual,
    Cadence Cadence,
    IReadOnlyList<DutyLine> Ahead,
    IReadOnlyList<DutyLine> Behind,
    IReadOnlyDictionary<AbsenceKind, int> Absences,
    IReadOnlyList<ReportingClash> Clashes,
    bool MayMark
);

/// <summary>Opens the reporting of one person.</summary>
public sealed class ShowReporting(Work work, OfficeCalendar calendar)
{
    /// <summary>Past dates that are shown: half a year of weeks.</summary>
    private const int Shown = 26;

    public Task<Result<ReportingFile>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<ReportingFile>(
            actor,
            Operation.ShowReporting,
            Subject.Of(id),
            async scope =>
            {
                var (db, today) = (scope.Db, calendar.Today);
                var marks = scope.Who.Role == Role.Officer;
                var party = marks ? Party.Officer : Party.Head;
                var schedule = await db.ReportingSchedules.SingleOrDefaultAsync(
                    s => s.ParticipantId == id && s.EndedOn == null,
                    ct
                );
                var duties = await db
                    .ReportingDuties.Where(d =>
                        d.ParticipantId == id && d.State != DutyState.Replaced
                    )
                    .OrderBy(d => d.DueOn)
                    .ToListAsync(ct);
                var phase = await db.PhaseOf(id, ct);
                return new ReportingFile(
                    schedule is null ? null : ScheduleView.Of(schedule),
                    await db.SupervisedUntil(id, today, ct),
                    phase,
                    ReportingRules.On(today, phase ?? GuidancePhase.Initial),
                    Cadence.Of(duties.Select(d => new DutyGlance(d.DueOn, d.Counts)), today),
                    [
                        .. duties
                            .Where(static d => d.State == DutyState.Due)
                            .Select(d => DutyLine.Of(d, party, today)),
                    ],
                    [
                        .. duties
                            .Where(static d => d.State != DutyState.Due)
                            .Reverse()
                            .Take(Shown)
                            .Select(d => DutyLine.Of(d, party, today)),
                    ],
                    duties
                        .Select(static d => DutyCounts.AbsenceOf(d.State, d.CorrectedTo))
                        .OfType<AbsenceKind>()
                        .CountBy(static kind => kind)
                        .ToDictionary(),
                    (await db.ReportingWeek(id, ct)).Clashes,
                    marks
                );
            },
            ct
        );
}
