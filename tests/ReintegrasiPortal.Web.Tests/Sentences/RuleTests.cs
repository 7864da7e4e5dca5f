using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

public sealed class RuleTests : IAsyncLifetime
{
    /// <summary>A trial period of six months from 1 January 2027; nothing else changes.</summary>
    private const string ShorterTrial = """
        { "code": "UJI-2027", "validFrom": "2027-01-01", "legalSource": "Permen uji 1/2026", "trialMonths": 6 }
        """;

    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Court _court = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _court = new Court(_portal, _world);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_head_sees_who_moves_in_the_own_office_before_anything_is_added()
    {
        var preview = (await Preview(_world.Supervisor, ShorterTrial)).Value();

        (preview.Looked, preview.Moved).ShouldBe((1, 1));
        preview.Points.ShouldBe([new PointPreview(CalendarPoint.TrialEnd, 1, -181, -181)]);
        preview.People.Single().FullName.ShouldBe(World.ParticipantName);
        (await _portal.Ask(db => db.RuleSets.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_administrator_sees_no_person_and_no_small_number()
    {
        var preview = (await Preview(_world.Admin, ShorterTrial)).Value();

        (preview.Looked, preview.Moved).ShouldBe((null, null));
        preview.Points.ShouldBe([new PointPreview(CalendarPoint.TrialEnd, null, null, null)]);
        preview.People.ShouldBeEmpty();
        JsonSerializer.Serialize(preview).ShouldNotContain("Canary");

        await _portal.Arrange(db =>
        {
            foreach (var number in Enumerable.Range(1, 4))
            {
                var person = new Participant(
                    ParticipantId.New(),
                    $"K-R{number:000}",
                    _world.LapasSerang.Id,
                    _world.Serang.Id,
                    "36.73.01",
                    Sex.Male,
                    EducationLevel.SD
                );
                db.Add(person);
                db.AddRange(World.LawFacts(person, $"R-{number}", TestPortal.Start));
            }
        });
        var larger = (await Preview(_world.Admin, ShorterTrial)).Value();
        (larger.Looked, larger.Moved).ShouldBe((6, 6));
        larger.Points.Single().People.ShouldBe(6);
    }

    [Fact]
    public async Task On_its_day_a_rule_set_moves_dates_once_and_everybody_moved_is_told()
    {
        (await Add(_world.Admin, ShorterTrial)).Value().ShouldBe("UJI-2027");
        (await Apply()).ShouldBe(0);
        (await _court.Show())
            .Calendar![CalendarPoint.TrialEnd]
            .Date.ShouldBe(new DateOnly(2029, 3, 10));

        _portal.Clock.SetUtcNow(new DateTimeOffset(2027, 1, 1, 2, 0, 0, TimeSpan.Zero));

        (await Apply()).ShouldBe(2);
        (await Apply()).ShouldBe(0);
        var view = await _court.Show();
        view.Calendar!.RuleSetCode.ShouldBe("UJI-2027");
        view.Calendar[CalendarPoint.TrialEnd].Date.ShouldBe(new DateOnly(2028, 9, 10));
        view.Changes.Single().Cause.ShouldBe(CalendarCause.RulesChanged);
        (await _court.News()).ShouldBe(2);
        (await _portal.Get<ListRules>().Run(_portal.As(_world.Supervisor), _portal.Stop))
            .Value()[0]
            .ShouldBe(
                new RuleLine(
                    "UJI-2027",
                    new DateOnly(2027, 1, 1),
                    null,
                    "Permen uji 1/2026",
                    IsShipped: false,
                    IsInForce: true
                )
            );
    }

    [Fact]
    public async Task A_whole_set_written_out_reads_back_the_same()
    {
        foreach (var set in RuleSets.Default)
        {
            var back = RuleSetJson.Read(RuleSetJson.Write(set), []).Value();

            RuleSetJson.Write(back).ShouldBe(RuleSetJson.Write(set));
            SentenceCalendar
                .Compute(Sample, back, _portal.Today)
                .Value()
                .Dates.Values.Select(d => d.Date)
                .ShouldBe(
                    SentenceCalendar
                        .Compute(Sample, set, _portal.Today)
                        .Value()
                        .Dates.Values.Select(d => d.Date)
                );
        }

        await Task.CompletedTask;
    }

    [Theory]
    [InlineData("[]", "RuleSet.NotReadable")]
    [InlineData("{", "RuleSet.NotReadable")]
    [InlineData("{}", "RuleSet.HeadMissing")]
    [InlineData(
        """{ "code": "X", "validFrom": "2027-02-30", "legalSource": "Y" }""",
        "RuleSet.NotReadable"
    )]
    [InlineData(
        """{ "code": "X", "validFrom": "2027-01-01", "legalSource": "Y", "typo": 1 }""",
        "RuleSet.NotReadable"
    )]
    [InlineData(
        """{ "code": "X", "validFrom": "2027-01-01", "legalSource": "Y", "daysPerMonth": 3 }""",
        "RuleSet.PartInvalid"
    )]
    [InlineData(
        """{ "code": "X", "validFrom": "2027-01-01", "legalSource": "Y", "milestones": [] }""",
        "RuleSet.PartInvalid"
    )]
    [InlineData(
        """{ "code": "X", "validFrom": "2027-01-01", "legalSource": "Y", "stages": null }""",
        "RuleSet.NotReadable"
    )]
    [InlineData(
        """{ "code": "X", "validFrom": "2026-11-24", "legalSource": "Y" }""",
        "RuleSet.NotInFuture"
    )]
    [InlineData(
        """{ "code": "UU1-2023", "validFrom": "2027-01-01", "legalSource": "Y" }""",
        "RuleSet.CodeTaken"
    )]
    public async Task A_set_that_cannot_hold_is_refused_with_the_place(string json, string code)
    {
        (await Add(_world.Admin, json)).Refusal().Code.ShouldBe(code);
        (await Preview(_world.Supervisor, json)).Refusal().Code.ShouldBe(code);
        (await _portal.Ask(db => db.RuleSets.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Only_an_administrator_with_a_fresh_password_adds_rules()
    {
        foreach (var other in new[] { _world.Officer, _world.Supervisor, _world.LapasStaff })
        {
            (await Add(other, ShorterTrial)).Refusal().ShouldBe(Refusal.NotFound);
        }

        (
            await _portal
                .Get<AddRules>()
                .Run(
                    new Actor(_world.Admin, TestPortal.Start.AddHours(-2)),
                    ShorterTrial,
                    _portal.Stop
                )
        )
            .Refusal()
            .ShouldBe(AccessRefusals.StepUpNeeded);
    }

    private static Sentence Sample =>
        new()
        {
            DetainedSince = Court.Detained,
            Lengths = [new(6, 3, 11)],
            OffenceGroup = OffenceGroup.Narcotics,
            Policy = ConditionalRightsPolicy.Permen7_2022,
            Grants = [new(RemissionKind.General, new DateOnly(2026, 8, 17), 60)],
        };

    private Task<Result<RulePreview>> Preview(AccountId who, string json) =>
        _portal.Get<PreviewRules>().Run(_portal.As(who), json, _portal.Stop);

    private Task<Result<string>> Add(AccountId who, string json) =>
        _portal.Get<AddRules>().Run(_portal.As(who), json, _portal.Stop);

    private async Task<int> Apply() =>
        (await _portal.Get<ApplyRules>().Run(Actor.System, _portal.Stop)).Value();
}
