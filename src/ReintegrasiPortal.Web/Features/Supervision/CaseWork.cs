using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>One act on one case: steps along the maps with what follows from them, the line on the timeline and the news.</summary>
internal sealed class CaseWork(
    Scope scope,
    ReintegrationCase opened,
    Party party,
    OfficeCalendar calendar,
    CancellationToken ct
)
{
    public Scope Scope { get; } = scope;

    public PortalDb Db => Scope.Db;

    public ReintegrationCase Case { get; } = opened;

    public ParticipantId Person => Case.ParticipantId;

    public Party Party { get; } = party;

    public DateOnly Today => calendar.Today;

    public CancellationToken Ct { get; } = ct;

    /// <summary>One step of the case itself, with its guards read fresh.</summary>
    public async Task<Result<Done>> Step(CaseAct act, Enum? reason = null, Party? by = null) =>
        await Step(
            Case,
            act,
            reason,
            by,
            CaseMap.Map.Find(Case.State, act) is { Guards.Count: > 0 }
                ? (await CaseFacts.Of(Db, Case, Today, Ct)).Lacking(act)
                : null
        );

    /// <summary>One step of the case or a part of it; tasks that waited for it end, those of the new state begin.</summary>
    public async Task<Result<Done>> Step<TState, TAct>(
        LegalProcess<TState, TAct> process,
        TAct act,
        Enum? reason = null,
        Party? by = null,
        IReadOnlyCollection<Refusal>? lacking = null
    )
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        var awaited = process.Awaited().ToList();
        var made = process.Make(
            act,
            by ?? Party,
            Scope.Who.Account?.Value,
            Scope.Now,
            reason,
            lacking
        );
        if (!made.Succeeded(out var step, out _))
        {
            return made.Refusals.ToList();
        }

        Db.Add(step);
        foreach (var (name, _, _) in awaited)
        {
            await TaskDone(TaskKey(name, process.ProcessId()));
        }

        await Await(process);
        return Done.Yes;
    }

    /// <summary>Stores a part that has just begun.</summary>
    public async Task Begin<TState, TAct>(LegalProcess<TState, TAct> process, ProcessStep first)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        Db.Add(process);
        Db.Add(first);
        await Await(process);
    }

    /// <summary>A line on the timeline and, where others must know, the news it tells.</summary>
    public void Note(
        TimelineKind kind,
        Enum? reason = null,
        EventKind news = EventKind.PathMoved,
        params IReadOnlyList<TimelineFact> facts
    )
    {
        var told = $"{news}:{kind}:{Case.Id.Value}:{Guid.CreateVersion7(Scope.Now):N}";
        Scope.Raise(new PortalEvent(news, told) { Participant = Person });
        Scope.Note(Person, kind, reason?.ToString() ?? "", facts, told);
    }

    /// <summary>Open pages look again; there is nothing to read and no line, because the steps themselves are the log.</summary>
    public void Refresh() =>
        Scope.Raise(
            new PortalEvent(
                EventKind.PathMoved,
                $"{EventKind.PathMoved}:{Case.Id.Value}:{Guid.CreateVersion7(Scope.Now):N}"
            )
            {
                Participant = Person,
            }
        );

    /// <summary>Asks somebody for something, due after so many working days.</summary>
    public Task AskFor(TaskKind kind, TaskOwner owner, int workingDays, string key) =>
        Scope.AskFor(Person, kind, owner, WorkingDays.After(Today, workingDays), key, Ct);

    public Task TaskDone(string key) => Scope.TaskDone(Person, key, Ct);

    private static string TaskKey(string act, Guid process) => $"{act}:{process:N}";

    private async Task Await<TState, TAct>(LegalProcess<TState, TAct> process)
        where TState : struct, Enum
        where TAct : struct, Enum
    {
        foreach (var (act, by, within) in process.Awaited())
        {
            if (OwnerOf(by) is { } owner)
            {
                await AskFor(
                    Enum.Parse<TaskKind>(act),
                    owner,
                    within,
                    TaskKey(act, process.ProcessId())
                );
            }
        }
    }

    private static TaskOwner? OwnerOf(Party by) =>
        by.HasFlag(Party.Officer) ? TaskOwner.Officer
        : by.HasFlag(Party.Lapas) ? TaskOwner.LapasStaff
        : by.HasFlag(Party.Head) ? TaskOwner.Supervisor
        : null;
}
