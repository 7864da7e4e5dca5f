using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Persistence.Audit;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Audit;

public sealed class AuditTrailTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Lines_follow_one_another_without_a_gap()
    {
        await Act(5);

        var lines = await _portal.Ask(db => db.AuditEntries.OrderBy(e => e.Seq).ToListAsync());
        lines.Select(static line => line.Seq).ShouldBe([1, 2, 3, 4, 5]);
        lines
            .Zip(lines.Skip(1))
            .ShouldAllBe(static pair => pair.Second.PreviousHash == pair.First.Hash);
        (await FindBreak()).ShouldBeNull();
    }

    [Fact]
    public async Task Many_at_once_still_make_one_chain()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Act(2))));

        (await _portal.Ask(db => db.AuditEntries.CountAsync())).ShouldBe(40);
        (await FindBreak()).ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE audit SET Detail = 'x' WHERE Seq = 2")]
    [InlineData("DELETE FROM audit WHERE Seq = 2")]
    public async Task The_database_itself_refuses_to_change_a_line(string sql)
    {
        await Act(3);

        (await Should.ThrowAsync<SqliteException>(() => Execute(sql))).Message.ShouldContain(
            "append-only"
        );

        (await FindBreak()).ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE audit SET Detail = 'x' WHERE Seq = 3", 3)]
    [InlineData("UPDATE audit SET Outcome = 'Denied' WHERE Seq = 1", 1)]
    [InlineData("UPDATE audit SET AccountId = NULL WHERE Seq = 4", 4)]
    [InlineData("UPDATE audit SET At = '2020-01-01 00:00:00' WHERE Seq = 2", 2)]
    [InlineData("UPDATE audit SET Operation = 'ShowPartner' WHERE Seq = 2", 2)]
    [InlineData("DELETE FROM audit WHERE Seq = 3", 3)]
    [InlineData("DELETE FROM audit WHERE Seq = 1", 1)]
    [InlineData("UPDATE audit SET Seq = CASE Seq WHEN 2 THEN -1 ELSE Seq END", 1)]
    public async Task Who_gets_past_the_triggers_is_still_found_at_the_line(string sql, long line)
    {
        await Act(5);
        await Execute("DROP TRIGGER audit_no_update");
        await Execute("DROP TRIGGER audit_no_delete");

        (await Execute(sql)).ShouldBeGreaterThan(0);

        (await FindBreak()).ShouldBe(line);
    }

    [Fact]
    public async Task A_line_forged_with_a_fitting_hash_breaks_at_the_next()
    {
        await Act(4);
        await Execute("DROP TRIGGER audit_no_update");
        var second = await _portal.Ask(db => db.AuditEntries.SingleAsync(e => e.Seq == 2));
        var forged = new AuditEntry(
            2,
            second.PreviousHash,
            second.At,
            AccountId.New(),
            second.Role,
            second.Operation,
            Domain.Access.Subject.None,
            second.Outcome,
            second.Detail
        );
        await _portal.Ask(db =>
            db.Database.ExecuteSqlAsync(
                $"UPDATE audit SET AccountId = {forged.AccountId!.Value.Value}, Hash = {forged.Hash} WHERE Seq = 2",
                _portal.Stop
            )
        );

        (await FindBreak()).ShouldBe(3);
    }

    [Fact]
    public async Task A_read_of_ones_own_things_leaves_no_line()
    {
        await _portal.Get<CountNotices>().Run(_portal.As(_world.Officer), _portal.Stop);
        await _portal
            .Get<ShowPartner>()
            .Run(_portal.As(_world.Officer), _world.Employer.Id, _portal.Stop);

        (await _portal.Ask(db => db.AuditEntries.CountAsync())).ShouldBe(0);
    }

    private async Task Act(int times)
    {
        for (var i = 0; i < times; i++)
        {
            (
                await _portal
                    .Get<MarkNoticesRead>()
                    .Run(_portal.As(_world.Officer), null, _portal.Stop)
            ).Value();
        }
    }

    private Task<long?> FindBreak() => _portal.Ask(db => AuditTrail.FindBreak(db, _portal.Stop));

    private Task<int> Execute(string sql) =>
        _portal.Ask(db => db.Database.ExecuteSqlRawAsync(sql, _portal.Stop));
}
