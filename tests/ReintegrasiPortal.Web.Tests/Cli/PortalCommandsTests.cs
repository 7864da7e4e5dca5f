using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Cli;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Tests.Participants;
using Spectre.Console;

namespace ReintegrasiPortal.Web.Tests.Cli;

public sealed class PortalCommandsTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new(more: services => services.AddLocalization());
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-cli-").FullName;
    private readonly StringWriter _screen = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public async ValueTask DisposeAsync()
    {
        await _portal.DisposeAsync();
        await _screen.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_clean_file_ends_with_zero_and_leaves_no_rejected_rows()
    {
        var file = Save(ImportFiles.Csv(ImportFiles.Row(1), ImportFiles.Row(2)));

        (await Run("import", "participants", file, "--office", "BAPAS-SERANG")).ShouldBe(0);

        File.Exists(file + ".ditolak.csv").ShouldBeFalse();
        var run = await _portal.Ask(db => db.ImportRuns.SingleAsync());
        (run.State, run.Added, run.StartedBy, run.File).ShouldBe(
            (ImportState.Finished, 2, null, null)
        );
        // Nobody imported by hand, so each goes to whoever of the Bapas has the fewest.
        (
            await _portal.Ask(db =>
                db.CaseAssignments.CountAsync(a => a.OfficerId == _world.OtherOfficer)
            )
        ).ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Rejected_rows_end_with_one_and_are_written_beside_the_file()
    {
        var file = Save(ImportFiles.Csv(ImportFiles.Row(1), ImportFiles.Row(2, skills: "XX99")));

        (await Run("import", "participants", file)).ShouldBe(1);

        var rejected = await File.ReadAllTextAsync(file + ".ditolak.csv", _portal.Stop);
        rejected.ShouldContain("B.I-2/2025");
        rejected.ShouldContain("keterampilan: ");
        rejected.ShouldNotContain("B.I-1/2025");
    }

    [Fact]
    public async Task What_cannot_be_read_ends_with_two()
    {
        (await Run("import", "participants", Path.Combine(_folder, "tidak-ada.csv"))).ShouldBe(2);
        (await Run("import", "participants", Save("nama\nBudi\n"u8.ToArray()))).ShouldBe(2);
        (
            await Run(
                "import",
                "participants",
                Save(ImportFiles.Csv(ImportFiles.Row(1))),
                "--office",
                "BAPAS-ENTAH"
            )
        ).ShouldBe(2);
        (await _portal.Ask(db => db.ImportRuns.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_office_keeps_the_people_of_others_out()
    {
        var file = Save(ImportFiles.Csv(ImportFiles.Row(1)));

        (await Run("import", "participants", file, "--office", "BAPAS-BANDUNG")).ShouldBe(1);

        (await _portal.Ask(db => db.Participants.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_killed_command_leaves_nothing_that_the_next_one_does_not_clear()
    {
        await _portal.Arrange(db =>
            db.Add(
                new ImportRun(
                    ImportRunId.New(),
                    null,
                    "lama.csv",
                    ImportFiles.Csv(ImportFiles.Row(9)),
                    TestPortal.Start
                )
            )
        );

        (await Run("import", "participants", Save(ImportFiles.Csv(ImportFiles.Row(1))))).ShouldBe(
            0
        );

        (await _portal.Ask(db => db.ImportRuns.CountAsync(r => r.File != null))).ShouldBe(0);
    }

    [Fact]
    public async Task Rules_are_listed_previewed_and_added_from_a_file()
    {
        var file = Save(
            """{ "code": "UJI-2027", "validFrom": "2027-01-01", "legalSource": "Uji", "trialMonths": 6 }"""u8.ToArray()
        );

        (await Run("rules", "list")).ShouldBe(0);
        (await Run("rules", "preview", file)).ShouldBe(0);
        (await _portal.Ask(db => db.RuleSets.CountAsync())).ShouldBe(0);
        (await Run("rules", "add", file)).ShouldBe(0);
        (await Run("rules", "add", file)).ShouldBe(2);
        (await Run("rules", "add", Save("[]"u8.ToArray()))).ShouldBe(2);
        (await Run("rules", "preview", Path.Combine(_folder, "tidak-ada.json"))).ShouldBe(2);

        _screen.ToString().ShouldContain("* UU1-2023");
        // Two people are fewer than may be counted aloud.
        _screen.ToString().ShouldContain("<5");
        (await _portal.Ask(db => db.RuleSets.SingleAsync())).Code.ShouldBe("UJI-2027");
    }

    [Fact]
    public async Task Migrating_again_changes_nothing() => (await Run("migrate")).ShouldBe(0);

    [Fact]
    public async Task The_audit_trail_is_whole_until_somebody_slips_a_line_in()
    {
        await _portal.Get<MarkNoticesRead>().Run(_portal.As(_world.Officer), null, _portal.Stop);
        (await Run("audit", "verify")).ShouldBe(0);

        await _portal.Arrange(db =>
            db.Database.ExecuteSqlRaw(
                "INSERT INTO audit (\"Seq\", \"At\", \"AccountId\", \"Role\", \"Operation\", \"SubjectKind\", \"SubjectId\", \"Outcome\", \"Detail\", \"PreviousHash\", \"Hash\", \"AccompaniedBy\") SELECT \"Seq\" + 1, \"At\", \"AccountId\", \"Role\", \"Operation\", \"SubjectKind\", \"SubjectId\", \"Outcome\", \"Detail\", \"PreviousHash\", \"Hash\", \"AccompaniedBy\" FROM audit ORDER BY \"Seq\" DESC LIMIT 1"
            )
        );
        (await Run("audit", "verify")).ShouldBe(1);
        _screen.ToString().ShouldContain("2");
    }

    [Fact]
    public void Settings_of_the_server_are_no_commands()
    {
        PortalCommands.Knows(["import", "participants", "x.csv"]).ShouldBeTrue();
        PortalCommands.Knows(["--urls", "http://localhost:8080"]).ShouldBeFalse();
        PortalCommands.Knows([]).ShouldBeFalse();
    }

    private Task<int> Run(params string[] args) =>
        PortalCommands.Run(
            args,
            _portal.Services,
            AnsiConsole.Create(
                new AnsiConsoleSettings
                {
                    Ansi = AnsiSupport.No,
                    Interactive = InteractionSupport.No,
                    Out = new AnsiConsoleOutput(_screen),
                }
            ),
            _portal.Stop
        );

    private string Save(byte[] content)
    {
        var file = Path.Combine(_folder, $"{Guid.CreateVersion7():N}.csv");
        File.WriteAllBytes(file, content);
        return file;
    }
}
