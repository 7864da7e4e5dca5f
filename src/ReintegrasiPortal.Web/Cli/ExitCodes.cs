namespace ReintegrasiPortal.Web.Cli;

/// <summary>What a script can tell from the end of a command.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>It ran, but something needs a person: rejected rows, a broken audit trail.</summary>
    public const int NeedsAttention = 1;

    /// <summary>It could not run: the file cannot be read, a name is unknown.</summary>
    public const int Unusable = 2;
}
