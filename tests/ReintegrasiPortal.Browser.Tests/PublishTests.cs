using System.Diagnostics;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Browser.Tests;

/// <summary>Publishes as the Dockerfile does, and holds the Dockerfile against what came out.</summary>
public sealed class PublishTests(PublishTests.Published published)
    : IClassFixture<PublishTests.Published>
{
    private static readonly Container s_container = Container.Read();

    [Fact]
    public async Task What_is_published_starts_in_production_and_answers()
    {
        await using var portal = published.Portal(port: null);
        await portal.InitializeAsync();
        using var client = new HttpClient { BaseAddress = portal.Address };

        (await client.GetStringAsync("/livez", TestContext.Current.CancellationToken)).ShouldBe(
            "ok"
        );
        using var style = await client.GetAsync(
            "/css/base.css",
            TestContext.Current.CancellationToken
        );
        style.IsSuccessStatusCode.ShouldBeTrue();
        File.Exists(Path.Combine(portal.Data, "portal.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task The_health_check_tells_a_living_portal_from_a_dead_one()
    {
        var check = Container.Words(s_container.One("HEALTHCHECK"));
        check[..2].ShouldBe(["dotnet", "portal.dll"]);
        await using var portal = published.Portal(port: null);
        await portal.InitializeAsync();
        await using var beside = published.Portal(portal.Address.Port);

        (await beside.Run(check[2..])).ExitCode.ShouldBe(0);

        await portal.Kill();
        (await beside.Run(check[2..])).ExitCode.ShouldNotBe(0);
    }

    [Fact]
    public void The_container_starts_what_is_published()
    {
        var entry = Container.Words(s_container.One("ENTRYPOINT"));

        entry[0].ShouldBe("dotnet");
        File.Exists(Path.Combine(published.Folder, entry[1])).ShouldBeTrue();
        s_container.One("COPY").ShouldBe($"--from=build {Published.Target} .");
    }

    [Fact]
    public void The_container_runs_without_root_and_keeps_its_data_in_the_volume()
    {
        s_container.One("USER").ShouldBe("$APP_UID");
        s_container.One("VOLUME").ShouldBe(s_container.Setting("Portal__Data"));
        s_container.One("EXPOSE").ShouldBe(s_container.Setting("ASPNETCORE_HTTP_PORTS"));
        s_container
            .All("RUN")
            .ShouldContain(run => run.Contains($"chown $APP_UID {s_container.One("VOLUME")}"));
        var compose = File.ReadAllText(SourceTree.At("compose.yaml"));
        compose.ShouldContain($":{s_container.One("VOLUME")}");
        compose.ShouldContain($":{s_container.One("EXPOSE")}\"");
    }

    [Fact]
    public void Everything_the_build_copies_is_in_the_tree_and_let_into_the_context()
    {
        var ignored = File.ReadAllLines(SourceTree.At(".dockerignore"))
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Trim('/', '*'))
            .ToHashSet(StringComparer.Ordinal);
        var sources = s_container
            .All("COPY", "build")
            .SelectMany(static copy => copy.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..^1])
            .Select(static source => source.TrimEnd('/'))
            .ToList();

        sources.Count.ShouldBeGreaterThan(4);
        sources.ShouldAllBe(source => Path.Exists(Path.Combine(SourceTree.Root, source)));
        sources.ShouldAllBe(source => !ignored.Contains(source));
    }

    /// <summary>The output of the Dockerfile's own publish command, made once.</summary>
    public sealed class Published : IAsyncLifetime
    {
        /// <summary>Folder of the build stage that holds the output.</summary>
        public const string Target = "/out";

        public string Folder { get; } =
            Directory.CreateTempSubdirectory("portal-publish-").FullName;

        public async ValueTask InitializeAsync()
        {
            var command = Container
                .Read()
                .All("RUN", "build")
                .Single(run => run.StartsWith("dotnet publish", StringComparison.Ordinal));
            command.ShouldEndWith($"-o {Target}");
            var words = command.Split(' ')[1..^1];
            using var publish = Process.Start(
                new ProcessStartInfo("dotnet", [.. words, Folder])
                {
                    WorkingDirectory = SourceTree.Root,
                    UseShellExecute = false,
                    RedirectStandardOutput = true,
                }
            )!;
            var output = await publish.StandardOutput.ReadToEndAsync(
                TestContext.Current.CancellationToken
            );
            await publish.WaitForExitAsync(TestContext.Current.CancellationToken);
            publish.ExitCode.ShouldBe(0, output);
        }

        /// <summary>The published portal in production, on any port or for verbs that look at one.</summary>
        public PortalProcess Portal(int? port) =>
            new(
                Path.Combine(Folder, "portal.dll"),
                new Dictionary<string, string>(StringComparer.Ordinal)
                {
                    ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    ["ASPNETCORE_HTTP_PORTS"] = $"{port ?? 0}",
                    ["Portal__Demo"] = "false",
                }
            );

        public ValueTask DisposeAsync()
        {
            Directory.Delete(Folder, recursive: true);
            return ValueTask.CompletedTask;
        }
    }
}
