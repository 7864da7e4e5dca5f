using System.Text;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants.Importing;

namespace ReintegrasiPortal.Web.Tests.Participants;

public sealed class ImportTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        await _portal.Arrange(db =>
            db.AddRange(
                new Facility(
                    FacilityId.New(),
                    "RUTAN-SERANG",
                    "Rutan Kelas IIB Serang",
                    FacilityType.RemandHouse,
                    _world.Serang.Id,
                    "36.73"
                ),
                new Facility(
                    FacilityId.New(),
                    "LAPAS-CILEGON",
                    "Lapas Kelas IIA Cilegon",
                    FacilityType.Prison,
                    _world.Serang.Id,
                    "36.72"
                )
            )
        );
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task The_sample_takes_27_in_and_turns_3_away_with_reasons(string extension)
    {
        var (id, done) = await Import(_world.Officer, ImportFiles.Sample(extension));

        done.ShouldBe(new ImportProgress(ImportState.Finished, 30, 30, 27, 0, 0, 3, ""));
        var report = await Report(_world.Officer, id);
        report
            .Rejected.Select(r => (r.Number, r.Faults[0]))
            .ShouldBe([
                (28, new ImportFault("tanggal_lahir", ImportFaultKind.DateInvalid, "31/02/1995")),
                (29, new ImportFault("keterampilan", ImportFaultKind.SkillUnknown, "XX99:2")),
                (30, new ImportFault("nomor_register", ImportFaultKind.RegisterRepeated, "1")),
            ]);
        (await _portal.Ask(db => db.ImportRuns.SingleAsync())).File.ShouldBeNull();
    }

    [Fact]
    public async Task Workbook_and_text_lead_to_the_same_people()
    {
        await Import(_world.Officer, ImportFiles.Sample("csv"));
        var (_, again) = await Import(_world.Officer, ImportFiles.Sample("xlsx"));

        (again.Added, again.Changed, again.Unchanged, again.Rejected).ShouldBe((0, 0, 27, 3));
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_a_changed_row_updates()
    {
        await Import(_world.Officer, ImportFiles.Csv(ImportFiles.Row(1), ImportFiles.Row(2)));
        var (_, second) = await Import(
            _world.Officer,
            ImportFiles.Csv(ImportFiles.Row(1), ImportFiles.Row(2, name: "Budi Santoso"))
        );
        var (_, third) = await Import(
            _world.Officer,
            ImportFiles.Csv(ImportFiles.Row(1, skills: "MT01:5;MT04"))
        );

        (second.Changed, second.Unchanged).ShouldBe((1, 1));
        (third.Changed, third.Unchanged).ShouldBe((1, 0));
        var person = await Person("B.I-1/2025");
        person
            .Skills.Select(s => (s.SkillCode, s.Evidence))
            .ShouldBe(
                [("MT01", SkillEvidence.Bnsp), ("MT04", SkillEvidence.SelfDeclared)],
                ignoreOrder: true
            );
        (
            await _portal.Ask(db =>
                db.PersonIdentities.CountAsync(i => i.FullName == "Budi Santoso")
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task A_new_person_gets_alias_first_stage_and_the_importing_officer()
    {
        await Import(_world.Officer, ImportFiles.Csv(ImportFiles.Row(1)));

        var person = await Person("B.I-1/2025");
        person.Alias.ShouldMatch("^K-[34679CDFGHJKMNPQRTVWXY]{4}$");
        person.Stage.ShouldBe(Stage.Assimilation);
        var change = await _portal.Ask(db =>
            db.StageChanges.SingleAsync(c => c.ParticipantId == person.Id)
        );
        (change.From, change.To, change.DecidedOn).ShouldBe(
            (null, Stage.Assimilation, new DateOnly(2026, 6, 19))
        );
        (await OfficerOf(person)).ShouldBe(_world.Officer);
    }

    [Fact]
    public async Task People_handed_in_by_the_prison_go_to_the_officer_with_the_fewest()
    {
        await Import(_world.LapasStaff, ImportFiles.Csv(ImportFiles.Row(1), ImportFiles.Row(2)));

        // The first officer of the world already holds one person, the second none.
        (await OfficerOf(await Person("B.I-1/2025"))).ShouldBe(_world.OtherOfficer);
        var both = new[]
        {
            await OfficerOf(await Person("B.I-1/2025")),
            await OfficerOf(await Person("B.I-2/2025")),
        };
        both.ShouldContain(_world.OtherOfficer);
    }

    [Fact]
    public async Task A_killed_import_goes_on_where_it_stopped()
    {
        var id = ImportRunId.New();
        var rows = Enumerable.Range(1, 500).Select(n => ImportFiles.Row(n));
        await Hand(_world.Officer, id, ImportFiles.Csv(rows));
        using var kill = CancellationTokenSource.CreateLinkedTokenSource(_portal.Stop);

        await Should.ThrowAsync<OperationCanceledException>(() =>
            _portal.Get<ProcessImport>().Run(Actor.System, id, null, _ => kill.Cancel(), kill.Token)
        );
        (await _portal.Ask(db => db.ImportRuns.SingleAsync(r => r.Id == id))).Processed.ShouldBe(
            ProcessImport.BatchRows
        );
        (await _portal.Get<ListUnfinishedImports>().Run(Actor.System, _portal.Stop))
            .Value()
            .ShouldBe([id]);

        var done = await Process(id);
        (done.State, done.Processed, done.Added).ShouldBe((ImportState.Finished, 500, 500));
        (
            await _portal.Ask(db => db.RegisterNumbers.CountAsync(n => n.Number.StartsWith("B.I-")))
        ).ShouldBe(500);
        (await Process(id)).ShouldBe(done);
    }

    [Fact]
    public async Task Two_workers_at_once_take_every_row_in_once()
    {
        var id = ImportRunId.New();
        var rows = Enumerable.Range(1, 500).Select(n => ImportFiles.Row(n)).Append("x");
        (await Hand(_world.Officer, id, ImportFiles.Csv(rows))).Value();

        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    _portal.Get<ProcessImport>().Run(Actor.System, id, null, null, _portal.Stop)
                )
        );
        // Whoever came second gave way; one more run sees to it that nothing is left.
        var done = await Process(id);

        (done.State, done.Processed, done.Added, done.Rejected).ShouldBe(
            (ImportState.Finished, 501, 500, 1)
        );
        (await Report(_world.Officer, id)).Rejected.Single().Number.ShouldBe(501);
    }

    [Fact]
    public async Task Five_thousand_rows_arrive_and_the_starter_hears_of_the_end()
    {
        var rows = Enumerable.Range(1, 5_000).Select(n => ImportFiles.Row(n));
        var (_, done) = await Import(_world.Officer, ImportFiles.Csv(rows));

        done.Added.ShouldBe(5_000);
        (
            await _portal.Ask(db => db.Participants.Select(p => p.Alias).Distinct().CountAsync())
        ).ShouldBe(5_002);
        (await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop)).Value();
        (await _portal.Get<ListNotices>().Run(_portal.As(_world.Officer), null, _portal.Stop))
            .Value()
            .Select(n => n.Kind)
            .ShouldBe([EventKind.ImportFinished]);
    }

    [Fact]
    public async Task A_stage_moves_with_the_file_only_as_a_board_could_decide()
    {
        await Import(_world.Officer, ImportFiles.Csv(ImportFiles.Row(1, stage: "pembinaan")));
        async Task<ImportFaultKind?> Next(string stage, string decided)
        {
            var (id, _) = await Import(
                _world.Officer,
                ImportFiles.Csv(ImportFiles.Row(1, stage: stage, decided: decided))
            );
            var report = await Report(_world.Officer, id);
            return report.Rejected.Count == 0 ? null : report.Rejected[0].Faults[0].Kind;
        }

        (await Next("integrasi", "2026-08-01")).ShouldBe(ImportFaultKind.StageOutOfOrder);
        (await Next("pembinaan", "2026-08-01")).ShouldBe(ImportFaultKind.StageDateDiffers);
        (await Next("asimilasi", "2026-05-01")).ShouldBe(ImportFaultKind.StageBeforeLast);
        (await Next("asimilasi", "2026-08-01")).ShouldBeNull();
        (await Person("B.I-1/2025")).Stage.ShouldBe(Stage.Assimilation);
        (
            await _portal.Ask(db => db.Outbox.CountAsync(m => m.Kind == EventKind.StageDecided))
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_reaches_people_of_others_by_a_register_number()
    {
        var taken = ImportFiles.Row(1).Replace("B.I-1/2025", World.RegisterNo);
        var byColleague = await Import(_world.OtherOfficer, ImportFiles.Csv(taken));
        var elsewhere = await Import(_world.BandungOfficer, ImportFiles.Csv(ImportFiles.Row(2)));

        (await Report(_world.OtherOfficer, byColleague.Id))
            .Rejected[0]
            .Faults.ShouldBe([new ImportFault("nomor_register", ImportFaultKind.RegisterNotYours)]);
        (await Report(_world.BandungOfficer, elsewhere.Id))
            .Rejected[0]
            .Faults[0]
            .Kind.ShouldBe(ImportFaultKind.FacilityNotYours);
        (
            await _portal
                .Get<ShowImport>()
                .Run(_portal.As(_world.OtherOfficer), elsewhere.Id, _portal.Stop)
        )
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Only_officers_and_prison_staff_import()
    {
        foreach (
            var account in (AccountId[])
                [_world.Supervisor, _world.Admin, _world.EmployerMember, _world.ParticipantAccount]
        )
        {
            (await Hand(account, ImportRunId.New(), ImportFiles.Csv(ImportFiles.Row(1))))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task Rights_lost_meanwhile_end_the_import()
    {
        var id = ImportRunId.New();
        (await Hand(_world.Officer, id, ImportFiles.Csv(ImportFiles.Row(1)))).Value();
        await using (var db = await _portal.Open())
        {
            var account = await db.Users.SingleAsync(
                u => u.Id == _world.Officer.Value,
                _portal.Stop
            );
            account.DisabledAt = TestPortal.Start;
            await db.SaveChangesAsync(_portal.Stop);
        }

        (await Process(id)).Problem.ShouldBe(ImportRefusals.StarterGone.Code);
        (await _portal.Ask(db => db.CriminalRecords.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Sending_the_same_file_twice_with_one_id_imports_once()
    {
        var id = ImportRunId.New();
        (await Hand(_world.Officer, id, ImportFiles.Csv(ImportFiles.Row(1)))).Value();
        (await Hand(_world.Officer, id, ImportFiles.Csv(ImportFiles.Row(1))))
            .Refusal()
            .ShouldBe(AccessRefusals.AlreadyDone);
    }

    [Fact]
    public async Task Rejected_rows_come_back_harmless_with_their_reasons()
    {
        var evil = ImportFiles.Row(1, name: "=HYPERLINK(0)").Replace("36.73.05", "99.99.99");
        var (id, _) = await Import(_world.Officer, ImportFiles.Csv(evil));
        var report = await Report(_world.Officer, id);

        var text = Encoding.UTF8.GetString(
            RejectedRows.Csv(
                report.Columns,
                report.Rejected,
                fault => $"{fault.Column}: {fault.Kind}."
            )
        );

        text.ShouldStartWith("\uFEFFnomor_register,");
        text.ShouldContain(",alasan\r\n");
        text.ShouldContain("'=HYPERLINK(0)");
        text.ShouldNotContain(",=HYPERLINK");
        text.ShouldContain("kode_kecamatan: DistrictUnknown.");
    }

    private async Task<(ImportRunId Id, ImportProgress Done)> Import(AccountId account, byte[] file)
    {
        var id = ImportRunId.New();
        (await Hand(account, id, file)).Value();
        return (id, await Process(id));
    }

    private Task<Result<int>> Hand(AccountId account, ImportRunId id, byte[] file) =>
        _portal
            .Get<ImportParticipants>()
            .Run(_portal.As(account), id, "peserta.csv", file, _portal.Stop);

    private async Task<ImportProgress> Process(ImportRunId id) =>
        (
            await _portal.Get<ProcessImport>().Run(Actor.System, id, null, null, _portal.Stop)
        ).Value();

    private async Task<ImportReport> Report(AccountId account, ImportRunId id) =>
        (await _portal.Get<ShowImport>().Run(_portal.As(account), id, _portal.Stop)).Value();

    private Task<Participant> Person(string registerNo) =>
        _portal.Ask(async db =>
        {
            var record = await db.RegisterNumbers.SingleAsync(n => n.Number == registerNo);
            return await db
                .Participants.Include(p => p.Skills)
                .SingleAsync(p => p.Id == record.ParticipantId);
        });

    private Task<AccountId> OfficerOf(Participant person) =>
        _portal.Ask(db =>
            db.CaseAssignments.Where(a => a.ParticipantId == person.Id)
                .Select(a => a.OfficerId)
                .SingleAsync()
        );
}
