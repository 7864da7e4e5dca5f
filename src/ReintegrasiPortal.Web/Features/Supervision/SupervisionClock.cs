using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>The daily round of the calendar over everybody, page by page.</summary>
public sealed class SupervisionClock(RaiseSupervisionTasks raise)
{
    /// <returns>How many tasks were opened.</returns>
    public async Task<int> Round(CancellationToken ct)
    {
        var raised = 0;
        for (var page = 0; ; page++)
        {
            if (
                !(await raise.Run(Actor.System, page, ct)).Succeeded(out var done, out _)
                || done.Seen < RaiseSupervisionTasks.Page
            )
            {
                return raised + (done?.Raised ?? 0);
            }

            raised += done.Raised;
        }
    }
}
