using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Persistence.Participants;

/// <summary>One import of participants.</summary>
public readonly record struct ImportRunId(Guid Value) : IId<ImportRunId>
{
    public static ImportRunId From(Guid value) => new(value);

    public static ImportRunId New() => new(Guid.CreateVersion7());
}

public enum ImportState
{
    Waiting,
    Running,
    Finished,

    /// <summary>The file could not be read at all; see <see cref="ImportRun.Problem"/>.</summary>
    Unreadable,
}

/// <summary>An import with its file, progress and result. Survives a restart: the next run goes on with the rows not yet done.</summary>
public sealed class ImportRun
{
    private ImportRun() { }

    public ImportRun(
        ImportRunId id,
        AccountId? startedBy,
        string fileName,
        byte[] file,
        DateTimeOffset at
    )
    {
        Id = id;
        StartedBy = startedBy;
        FileName = fileName;
        File = file;
        StartedAt = at;
    }

    public ImportRunId Id { get; private init; }

    /// <summary>Null when started from the command line.</summary>
    public AccountId? StartedBy { get; private init; }

    public string FileName { get; private init; } = "";

    public byte[]? File { get; private set; }

    public DateTimeOffset StartedAt { get; private init; }

    public DateTimeOffset? FinishedAt { get; private set; }

    public ImportState State { get; private set; }

    public int Total { get; private set; }

    public int Processed { get; private set; }

    public int Added { get; private set; }

    public int Changed { get; private set; }

    public int Unchanged { get; private set; }

    public int Rejected { get; private set; }

    /// <summary>The columns of the file, then one JSON line for each rejected row with its reasons by cell.</summary>
    public string RejectedRows { get; private set; } = "";

    /// <summary>Code of the reason why the file could not be read.</summary>
    public string Problem { get; private set; } = "";

    public void Begin(int total)
    {
        State = ImportState.Running;
        Total = total;
    }

    public void Count(int added, int changed, int unchanged, int rejected, string rejectedRows)
    {
        Added += added;
        Changed += changed;
        Unchanged += unchanged;
        Rejected += rejected;
        Processed += added + changed + unchanged + rejected;
        RejectedRows += rejectedRows;
    }

    /// <summary>The file goes; only counts and rejected rows stay.</summary>
    public void Finish(DateTimeOffset at)
    {
        State = ImportState.Finished;
        FinishedAt = at;
        File = null;
    }

    public void CannotRead(string problem, DateTimeOffset at)
    {
        State = ImportState.Unreadable;
        Problem = problem;
        FinishedAt = at;
        File = null;
    }
}
