namespace ReintegrasiPortal.Web.Cli;

/// <summary>Names the texts of the command line (CliText.resx).</summary>
public sealed class CliText;
