using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Web.Features.Supervision.Outings;

namespace ReintegrasiPortal.Web.Features.Supervision.Guidance;

internal static class GuidanceStart
{
    public static async Task BeginGuidance(this CaseWork turn, DateOnly from, DateOnly to)
    {
        var (guidance, first) = GuidanceProgram.Begin(
            turn.Person,
            from,
            to,
            turn.Scope.Me.Value,
            turn.Scope.Now
        );
        await turn.Begin(guidance, first);
    }

    /// <summary>Whoever leaves the Lapas for good has no way back in the evening.</summary>
    public static async Task EndAssimilationWithCase(this CaseWork turn)
    {
        if (await turn.Assimilation() is { } log)
        {
            await turn.Step(log, AssimilationAct.Overtake, by: Party.Follows);
            log.ExpectBack(null);
        }

        foreach (var decree in await turn.AssimilationDecrees())
        {
            decree.End(turn.Today);
        }
    }
}
