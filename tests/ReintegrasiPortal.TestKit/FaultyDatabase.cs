using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.TestKit;

/// <summary>Breaks the database where a test says, as a full disk or a cut wire would; and lets it wait one second for a lock, not five.</summary>
public sealed class FaultyDatabase
    : DbCommandInterceptor,
        IDbTransactionInterceptor,
        IDbConnectionInterceptor
{
    /// <summary>Breaks every command that contains this text.</summary>
    public string? BreakCommand { get; set; }

    /// <summary>Breaks every command that carries this value.</summary>
    public Guid? BreakValue { get; set; }

    public bool BreakCommit { get; set; }

    public void AddTo(IServiceCollection services) =>
        services.ConfigureDbContext<PortalDb>(options => options.AddInterceptors(this));

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        BreakIfAsked(command);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        BreakIfAsked(command);
        return base.NonQueryExecutingAsync(command, eventData, result, cancellationToken);
    }

    public ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction,
        TransactionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => BreakCommit ? throw new IOException("The disk is full.") : ValueTask.FromResult(result);

    public async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (connection is not SqliteConnection sqlite)
        {
            return;
        }

        sqlite.DefaultTimeout = 1;
        await using var command = sqlite.CreateCommand();
        command.CommandText = "PRAGMA busy_timeout = 0";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private void BreakIfAsked(DbCommand command)
    {
        if (
            (
                BreakCommand is { } text
                && command.CommandText.Contains(text, StringComparison.Ordinal)
            )
            || (
                BreakValue is { } value
                && command.Parameters.Cast<DbParameter>().Any(p => Equals(p.Value, value))
            )
        )
        {
            throw new IOException("The disk is full.");
        }
    }
}
