using System.Globalization;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Reporting;

/// <summary>
/// What follows from so many misses in a row: somebody is reminded or asked to get in touch. There is no step that revokes anything; that
/// is for people, on the path of the legal process.
/// </summary>
/// <param name="Streak">Misses in a row.</param>
/// <param name="Task">What is asked for; null for a reminder to the person.</param>
/// <param name="Owner">Who is asked or reminded.</param>
/// <param name="WithinDays">Working days for it.</param>
public sealed record EscalationStep(
    int Streak,
    TaskKind? Task,
    TaskOwner Owner,
    int WithinDays,
    DateOnly ValidFrom,
    RuleCertainty Certainty,
    string LegalSource
)
{
    /// <summary>While it is open, the same step asks for nothing more.</summary>
    public string TaskKey => $"reporting:{Task}";
}

/// <summary>The steps that ship, as rows (escalation-steps.csv).</summary>
public static class EscalationSteps
{
    public static IReadOnlyList<EscalationStep> All { get; } =
    [
        .. EmbeddedTable
            .Rows("escalation-steps.csv")
            .Select(static row => new EscalationStep(
                int.Parse(row[0], CultureInfo.InvariantCulture),
                row[1].Length == 0 ? null : Enum.Parse<TaskKind>(row[1]),
                Enum.Parse<TaskOwner>(row[2]),
                int.Parse(row[3], CultureInfo.InvariantCulture),
                DateOnly.ParseExact(row[4], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Enum.Parse<RuleCertainty>(row[5]),
                row[6]
            )),
    ];

    /// <summary>Steps that a longer streak reaches for the first time.</summary>
    /// <param name="before">Misses in a row as they stood.</param>
    /// <param name="after">Misses in a row now.</param>
    /// <param name="day">Day on which the rows must be in force.</param>
    public static IEnumerable<EscalationStep> Reached(int before, int after, DateOnly day) =>
        On(day).Where(step => before < step.Streak && step.Streak <= after);

    /// <summary>Steps whose ground has gone, because a mark was put right or the person has been seen.</summary>
    public static IEnumerable<EscalationStep> Fallen(int before, int after, DateOnly day) =>
        On(day).Where(step => after < step.Streak && step.Streak <= before);

    private static IEnumerable<EscalationStep> On(DateOnly day) =>
        All.Where(step => step.ValidFrom <= day);
}
