using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Coaching;

namespace ReintegrasiPortal.Web.Tests.Coaching;

/// <summary>The narcotics track and conduct: who may see what, and what follows from what.</summary>
public sealed class TrackTests : IAsyncLifetime
{
    private static readonly CallRole[] s_calls =
    [
        CallRole.Parent,
        CallRole.Mentor,
        CallRole.Officer,
    ];

    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Partner _clinic = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        var details = _world.Pokmas.Details with
        {
            LegalName = "Klinik Uji",
            RegistrationNo = "SK-02/2026",
            Offers = HelpKinds.Rehabilitation,
        };
        _clinic = Partner
            .Register(PartnerId.New(), details, _world.Serang.Id, _portal.Clock.GetUtcNow())
            .Value();
        _clinic
            .Verify(
                "PKS-9",
                _portal.Today,
                _portal.Today.AddDays(90),
                _portal.Today,
                _world.Officer.Value,
                _portal.Clock.GetUtcNow()
            )
            .Value();
        await _portal.Arrange(db => db.Add(_clinic));
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    private ParticipantId Person => _world.Participant.Id;

    [Fact]
    public async Task The_track_is_seen_by_the_officer_the_facility_and_the_person_alone()
    {
        (await Phase(_world.Officer, _clinic.Id)).Value();
        (await Plan(_world.ParticipantAccount)).Value();

        (await Track(_world.Officer)).Value().Plan.Calls.ShouldBe(s_calls);
        (await Track(_world.LapasStaff))
            .Value()
            .Phases.ShouldContain(p =>
                p.State == PhaseState.Started && p.PartnerName == "Klinik Uji"
            );
        (
            await _portal
                .Get<ShowMyReadiness>()
                .Run(_portal.As(_world.ParticipantAccount), _portal.Stop)
        )
            .Value()
            .Phases.ShouldHaveSingleItem();
        foreach (
            var other in new[]
            {
                _world.Supervisor,
                _world.OtherOfficer,
                _world.PokmasMember,
                _world.EmployerMember,
                _world.OtherParticipantAccount,
            }
        )
        {
            (await Track(other)).Refusal().ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task The_timeline_says_that_the_plan_changed_and_nothing_of_health()
    {
        await Phase(_world.Officer, _clinic.Id);
        await Support(_world.Officer, SupportNeed.Relapse);

        var entries = await _portal.Ask(db => db.TimelineEntries.OrderBy(e => e.Id).ToListAsync());

        entries
            .Select(e => e.Kind)
            .ShouldBe([
                TimelineKind.SupportPlanChanged,
                TimelineKind.SupportAsked,
                TimelineKind.TaskOpened,
            ]);
        entries.Take(2).ShouldAllBe(e => e.Facts.Count == 0 && e.Reason.Length == 0);
    }

    [Fact]
    public async Task A_phase_is_carried_out_by_a_verified_partner_that_offers_it()
    {
        (await Phase(_world.Officer, _world.Pokmas.Id))
            .Refusal()
            .ShouldBe(RehabilitationRefusals.ProviderNotReady);
        (
            await _portal
                .Get<LinkAftercare>()
                .Run(_portal.As(_world.Officer), Person, _clinic.Id, _world.Job.Id, _portal.Stop)
        )
            .Refusal()
            .ShouldBe(RehabilitationRefusals.ProviderNotReady);
        (
            await _portal
                .Get<LinkAftercare>()
                .Run(_portal.As(_world.Officer), Person, _clinic.Id, null, _portal.Stop)
        ).Value();

        (await Track(_world.Officer)).Value().Plan.AftercareName.ShouldBe("Klinik Uji");
    }

    [Fact]
    public async Task A_relapse_asks_for_contact_within_a_working_day_and_for_nothing_else()
    {
        var before = await _portal.Ask(db => db.CoachingFacts(Person, _portal.Today, _portal.Stop));

        (await Support(_world.LapasStaff, SupportNeed.Relapse)).Value();
        (await Support(_world.LapasStaff, SupportNeed.Relapse)).Value();
        (await Support(_world.ParticipantAccount, SupportNeed.HardTime)).Value();

        var task = await _portal.Ask(db => db.CaseTasks.SingleAsync());
        (task.Kind, task.Owner, task.DueOn).ShouldBe(
            (TaskKind.ContactPerson, TaskOwner.Officer, WorkingDays.After(_portal.Today, 1))
        );
        (await _portal.Ask(db => db.SupportEvents.CountAsync())).ShouldBe(2);
        var after = await _portal.Ask(db => db.CoachingFacts(Person, _portal.Today, _portal.Stop));
        (after with { Conduct = before.Conduct }).ShouldBe(before);
        after.Conduct.ShouldBeEmpty();
    }

    [Fact]
    public async Task Support_is_asked_for_days_that_have_come()
    {
        foreach (var days in new[] { 1, -SupportEvent.MaxDaysAgo - 1 })
        {
            (
                await _portal
                    .Get<AskForSupport>()
                    .Run(
                        _portal.As(_world.Officer),
                        Person,
                        SupportNeed.HardTime,
                        _portal.Today.AddDays(days),
                        _portal.Stop
                    )
            )
                .Refusal()
                .ShouldBe(RehabilitationRefusals.DayInvalid);
        }
    }

    [Fact]
    public async Task Nobody_writes_the_plan_of_another() =>
        (await Plan(_world.OtherParticipantAccount)).Refusal().ShouldBe(Refusal.NotFound);

    [Fact]
    public async Task Conduct_is_entered_once_a_month_and_corrected_in_place()
    {
        (await Score(BehaviourCategory.Good)).Value();
        (await Score(BehaviourCategory.VeryGood)).Value();
        (await Discipline()).Value();
        (await Discipline()).Value();
        (
            await _portal
                .Get<RecordRisk>()
                .Run(_portal.As(_world.Officer), Person, RiskLevel.Low, _portal.Today, _portal.Stop)
        ).Value();

        var facts = await _portal.Ask(db => db.CoachingFacts(Person, _portal.Today, _portal.Stop));
        (facts.SppnMonth, facts.Sppn, facts.SppnTrend, facts.Risk).ShouldBe(
            (202610, BehaviourCategory.VeryGood, BehaviourTrend.Rising, RiskLevel.Low)
        );
        facts.Conduct.ShouldHaveSingleItem().Level.ShouldBe(DisciplineLevel.Light);
        var file = (
            await _portal
                .Get<ShowConduct>()
                .Run(_portal.As(_world.Supervisor), Person, _portal.Stop)
        ).Value();
        (file.Scores.Count, file.Discipline.Count, file.Risks.Count).ShouldBe((1, 1, 1));
        (
            await _portal
                .Get<ShowConduct>()
                .Run(_portal.As(_world.ParticipantAccount), Person, _portal.Stop)
        )
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    private Task<Result<RehabilitationFile>> Track(AccountId who) =>
        _portal.Get<ShowRehabilitation>().Run(_portal.As(who), Person, _portal.Stop);

    private Task<Result<Done>> Phase(AccountId who, PartnerId partner) =>
        _portal
            .Get<RecordRehabilitation>()
            .Run(
                _portal.As(who),
                Person,
                new PhaseTerms(
                    RehabilitationKind.Social,
                    PhaseState.Started,
                    partner,
                    null,
                    null,
                    _portal.Today.AddDays(-3),
                    null
                ),
                _portal.Stop
            );

    private Task<Result<Done>> Plan(AccountId who) =>
        _portal
            .Get<SaveRelapsePlan>()
            .Run(
                _portal.As(who),
                Person,
                RelapseTriggers.OldFriends,
                s_calls,
                RelapseSteps.CallSomeone,
                _portal.Stop
            );

    private Task<Result<Done>> Support(AccountId who, SupportNeed need) =>
        _portal
            .Get<AskForSupport>()
            .Run(_portal.As(who), Person, need, _portal.Today, _portal.Stop);

    private Task<Result<Done>> Score(BehaviourCategory category) =>
        _portal
            .Get<RecordBehaviour>()
            .Run(
                _portal.As(_world.LapasStaff),
                Person,
                202610,
                category,
                BehaviourTrend.Rising,
                _portal.Stop
            );

    private Task<Result<Done>> Discipline() =>
        _portal
            .Get<RecordDiscipline>()
            .Run(
                _portal.As(_world.LapasStaff),
                Person,
                _portal.Today.AddDays(-9),
                DisciplineLevel.Light,
                _portal.Today.AddDays(-3),
                _portal.Stop
            );
}
