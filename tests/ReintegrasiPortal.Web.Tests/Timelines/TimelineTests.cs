using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Timelines;

namespace ReintegrasiPortal.Web.Tests.Timelines;

public sealed class TimelineTests : IAsyncLifetime
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
    public async Task A_decision_says_who_entered_it_and_who_was_really_told()
    {
        await Decide();
        await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop);

        var line = (await Show()).Lines.Single(l => l.Kind == TimelineKind.StageDecided);

        line.By.ShouldNotBeNullOrEmpty();
        line.At.ShouldBe(_portal.Clock.GetUtcNow());
        line.Told.ShouldNotBeEmpty();
        var names = await _portal.Ask(db =>
            db.Users.Where(u =>
                    u.ParticipantId == _world.Participant.Id || u.Id == _world.Officer.Value
                )
                .Select(u => u.DisplayName)
                .ToListAsync()
        );
        line.Told.ShouldBeSubsetOf(names);
    }

    [Fact]
    public async Task Before_delivery_nobody_counts_as_told()
    {
        await Decide();

        var lines = (await Show()).Lines;
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => line.Told.Count == 0);
    }

    [Fact]
    public async Task Long_timelines_come_in_parts_without_a_gap()
    {
        await _portal.Arrange(db =>
        {
            for (var i = 0; i < 95; i++)
            {
                db.Add(
                    new TimelineEntry(
                        _world.Participant.Id,
                        TimelineKind.DocumentAdded,
                        _portal.Clock.GetUtcNow(),
                        null,
                        "",
                        [TimelineFact.Of(i)],
                        ""
                    )
                );
            }
        });

        var seen = new List<int>();
        long? before = null;
        do
        {
            var part = await Show(before);
            seen.AddRange(part.Lines.Select(l => l.Facts[0].AsNumber()));
            before = part.Next;
        } while (before is not null);

        seen.ShouldBe(Enumerable.Range(0, 95).Reverse());
    }

    [Fact]
    public async Task No_line_can_be_changed_or_removed_even_past_the_portal()
    {
        await Decide();

        foreach (
            var sql in (string[])
                ["UPDATE timeline_entries SET \"Reason\" = 'x'", "DELETE FROM timeline_entries"]
        )
        {
            await using var db = await _portal.Open();
            (
                await Should.ThrowAsync<SqliteException>(() =>
                    db.Database.ExecuteSqlRawAsync(sql, _portal.Stop)
                )
            ).Message.ShouldContain("append-only");
        }
    }

    [Fact]
    public void Every_kind_has_a_sentence_in_both_languages()
    {
        using var services = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .BuildServiceProvider();
        var texts = services.GetRequiredService<IStringLocalizer<TimelineText>>();
        foreach (var language in (string[])["id", "en"])
        {
            CultureInfo.CurrentUICulture = new CultureInfo(language);
            Enum.GetNames<TimelineKind>()
                .Where(kind => texts[kind].ResourceNotFound)
                .ShouldBeEmpty();
        }
    }

    private async Task Decide() =>
        (
            await _portal
                .Get<RecordStage>()
                .Run(
                    _portal.As(_world.Officer),
                    _world.Participant.Id,
                    Stage.Integration,
                    _portal.Today,
                    "BA-1",
                    _portal.Stop
                )
        ).Value();

    private async Task<TimelinePart> Show(long? before = null) =>
        (
            await _portal
                .Get<ShowTimeline>()
                .Run(_portal.As(_world.Officer), _world.Participant.Id, before, _portal.Stop)
        ).Value();
}
