using System.Diagnostics;
using System.Text;
using Xunit;

namespace ReintegrasiPortal.TestKit;

/// <summary>
/// The portal as people run it: a process of its own with its own data folder, which a test can end hard and start again on the same data
/// and port.
/// </summary>
/// <param name="entry">The assembly to run; by default the one just built.</param>
/// <param name="settings">Environment of the process, beside the data folder.</param>
public sealed class PortalProcess(
    string? entry = null,
    IReadOnlyDictionary<string, string>? settings = null
) : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(90);

    private static readonly Dictionary<string, string> s_development = new(StringComparer.Ordinal)
    {
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["Portal__Demo"] = "true",
    };

    private readonly StringBuilder _output = new();
    private Process? _process;
    private Uri? _address;

    public string Data { get; } = Directory.CreateTempSubdirectory("portal-process-").FullName;

    /// <summary>Kept when the process is started again.</summary>
    public Uri Address =>
        _address ?? throw new InvalidOperationException("The portal has not started yet.");

    /// <summary>Everything the process has written so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    /// <summary>The build of the web project that belongs to this test run.</summary>
    public static string Built =>
        SourceTree.At(
            "artifacts",
            "bin",
            "ReintegrasiPortal.Web",
            new DirectoryInfo(AppContext.BaseDirectory).Name,
            "portal.dll"
        );

    /// <summary>Starts the process and waits until it listens.</summary>
    public async ValueTask InitializeAsync()
    {
        var listening = new TaskCompletionSource<Uri>(
            TaskCreationOptions.RunContinuationsAsynchronously
        );
        _process = new Process
        {
            StartInfo = Command("--urls", _address?.ToString() ?? "http://127.0.0.1:0"),
            EnableRaisingEvents = true,
        };
        _process.OutputDataReceived += (_, line) => Heard(line.Data, listening);
        _process.ErrorDataReceived += (_, line) => Heard(line.Data, listening);
        _process.Exited += (_, _) =>
            listening.TrySetException(
                new InvalidOperationException($"The portal ended at its start:\n{Output}")
            );
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        _address = await listening.Task.WaitAsync(
            s_patience,
            TestContext.Current.CancellationToken
        );
    }

    /// <summary>Ends the process as a power cut would (SIGKILL).</summary>
    public async Task Kill()
    {
        if (_process is { } process)
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
            process.Dispose();
            _process = null;
        }
    }

    /// <summary>Runs a verb of the command line beside the server, with the same environment.</summary>
    public async Task<(int ExitCode, string Output)> Run(params string[] arguments)
    {
        using var verb = Process.Start(Command(arguments))!;
        try
        {
            var output = verb.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await verb.WaitForExitAsync(TestContext.Current.CancellationToken)
                .WaitAsync(s_patience, TestContext.Current.CancellationToken);
            return (verb.ExitCode, await output);
        }
        finally
        {
            verb.Kill();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        Directory.Delete(Data, recursive: true);
    }

    private ProcessStartInfo Command(params string[] arguments)
    {
        var path = entry ?? Built;
        var start = new ProcessStartInfo("dotnet", [path, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = entry is null
                ? SourceTree.At("src", "ReintegrasiPortal.Web")
                : Path.GetDirectoryName(path)!,
        };
        start.Environment["Portal__Data"] = Data;
        foreach (var (name, value) in settings ?? s_development)
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private void Heard(string? line, TaskCompletionSource<Uri> listening)
    {
        const string Sign = "Now listening on: ";
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line?.IndexOf(Sign, StringComparison.Ordinal) is { } at and >= 0)
        {
            listening.TrySetResult(new Uri(line[(at + Sign.Length)..]));
        }
    }
}
