using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Participants;

namespace ReintegrasiPortal.Web.Tests.Participants;

public sealed class ParticipantTests : IAsyncLifetime
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
    public async Task Each_sees_the_own_caseload_office_or_facility_and_nobody_else()
    {
        (await Names(_world.Officer)).ShouldBe([World.ParticipantName]);
        (await Names(_world.OtherOfficer)).ShouldBeEmpty();
        (await Names(_world.Supervisor)).ShouldBe([World.ParticipantName]);
        (await Names(_world.LapasStaff)).ShouldBe([World.ParticipantName]);
        (await Names(_world.BandungOfficer)).ShouldBe(["Orang Bandung"]);
        foreach (
            var account in (AccountId[])
                [
                    _world.Admin,
                    _world.EmployerMember,
                    _world.PokmasMember,
                    _world.ParticipantAccount,
                ]
        )
        {
            (await List(account, new ParticipantFilter())).Refusal().ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task People_are_found_by_name_alias_register_number_stage_and_facility()
    {
        (await Found(new("canary JAT"))).ShouldBe(1);
        (await Found(new("k-7q2"))).ShouldBe(1);
        (await Found(new(World.RegisterNo))).ShouldBe(1);
        (await Found(new("%"))).ShouldBe(0);
        (await Found(new("bandung"))).ShouldBe(0);
        (await Found(new(Stage: Stage.Assimilation))).ShouldBe(1);
        (await Found(new(Stage: Stage.Integration))).ShouldBe(0);
        (await Found(new(Facility: _world.LapasSerang.Id))).ShouldBe(1);
        (await Found(new(Facility: FacilityId.New()))).ShouldBe(0);
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_repeat()
    {
        await _portal.Arrange(db =>
        {
            for (var n = 0; n < 60; n++)
            {
                var person = new Participant(
                    ParticipantId.New(),
                    $"K-P{n:00}",
                    _world.LapasSerang.Id,
                    _world.Serang.Id,
                    "36.73.01",
                    Sex.Male,
                    EducationLevel.SD
                );
                db.Add(person);
                // Many share a name: the alias orders them.
                db.Add(
                    new PersonIdentity(person.Id, $"Orang {n % 3}", new DateOnly(1990, 1, 1), null)
                );
            }
        });

        var seen = new List<string>();
        ParticipantKey? after = null;
        do
        {
            var page = (
                await _portal
                    .Get<ListParticipants>()
                    .Run(_portal.As(_world.Supervisor), new(), after, _portal.Stop)
            ).Value();
            page.Rows.Count.ShouldBeLessThanOrEqualTo(ListParticipants.PageSize);
            seen.AddRange(page.Rows.Select(r => r.Alias));
            after = page.After;
        } while (after is not null);

        seen.Count.ShouldBe(61);
        seen.ShouldBeUnique();
    }

    [Fact]
    public async Task A_row_says_what_stands_before_the_next_step()
    {
        (await List(_world.Officer, new())).Value().Rows[0].Next.ShouldBe(NextSteps.None);
        await _portal.Ask(db => db.Decrees.ExecuteDeleteAsync());
        await _portal.Ask(db => db.Consents.ExecuteDeleteAsync());
        await _portal.Ask(db => db.ParticipantSkills.ExecuteDeleteAsync());

        (await List(_world.Officer, new()))
            .Value()
            .Rows[0]
            .Next.ShouldBe(NextSteps.EnterDecree | NextSteps.RecordSkills | NextSteps.AskConsent);
    }

    [Fact]
    public async Task The_file_opens_for_those_who_accompany_the_person_only()
    {
        var id = _world.Participant.Id;
        var file = (await Show(_world.Officer, id)).Value();
        file.Person.FullName.ShouldBe(World.ParticipantName);
        file.Person.RegisterNo.ShouldBe(World.RegisterNo);
        file.Officer.ShouldBe("pk");
        file.MatchingConsent.ShouldBeTrue();
        file.Skills.Select(s => s.Code).ShouldBe(["MT01", "MT04"]);
        file.Decrees.Single().Number.ShouldBe("SK-1");
        (await Show(_world.Supervisor, id)).Value();
        (await Show(_world.LapasStaff, id)).Value();
        foreach (
            var account in (AccountId[])
                [
                    _world.OtherOfficer,
                    _world.BandungOfficer,
                    _world.EmployerMember,
                    _world.ParticipantAccount,
                ]
        )
        {
            (await Show(account, id)).Refusal().ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task A_stage_moves_one_step_forward_and_everyone_concerned_hears_of_it()
    {
        (await Record(_world.LapasStaff, Stage.Integration, _portal.Today)).Value();

        (await Show(_world.Officer, _world.Participant.Id))
            .Value()
            .Stages[0]
            .ShouldBe(new StageLine(Stage.Integration, _portal.Today, "BA-9"));
        var told = await _portal.Ask(db =>
            db.Outbox.SingleAsync(m => m.Kind == EventKind.StageDecided)
        );
        told.ParticipantId.ShouldBe(_world.Participant.Id);
        (await Record(_world.LapasStaff, Stage.Integration, _portal.Today))
            .Refusal()
            .ShouldBe(ParticipantRefusals.StageOutOfOrder);
    }

    [Fact]
    public async Task A_stage_can_be_taken_back()
    {
        (await Record(_world.Officer, Stage.Continued, _portal.Today)).Value();
        (await Record(_world.Officer, Stage.Integration, _portal.Today))
            .Refusal()
            .ShouldBe(ParticipantRefusals.StageOutOfOrder);
    }

    [Fact]
    public async Task A_decision_needs_its_minutes_and_a_day_that_can_be()
    {
        (await Record(_world.Officer, Stage.Integration, _portal.Today.AddDays(1)))
            .Refusal()
            .ShouldBe(ParticipantRefusals.DecisionInFuture);
        (await Record(_world.Officer, Stage.Integration, _portal.Today.AddDays(-21)))
            .Refusal()
            .ShouldBe(ParticipantRefusals.DecisionBeforeLast);
        (await Record(_world.Officer, Stage.Integration, _portal.Today, "  "))
            .Refusal()
            .ShouldBe(PartnerRefusals.TextMissing.At("MinutesNo"));
        (await Record(_world.Officer, Stage.Integration, _portal.Today, new string('9', 81)))
            .Refusal()
            .ShouldBe(PartnerRefusals.TextTooLong.At("MinutesNo"));
        (await Record(_world.Officer, (Stage)9, _portal.Today))
            .Refusal()
            .ShouldBe(ParticipantRefusals.StageOutOfOrder);
    }

    [Fact]
    public async Task Nobody_else_decides_a_stage()
    {
        foreach (
            var account in (AccountId[])
                [
                    _world.OtherOfficer,
                    _world.Supervisor,
                    _world.BandungOfficer,
                    _world.ParticipantAccount,
                ]
        )
        {
            (await Record(account, Stage.Integration, _portal.Today))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task Two_decisions_at_once_leave_one()
    {
        var both = await Task.WhenAll(
            Record(_world.Officer, Stage.Integration, _portal.Today),
            Record(_world.LapasStaff, Stage.Integration, _portal.Today)
        );

        both.Count(result => !result.Refused(out _)).ShouldBe(1);
        (
            await _portal.Ask(db => db.StageChanges.CountAsync(c => c.To == Stage.Integration))
        ).ShouldBe(1);
    }

    private async Task<IEnumerable<string>> Names(AccountId account) =>
        (await List(account, new())).Value().Rows.Select(r => r.FullName);

    private async Task<int> Found(ParticipantFilter filter) =>
        (await List(_world.Officer, filter)).Value().Rows.Count;

    private Task<Result<ParticipantPageOf>> List(AccountId account, ParticipantFilter filter) =>
        _portal.Get<ListParticipants>().Run(_portal.As(account), filter, null, _portal.Stop);

    private Task<Result<ParticipantFile>> Show(AccountId account, ParticipantId id) =>
        _portal.Get<ShowParticipant>().Run(_portal.As(account), id, _portal.Stop);

    private Task<Result<Done>> Record(
        AccountId account,
        Stage stage,
        DateOnly decidedOn,
        string minutesNo = "BA-9"
    ) =>
        _portal
            .Get<RecordStage>()
            .Run(
                _portal.As(account),
                _world.Participant.Id,
                stage,
                decidedOn,
                minutesNo,
                _portal.Stop
            );
}
