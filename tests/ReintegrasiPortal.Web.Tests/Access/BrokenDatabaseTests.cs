using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Tests.Access;

/// <summary>Change, audit row and outbox row are one: whatever breaks, all are there or none is.</summary>
public sealed class BrokenDatabaseTests : IAsyncLifetime
{
    private readonly FaultyDatabase _fault = new();
    private readonly TestPortal _portal;
    private World _world = null!;

    public BrokenDatabaseTests() => _portal = new TestPortal(more: _fault.AddTo);

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Theory]
    [InlineData("UPDATE \"partners\"")]
    [InlineData("INSERT INTO \"partner_steps\"")]
    [InlineData("INSERT INTO \"outbox\"")]
    [InlineData("INSERT INTO \"audit\"")]
    [InlineData("COMMIT")]
    public async Task A_fault_at_any_write_leaves_nothing_and_the_next_try_succeeds(string at)
    {
        _fault.BreakCommand = at;
        _fault.BreakCommit = at == "COMMIT";

        var broken = await Should.ThrowAsync<Exception>(Suspend);

        (broken.InnerException ?? broken).ShouldBeOfType<IOException>();
        (await Written()).ShouldBe((PartnerStatus.Verified, 0, 0));

        _fault.BreakCommand = null;
        _fault.BreakCommit = false;
        (await Suspend()).Value();
        (await Written()).ShouldBe((PartnerStatus.Suspended, 1, 1));
    }

    [Fact]
    public async Task A_database_that_stays_busy_is_said_to_be_busy()
    {
        await using var other = await Lock();

        var result = await WhileTheClockRuns(Suspend());

        result.Refusal().ShouldBe(AccessRefusals.Busy);
        await Execute(other, "ROLLBACK");
        (await Written()).ShouldBe((PartnerStatus.Verified, 0, 0));
    }

    [Fact]
    public async Task A_database_that_is_busy_for_a_moment_is_tried_again()
    {
        await using var other = await Lock();
        var suspended = Suspend();
        suspended.IsCompleted.ShouldBeFalse();

        await Execute(other, "ROLLBACK");

        (await WhileTheClockRuns(suspended)).Value();
        (await Written()).ShouldBe((PartnerStatus.Suspended, 1, 1));
    }

    private Task<Result<Done>> Suspend() =>
        Task.Run(() =>
            _portal
                .Get<SuspendPartner>()
                .Run(_portal.As(_world.Officer), _world.Employer.Id, "Aduan.", _portal.Stop)
        );

    private async Task<(PartnerStatus Status, int Told, int Audited)> Written() =>
        (
            await _portal.Ask(db =>
                db.Partners.Where(p => p.Id == _world.Employer.Id)
                    .Select(p => p.Status)
                    .SingleAsync()
            ),
            await _portal.Ask(db => db.Outbox.CountAsync()),
            await _portal.Ask(db => db.AuditEntries.CountAsync())
        );

    private async Task<SqliteConnection> Lock()
    {
        var connection = new SqliteConnection($"Data Source={_portal.File}");
        await connection.OpenAsync(_portal.Stop);
        await Execute(connection, "BEGIN IMMEDIATE");
        return connection;
    }

    private async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(_portal.Stop);
    }

    /// <summary>The pauses between tries are on the test's clock, so somebody must move it.</summary>
    private async Task<T> WhileTheClockRuns<T>(Task<T> work)
    {
        while (await Task.WhenAny(work, Task.Delay(10, _portal.Stop)) != work)
        {
            _portal.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return await work;
    }
}
