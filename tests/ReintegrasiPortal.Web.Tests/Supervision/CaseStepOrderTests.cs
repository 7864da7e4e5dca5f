using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Supervision;

/// <summary>No step off the map is possible: not through a use case, not past it.</summary>
public sealed class CaseStepOrderTests : SupervisionTests
{
    private static readonly Party[] s_parties = [Party.Lapas, Party.Officer, Party.Head];

    /// <summary>Acts that are a use case on the case alone; what a board or another Bapas does has tests of its own.</summary>
    private static readonly CaseAct[] s_acts =
    [
        .. Enum.GetValues<CaseAct>()
            .Except([
                CaseAct.OpenCase,
                CaseAct.RecommendProgram,
                CaseAct.DeferProgram,
                CaseAct.AdviseAgainst,
                CaseAct.AcceptTransfer,
            ]),
    ];

    private static readonly Dictionary<ProcessKind, string> s_tables = new()
    {
        [ProcessKind.Case] = "reintegration_cases",
        [ProcessKind.Inquiry] = "social_inquiries",
        [ProcessKind.Sitting] = "board_sittings",
        [ProcessKind.AgendaItem] = "agenda_items",
        [ProcessKind.Proposal] = "proposals",
        [ProcessKind.Guidance] = "guidance_programs",
        [ProcessKind.Petition] = "revocation_petitions",
        [ProcessKind.Transfer] = "supervision_transfers",
        [ProcessKind.Assimilation] = "assimilation_logs",
    };

    public static TheoryData<CaseState> States => [.. Enum.GetValues<CaseState>()];

    public static TheoryData<ProcessKind> Kinds => [.. Enum.GetValues<ProcessKind>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task No_act_off_the_map_changes_anything(CaseState state)
    {
        await Case.To(state);
        var lapasSees = !CaseMap.WithBapas.Contains(state);
        var steps = await Steps(ProcessKind.Case);
        var tried = 0;
        foreach (var act in s_acts)
        {
            foreach (var party in s_parties)
            {
                if (CaseMap.Map.Find(state, act) is { } move && move.By.HasFlag(party))
                {
                    continue;
                }

                tried++;
                var refusal = (await Case.Do(act, Case.On(party))).Refusal();
                var mayTry = AccessTable.MayEver(
                    Enum.Parse<Operation>(act.ToString()),
                    RoleOf(party)
                );
                var sees = party != Party.Lapas || lapasSees;
                (refusal == Refusal.NotFound).ShouldBe(
                    !(mayTry && sees),
                    $"{state} {act} {party}: {refusal.Code}"
                );
            }
        }

        tried.ShouldBeGreaterThan(35);
        (await Case.State()).ShouldBe(state);
        (await Steps(ProcessKind.Case)).ShouldBe(steps);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task The_database_refuses_every_step_of_a_kind_that_is_not_on_its_map(
        ProcessKind kind
    )
    {
        var map = ProcessMaps.All.Single(m => m.Kind == kind);
        var known = map.Lines.Select(l => (l.From, l.Act, l.To)).ToHashSet();
        var states = map.Lines.Select(l => l.To).Distinct().ToList();
        var acts = map.Lines.Select(l => l.Act).Distinct().ToList();
        await using var db = await Portal.Open();
        var refused = 0;
        foreach (var from in states.Append(""))
        {
            foreach (var act in acts)
            {
                foreach (var to in states)
                {
                    var process = Guid.CreateVersion7();
                    var inserted = await Insert(db, kind, process, from, act, to);
                    inserted.ShouldBe(
                        // A step that is not the first needs the one before it, which this raw row does not have.
                        from.Length == 0
                            && known.Contains((from, act, to)),
                        $"{kind} {from} {act} {to}"
                    );
                    refused += inserted ? 0 : 1;
                }
            }
        }

        refused.ShouldBeGreaterThan(acts.Count);
    }

    [Fact]
    public async Task The_database_refuses_to_move_a_case_without_its_step_or_off_the_map()
    {
        await Case.To(CaseState.InquiryRequested);
        await Breaks("""UPDATE reintegration_cases SET "State" = 'Decreed', "LastStep" = 2""");
        await Breaks("""UPDATE reintegration_cases SET "State" = 'InquiryInProgress'""");
        await Breaks("""UPDATE reintegration_cases SET "LastStep" = 5""");
        await Breaks("""UPDATE process_steps SET "To" = 'Decreed'""");
        await Breaks("""DELETE FROM process_steps""");
        await Breaks("""UPDATE social_inquiries SET "State" = 'Accepted', "LastStep" = 1""");
        (await Case.State()).ShouldBe(CaseState.InquiryRequested);
    }

    [Fact]
    public async Task The_database_lets_nothing_begin_in_the_middle()
    {
        foreach (var (kind, table) in s_tables)
        {
            await using var db = await Portal.Open();
            var sql = await db
                .Database.SqlQuery<string>(
                    $"SELECT sql AS Value FROM sqlite_master WHERE type = 'trigger' AND name = {table + "_start"}"
                )
                .SingleAsync(Stop);
            sql.ShouldContain($"'{kind}'");
        }

        await Breaks(
            $"""
            INSERT INTO reintegration_cases ("Id", "ParticipantId", "State", "StateSince", "LastStep", "Revocations", "Version")
            VALUES ('{Guid.CreateVersion7()}', '{World.Participant.Id.Value}', 'Decreed', '2026-11-24 02:00:00', 0, 0, 0)
            """
        );
    }

    private static Role RoleOf(Party party) =>
        party switch
        {
            Party.Lapas => Role.LapasStaff,
            Party.Officer => Role.Officer,
            _ => Role.Supervisor,
        };

    /// <summary>Tries a raw row inside a transaction of its own that never commits.</summary>
    private async Task<bool> Insert(
        PortalDb db,
        ProcessKind kind,
        Guid process,
        string from,
        string act,
        string to
    )
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Stop);
        try
        {
            var (number, before) = from.Length == 0 ? (0, (int?)null) : (1, 0);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO process_steps ("ProcessId", "Number", "Kind", "ParticipantId", "PreviousNumber", "From", "Act", "To", "Party", "At", "Reason")
                VALUES ({process}, {number}, {kind.ToString()}, {World.Participant.Id.Value}, {before}, {from}, {act}, {to}, 1, '2026-11-24 02:00:00', '')
                """,
                Stop
            );
            return true;
        }
        catch (SqliteException broken) when (broken.SqliteErrorCode == 19)
        {
            return false;
        }
    }

    private async Task Breaks(string sql)
    {
        await using var db = await Portal.Open();
#pragma warning disable EF1002 // The statements are written out in this test.
        (
            await Should.ThrowAsync<SqliteException>(() =>
                db.Database.ExecuteSqlRawAsync(sql, Stop)
            )
        ).SqliteErrorCode.ShouldBe(19);
#pragma warning restore EF1002
    }
}
