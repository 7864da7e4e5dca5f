using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Demo;
using ReintegrasiPortal.Web.Features.Insights;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Tests.Demo;

public sealed class DemoDataTests : IAsyncLifetime
{
    private readonly TestPortal _portal = Portal(on: true);

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        await DemoData.Seed(_portal.Services, _portal.Stop);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_numbers_are_those_of_the_guides()
    {
        await using var db = await _portal.Open();
        (await db.Offices.CountAsync(_portal.Stop)).ShouldBe(1);
        (await db.Facilities.Select(f => f.Code).Order().ToListAsync(_portal.Stop)).ShouldBe([
            "LAPAS-CILEGON",
            "LAPAS-SERANG",
            "RUTAN-SERANG",
        ]);
        (await db.Users.CountAsync(u => u.Role == Role.Officer, _portal.Stop)).ShouldBe(6);
        (await db.Users.CountAsync(u => u.Role == Role.LapasStaff, _portal.Stop)).ShouldBe(3);
        (await db.Participants.CountAsync(_portal.Stop)).ShouldBe(120);
        (
            await db.CriminalRecords.CountAsync(
                r => r.OffenceGroup == OffenceGroup.Narcotics,
                _portal.Stop
            )
        ).ShouldBeInRange(72, 84);
        (await db.Partners.CountAsync(_portal.Stop)).ShouldBe(40);
        (await db.Opportunities.CountAsync(_portal.Stop)).ShouldBe(90);
        (await db.Opportunities.Select(o => o.Kind).Distinct().CountAsync(_portal.Stop)).ShouldBe(
            9
        );
        (await db.Placements.Select(p => p.State).Distinct().CountAsync(_portal.Stop)).ShouldBe(
            Enum.GetValues<PlacementState>().Length
        );
        (
            await db.Partners.CountAsync(p => p.Status == PartnerStatus.Submitted, _portal.Stop)
        ).ShouldBe(4);
        (await db.PartnerQuestions.CountAsync(q => q.AnsweredAt == null, _portal.Stop)).ShouldBe(1);
        (
            await db.Users.AllAsync(u => u.IsDemo && u.PasswordHash == null, _portal.Stop)
        ).ShouldBeTrue();
    }

    [Fact]
    public async Task Every_step_is_on_the_map_and_guarded_truthfully()
    {
        await using var db = await _portal.Open();
        var today = _portal.Today;
        var placements = await db.Placements.Include(p => p.Steps).ToListAsync(_portal.Stop);
        var decrees = await db.Decrees.ToListAsync(_portal.Stop);
        var consents = await db.Consents.ToListAsync(_portal.Stop);
        foreach (var placement in placements)
        {
            foreach (var step in placement.Steps.Where(s => s.Number > 0))
            {
                PlacementMap.Find(step.From!.Value, step.Act)!.To.ShouldBe(step.To);
            }

            var times = placement.Steps.OrderBy(s => s.Number).Select(s => s.At).ToList();
            times.ShouldBe(times.Order());
            times[^1].ShouldBeLessThan(_portal.Clock.GetUtcNow());
            placement.Match.Score.ShouldBeInRange(1, 100);
            decrees
                .Exists(d => d.ParticipantId == placement.ParticipantId && d.Covers(today))
                .ShouldBeTrue();
            consents
                .Exists(c =>
                    c.ParticipantId == placement.ParticipantId
                    && c.Purpose == ConsentPurpose.Matching
                    && c.GivenAt <= times[0]
                )
                .ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Every_person_is_in_the_stage_that_the_served_part_allows()
    {
        await using var db = await _portal.Open();
        var rules = RuleSets.On(_portal.Today).Value();
        var records = await db.CriminalRecords.ToDictionaryAsync(
            r => r.ParticipantId,
            _portal.Stop
        );
        var lengths = (await db.Verdicts.ToListAsync(_portal.Stop)).ToDictionary(
            v => v.ParticipantId,
            v => v.Length
        );
        foreach (var person in await db.Participants.ToListAsync(_portal.Stop))
        {
            var record = records[person.Id];
            var sentence = new Sentence
            {
                DetainedSince = record.DetainedOn,
                Lengths = [lengths[person.Id]],
                OffenceGroup = record.OffenceGroup,
            };
            var calendar = SentenceCalendar.Compute(sentence, rules, _portal.Today).Value();
            person.StageDecidedOn!.Value.ShouldBeGreaterThanOrEqualTo(
                calendar.StartOf(person.Stage).Date!.Value
            );
            calendar[CalendarPoint.Expiry].Date!.Value.ShouldBeGreaterThan(_portal.Today);
        }
    }

    [Fact]
    public async Task Two_databases_hold_the_same()
    {
        await using var other = Portal(on: true);
        await other.InitializeAsync();
        await DemoData.Seed(other.Services, other.Stop);

        (await Contents(other)).ShouldBe(await Contents(_portal));
    }

    [Fact]
    public async Task A_second_start_adds_nothing()
    {
        var before = await Contents(_portal);
        await DemoData.Seed(_portal.Services, _portal.Stop);
        (await Contents(_portal)).ShouldBe(before);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(96)]
    [InlineData(400)]
    [InlineData(1_100)]
    public async Task It_can_be_filled_on_any_day(int later)
    {
        await using var other = Portal(on: true);
        await other.InitializeAsync();
        other.Clock.Advance(TimeSpan.FromDays(later));
        await DemoData.Seed(other.Services, other.Stop);

        (
            await other.Ask(db => db.Placements.Select(p => p.State).Distinct().CountAsync())
        ).ShouldBe(Enum.GetValues<PlacementState>().Length);
        (await other.Ask(db => db.Placements.CountAsync())).ShouldBeGreaterThan(35);
    }

    [Fact]
    public async Task Without_demo_mode_nothing_is_filled_and_a_demo_database_is_refused()
    {
        await using var real = Portal(on: false);
        await real.InitializeAsync();
        await DemoData.Seed(real.Services, real.Stop);
        (await real.Ask(db => db.Users.CountAsync())).ShouldBe(0);
        (await real.Services.GetRequiredService<DemoAccounts>().List(real.Stop)).ShouldBeEmpty();

        await real.Arrange(db => db.Users.Add(new() { UserName = "x", IsDemo = true }));
        await Should.ThrowAsync<InvalidOperationException>(() =>
            DemoData.Seed(real.Services, real.Stop)
        );
    }

    [Fact]
    public async Task Each_role_has_an_account_with_something_to_do()
    {
        var accounts = await _portal.Services.GetRequiredService<DemoAccounts>().List(_portal.Stop);
        accounts
            .Select(a => a.Role)
            .Distinct()
            .ShouldBe(
                [
                    Role.Officer,
                    Role.Supervisor,
                    Role.EmployerMember,
                    Role.PartnerMember,
                    Role.Participant,
                    Role.Family,
                    Role.LapasStaff,
                    Role.Admin,
                ],
                ignoreOrder: true
            );
        while ((await _portal.Get<DeliverOutbox>().Run(Actor.System, _portal.Stop)).Value().More)
        { }

        var rina = accounts[0];
        rina.DisplayName.ShouldBe("Rina Kartika");
        var today = (await _portal.Get<ShowToday>().Run(_portal.As(rina.Id), _portal.Stop)).Value();
        today.Single(c => c.Topic == TodayTopic.PartnersToVerify).Count.ShouldBe(4);
        today.Single(c => c.Topic == TodayTopic.PlacementsToApprove).Count.ShouldBeGreaterThan(0);
        (await _portal.Get<CountNotices>().Run(_portal.As(rina.Id), _portal.Stop))
            .Value()
            .ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_journey_of_the_guides_begins_with_a_welding_job_for_Dedi()
    {
        var rina = (await _portal.Services.GetRequiredService<DemoAccounts>().List(_portal.Stop))[
            0
        ];
        var dedi = (
            await _portal
                .Get<ListParticipants>()
                .Run(_portal.As(rina.Id), new("Dedi Supriatna"), null, _portal.Stop)
        )
            .Value()
            .Rows.Single();
        dedi.Next.ShouldBe(NextSteps.None);
        dedi.Stage.ShouldBe(Stage.Assimilation);

        var offers = (
            await _portal.Get<SuggestOffers>().Run(_portal.As(rina.Id), dedi.Id, 10, _portal.Stop)
        ).Value();

        var first = offers.Fitting.Best[0].Offer;
        first.Partner.ShouldBe("CV Nyala Baja Serang");
        first.DistrictCode.ShouldBe("36.73.01");
        first.PlacesFree.ShouldBe(2);
    }

    private static TestPortal Portal(bool on) =>
        new(more: services =>
        {
            services.AddSingleton(new DemoMode(on));
            services.AddDemo();
        });

    /// <summary>A hash over every value of every row but keys, stamps and codes, which are drawn anew; rows in the order of their values.</summary>
    private static async Task<string> Contents(TestPortal portal)
    {
        await using var db = await portal.Open();
        await db.Database.OpenConnectionAsync(portal.Stop);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        var text = new StringBuilder();
        foreach (
            var table in db
                .Model.GetEntityTypes()
                .Select(e => e.GetTableName()!)
                .Distinct()
                .Order(StringComparer.Ordinal)
        )
        {
            await using var rows = connection.CreateCommand();
#pragma warning disable CA2100 // The table names are those of the model.
            rows.CommandText = $"SELECT * FROM \"{table}\"";
#pragma warning restore CA2100
            await using var reader = await rows.ExecuteReaderAsync(portal.Stop);
            var lines = new List<string>();
            while (await reader.ReadAsync(portal.Stop))
            {
                lines.Add(
                    string.Join(
                        '|',
                        Enumerable
                            .Range(0, reader.FieldCount)
                            .Where(place => !IsDrawn(reader.GetName(place)))
                            .Select(place => Text(reader.GetValue(place)))
                    )
                );
            }

            lines.Sort(StringComparer.Ordinal);
            text.AppendLine(table).AppendJoin('\n', lines).AppendLine();
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static bool IsDrawn(string column) =>
        column is "SecurityStamp" or "ConcurrencyStamp" or "CodeHash" or "Key";

    private static string Text(object value) =>
        value is string text && Guid.TryParse(text, out _)
            ? ""
            : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
