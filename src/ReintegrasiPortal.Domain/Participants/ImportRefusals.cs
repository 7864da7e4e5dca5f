using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>Why a file of participants cannot be taken as a whole. Single rows are turned away with reasons of their own.</summary>
public static class ImportRefusals
{
    public static readonly Refusal Empty = new("Import.Empty", "File");
    public static readonly Refusal TooLarge = new("Import.TooLarge", "File");
    public static readonly Refusal TooManyRows = new("Import.TooManyRows", "File");
    public static readonly Refusal TooManyColumns = new("Import.TooManyColumns", "File");

    /// <summary>Neither a workbook nor separated text.</summary>
    public static readonly Refusal NotATable = new("Import.NotATable", "File");
    public static readonly Refusal NotUtf8 = new("Import.NotUtf8", "File");

    /// <summary>A workbook that unpacks to far more than its size.</summary>
    public static readonly Refusal UnpacksTooLarge = new("Import.UnpacksTooLarge", "File");
    public static readonly Refusal ColumnsMissing = new("Import.ColumnsMissing", "File", "");

    /// <summary>The account that started the import may not import any more.</summary>
    public static readonly Refusal StarterGone = new("Import.StarterGone");

    /// <summary>Failed several times for a reason that lies in the portal, not in the file.</summary>
    public static readonly Refusal Failed = new("Import.Failed");

    /// <summary>An import from the command line that was killed; it is simply started again.</summary>
    public static readonly Refusal Abandoned = new("Import.Abandoned");
    public static readonly Refusal OfficeUnknown = new("Import.OfficeUnknown", "Office");
}
