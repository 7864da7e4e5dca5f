namespace ReintegrasiPortal.Domain.Tasks;

/// <summary>What makes two tasks of one person the same task.</summary>
public static class TaskKey
{
    /// <summary>The key of a task that an officer opens: the same act about the same thing.</summary>
    public static string Of(TaskKind kind, string about) =>
        about.Length == 0 ? kind.ToString() : $"{kind}:{about}";
}
