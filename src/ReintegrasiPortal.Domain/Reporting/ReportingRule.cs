using System.Globalization;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Domain.Reporting;

/// <summary>How often somebody reports.</summary>
public enum ReportingInterval
{
    Weekly,
    EveryTwoWeeks,
    Monthly,
}

/// <summary>How firm a rule stands.</summary>
public enum RuleCertainty
{
    /// <summary>Stands in a regulation.</summary>
    Decided,

    /// <summary>Usual at the offices; no regulation names the number.</summary>
    Usual,

    /// <summary>To be confirmed by the Bapas before anybody leans on it.</summary>
    Unsure,
}

/// <summary>How often people of a phase of guidance usually report; PK may set another interval.</summary>
/// <param name="ValidFrom">A later row for the same phase takes its place from its own day.</param>
public sealed record ReportingRule(
    GuidancePhase Phase,
    ReportingInterval Interval,
    DateOnly ValidFrom,
    RuleCertainty Certainty,
    string LegalSource
);

/// <summary>The rules that ship, as rows (reporting-rules.csv).</summary>
public static class ReportingRules
{
    public static IReadOnlyList<ReportingRule> All { get; } =
    [
        .. EmbeddedTable
            .Rows("reporting-rules.csv")
            .Select(static row => new ReportingRule(
                Enum.Parse<GuidancePhase>(row[0]),
                Enum.Parse<ReportingInterval>(row[1]),
                DateOnly.ParseExact(row[2], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                Enum.Parse<RuleCertainty>(row[3]),
                row[4]
            )),
    ];

    /// <summary>The rule in force on a day; null before the first one and for guidance that has ended.</summary>
    public static ReportingRule? On(DateOnly day, GuidancePhase phase) =>
        All.Where(rule => rule.Phase == phase && rule.ValidFrom <= day)
            .MaxBy(static rule => rule.ValidFrom);
}
