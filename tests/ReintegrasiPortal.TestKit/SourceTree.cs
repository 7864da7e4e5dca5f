namespace ReintegrasiPortal.TestKit;

/// <summary>The repository around a running test.</summary>
public static class SourceTree
{
    /// <summary>Folder of the solution file.</summary>
    public static string Root { get; } = Find();

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (
            folder is not null
            && !File.Exists(Path.Combine(folder.FullName, "ReintegrasiPortal.sln"))
        )
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new InvalidOperationException("The tests run outside the source tree.");
    }
}
