using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>The daily round over all schedules: first the dates that hold, then those that nobody has marked.</summary>
public sealed class ReportingClock(PlanDuties plan, CloseDuties close)
{
    public async Task Round(CancellationToken ct)
    {
        for (var page = 0; ; page++)
        {
            if (
                !(await plan.Run(Actor.System, page, ct)).Succeeded(out var done, out _)
                || done.Seen < PlanDuties.Page
            )
            {
                break;
            }
        }

        while ((await close.Run(Actor.System, ct)).Succeeded(out var marked, out _) && marked > 0)
        {
            // The next batch.
        }
    }
}
