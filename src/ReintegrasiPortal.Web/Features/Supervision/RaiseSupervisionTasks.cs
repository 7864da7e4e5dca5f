using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>How far one run came.</summary>
/// <param name="Seen">People looked at; fewer than a page means that it was the last one.</param>
/// <param name="Raised">Tasks opened.</param>
public sealed record RaisedTasks(int Seen, int Raised);

/// <summary>
/// The calendar raises tasks and does nothing else: a Litmas that must be asked for soon, a phase of guidance that may be proposed, an end
/// that comes near. Page by page, so that the write lock is never held for long; running it twice opens nothing twice.
/// </summary>
public sealed class RaiseSupervisionTasks(Work work, OfficeCalendar calendar)
{
    public const int Page = 200;

    /// <summary>Days before the legal deadline at which the Lapas is asked: a choice of the product.</summary>
    public const int AskAhead = 30;

    /// <summary>Days before the end at which the PK prepares it.</summary>
    public const int EndAhead = 30;

    /// <param name="actor">The portal.</param>
    /// <param name="page">Which page of people, from 0.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<RaisedTasks>> Run(Actor actor, int page, CancellationToken ct) =>
        work.Change<RaisedTasks>(
            actor,
            Operation.RaiseSupervisionTasks,
            Subject.None,
            async scope =>
            {
                var people = await scope
                    .Db.Participants.OrderBy(p => p.Id)
                    .Skip(page * Page)
                    .Take(Page)
                    .Select(p => p.Id)
                    .ToListAsync(ct);
                var raised =
                    await Inquiries(scope, people, ct) + await Guidances(scope, people, ct);
                return new RaisedTasks(people.Count, raised);
            },
            ct
        );

    private async Task<int> Inquiries(Scope scope, List<ParticipantId> people, CancellationToken ct)
    {
        var (db, today) = (scope.Db, calendar.Today);
        var states = await db
            .ReintegrationCases.Where(c => people.Contains(c.ParticipantId))
            .ToDictionaryAsync(c => c.ParticipantId, c => c.State, ct);
        var decreed = (
            await db
                .Decrees.Where(d => people.Contains(d.ParticipantId) && d.EndedOn == null)
                .Select(d => new { d.ParticipantId, d.Program })
                .ToListAsync(ct)
        ).ToLookup(d => d.ParticipantId, d => d.Program);
        var waiting = people
            .Where(id => states.GetValueOrDefault(id, CaseState.Recorded) == CaseState.Recorded)
            .Where(id => !decreed[id].Intersect(ByDecree.Guided).Any())
            .ToList();
        var raised = 0;
        foreach (var (id, dates) in await CaseCalendar.Of(db, waiting, today, ct))
        {
            foreach (var program in Ahead(dates, decreed[id]))
            {
                var by = dates[program].RequestInquiryBy?.Date;
                if (by is { } day && day.AddDays(-AskAhead) <= today)
                {
                    var due = day > today ? day : WorkingDays.After(today, 1);
                    raised += await Ask(
                        scope,
                        id,
                        TaskKind.RequestInquiry,
                        TaskOwner.LapasStaff,
                        due,
                        ByDecree.InquiryTask(program),
                        ct
                    );
                }
            }
        }

        return raised;
    }

    /// <summary>What the Lapas would ask for: assimilation while its time runs, and the one programme of integration that is usual.</summary>
    private IEnumerable<ProgramType> Ahead(CalendarResult dates, IEnumerable<ProgramType> decreed)
    {
        if (
            dates[ProgramType.Assimilation] is { IsEligible: true } assimilation
            && !decreed.Contains(ProgramType.Assimilation)
            && !(assimilation.Closes.Date <= calendar.Today)
        )
        {
            yield return ProgramType.Assimilation;
        }

        if (dates[CalendarPoint.Expiry].Date <= calendar.Today)
        {
            yield break;
        }

        if (dates[ProgramType.ConditionalLeave].IsEligible)
        {
            yield return ProgramType.ConditionalLeave;
        }
        else if (dates[ProgramType.ConditionalRelease].IsEligible)
        {
            yield return ProgramType.ConditionalRelease;
        }
    }

    private async Task<int> Guidances(Scope scope, List<ParticipantId> people, CancellationToken ct)
    {
        var today = calendar.Today;
        if (!(await RuleBook.On(scope.Db, today, ct)).Succeeded(out var rules, out _))
        {
            return 0;
        }

        var running = await scope
            .Db.GuidancePrograms.Where(g =>
                people.Contains(g.ParticipantId) && g.State != GuidancePhase.Ended
            )
            .ToListAsync(ct);
        var raised = 0;
        foreach (var guidance in running)
        {
            var id = guidance.ParticipantId;
            if (guidance.To < today)
            {
                raised += await Ask(
                    scope,
                    id,
                    TaskKind.CompleteSupervision,
                    TaskOwner.Officer,
                    WorkingDays.After(today, 1),
                    CaseTasks.Complete,
                    ct
                );
            }
            else if (guidance.To.AddDays(-EndAhead) <= today)
            {
                raised += await Ask(
                    scope,
                    id,
                    TaskKind.PrepareEnd,
                    TaskOwner.Officer,
                    guidance.To,
                    CaseTasks.End,
                    ct
                );
            }
            else if (guidance.NextPhaseFrom(rules) <= today)
            {
                raised += await Ask(
                    scope,
                    id,
                    TaskKind.ProposePhase,
                    TaskOwner.Officer,
                    WorkingDays.After(today, 10),
                    CaseTasks.Phase,
                    ct
                );
            }
        }

        return raised;
    }

    /// <summary>Opens a task once in its life: what somebody has set aside is not put before them again the next day.</summary>
    private static async Task<int> Ask(
        Scope scope,
        ParticipantId id,
        TaskKind kind,
        TaskOwner owner,
        DateOnly due,
        string key,
        CancellationToken ct
    ) =>
        await scope.Db.CaseTasks.AnyAsync(
            t =>
                t.ParticipantId == id
                && t.Key == key
                && (t.State == CaseTaskState.Open || t.OpenedAt > scope.Now.AddDays(-AskAhead)),
            ct
        )
            ? 0
        : await scope.AskFor(id, kind, owner, due, key, ct) is null ? 0
        : 1;
}
