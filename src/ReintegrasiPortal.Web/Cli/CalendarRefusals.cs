using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>What can be wrong with the arguments of <c>calendar</c> before the calendar itself looks at them.</summary>
internal static class CalendarRefusals
{
    public static readonly Refusal Required = new("Cli.Required");
    public static readonly Refusal Unknown = new("Cli.Unknown");
    public static readonly Refusal Twice = new("Cli.Twice");
    public static readonly Refusal ValueMissing = new("Cli.ValueMissing");
    public static readonly Refusal DateForm = new("Cli.DateForm");
    public static readonly Refusal LengthForm = new("Cli.LengthForm");
    public static readonly Refusal NumberForm = new("Cli.NumberForm");
    public static readonly Refusal RemissionForm = new("Cli.RemissionForm");
    public static readonly Refusal UncountedForm = new("Cli.UncountedForm");

    /// <summary>The value is none of the names that may stand there.</summary>
    public static Refusal ChooseOne(IEnumerable<string> names) =>
        new("Cli.ChooseOne", null, string.Join(", ", names));
}
