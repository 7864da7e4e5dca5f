using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>One step for a timeline.</summary>
/// <param name="Reason">Code of the reason, or empty where none was given or the reader may not see it.</param>
public sealed record PlacementStepRow(
    PlacementState To,
    PlacementAct Act,
    Side By,
    DateTimeOffset At,
    string Reason
)
{
    /// <summary>The same step with its reason only if that side gave it.</summary>
    internal PlacementStepRow ReasonOnlyBy(Side side) =>
        By == side ? this : this with { Reason = "" };
}

/// <summary>The meeting that counts: the one set last.</summary>
public sealed record InterviewRow(DateTimeOffset At, string Place);
