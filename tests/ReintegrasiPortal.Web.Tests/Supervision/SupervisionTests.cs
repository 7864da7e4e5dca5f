using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Supervision;

/// <summary>A portal, a world and the case of its participant for every test.</summary>
public abstract class SupervisionTests : IAsyncLifetime
{
    protected TestPortal Portal { get; } = new();

    protected World World { get; private set; } = null!;

    internal CaseJourney Case { get; private set; } = null!;

    protected CancellationToken Stop => Portal.Stop;

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        World = await World.In(Portal);
        Case = new CaseJourney(Portal, World);
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected Task<List<TaskKind>> OpenTasks() =>
        Portal.Ask(db =>
            db.CaseTasks.Where(t =>
                    t.ParticipantId == World.Participant.Id && t.State == CaseTaskState.Open
                )
                .OrderBy(t => t.Kind)
                .Select(t => t.Kind)
                .ToListAsync(Stop)
        );

    protected Task<List<TimelineKind>> Lines() =>
        Portal.Ask(db =>
            db.TimelineEntries.Where(l =>
                    l.ParticipantId == World.Participant.Id && l.Kind != TimelineKind.TaskOpened
                )
                .OrderBy(l => l.Id)
                .Select(l => l.Kind)
                .ToListAsync(Stop)
        );

    protected Task<int> Steps(ProcessKind kind) =>
        Portal.Ask(db => db.ProcessSteps.CountAsync(s => s.Kind == kind, Stop));
}
