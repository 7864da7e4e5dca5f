using System.Globalization;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>When somebody inside has gone without coaching for too long.</summary>
public static class CoachingGap
{
    /// <summary>What the keys of its tasks begin with.</summary>
    public const string TaskPrefix = "coaching-gap:";

    /// <summary>Days without a session attended after which the gap shows.</summary>
    public const int After = 30;

    /// <summary>Working days in which a place is to be found.</summary>
    public const int ArrangeWithin = 5;

    /// <summary>Days since the last session attended, or since the person was added when there was none.</summary>
    public static int Days(DateOnly? lastAttended, DateOnly addedOn, DateOnly today) =>
        today.DayNumber - (lastAttended ?? addedOn).DayNumber;

    public static bool IsOpen(DateOnly? lastAttended, DateOnly addedOn, DateOnly today) =>
        Days(lastAttended, addedOn, today) > After;

    /// <summary>Key of the task: a new gap begins with each last session, so a task stands once for each gap.</summary>
    public static string TaskKey(DateOnly? lastAttended) =>
        TaskPrefix
        + (lastAttended?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "never");
}
