using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReintegrasiPortal.TestKit;

/// <summary>Collects the SQL that the test's own flow of control sends, so that a test can say which columns were never asked for.</summary>
public sealed class SqlLog
    : IObserver<DiagnosticListener>,
        IObserver<KeyValuePair<string, object?>>,
        IDisposable
{
    private static readonly AsyncLocal<SqlLog?> s_here = new();

    private readonly ConcurrentQueue<string> _commands = new();
    private readonly List<IDisposable> _subscriptions = [];

    public SqlLog()
    {
        s_here.Value = this;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public IReadOnlyCollection<string> Commands => _commands;

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
        {
            _subscriptions.Add(value.Subscribe(this));
        }
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (
            value.Value is CommandEventData command
            && value.Key == RelationalEventId.CommandExecuting.Name
            && s_here.Value == this
        )
        {
            _commands.Enqueue(command.Command.CommandText);
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    public void Dispose() => _subscriptions.ForEach(static s => s.Dispose());
}
