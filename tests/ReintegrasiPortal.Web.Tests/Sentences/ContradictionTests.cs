using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

public sealed class ContradictionTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Court _court = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _court = new Court(_portal, _world);
        await _portal.Arrange(db =>
            db.Add(
                new StageChange(
                    _world.Participant.Id,
                    Stage.Continued,
                    Stage.Assimilation,
                    _portal.Today.AddDays(-20),
                    "BA-1",
                    _world.Officer.Value
                )
            )
        );
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_longer_sentence_on_appeal_flags_the_decisions_taken_and_changes_none()
    {
        var terms = new VerdictTerms(
            "7/Pid.Banding/2026",
            new DateOnly(2026, 11, 2),
            new SentenceLength(6, 0, 0)
        );
        (await _court.Replace(terms, VerdictReason.Appeal)).Value();

        var view = await _court.Show();
        view.Contradictions.Select(c => c.Kind)
            .ShouldBe(
                [ContradictionKind.StageBeforeDate, ContradictionKind.DecreeBeforeDate],
                ignoreOrder: true
            );
        var stage = view.Contradictions.Single(c => c.Kind == ContradictionKind.StageBeforeDate);
        stage.First.ShouldBe(
            new ContradictionSource(SourceKind.Decision, "BA-1", _portal.Today.AddDays(-20))
        );
        // 2025-03-10 + 6 y: 2192 days, half 1096.
        stage.Second.ShouldBe(
            new ContradictionSource(
                SourceKind.Calendar,
                "",
                new DateOnly(2028, 3, 10),
                CalendarPoint.AssimilationStage
            )
        );
        (await Tasks()).Count.ShouldBe(2);
        view.Stage.ShouldBe(Stage.Assimilation);
        (await _portal.Ask(db => db.Decrees.CountAsync())).ShouldBe(2);
        (await _portal.Ask(db => db.StageChanges.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_contradiction_goes_when_its_sources_agree_again_and_the_task_with_it()
    {
        var line = (await _court.Show()).Verdicts[0].Terms;
        var longer = new VerdictTerms("9/PB/2026", new DateOnly(2026, 11, 2), new(6, 0, 0));
        (await _court.Replace(longer, VerdictReason.Appeal)).Value();

        (
            await _court.Replace(
                line with
                {
                    DecisionNo = "10/K/2026",
                    DecidedOn = new DateOnly(2026, 11, 20),
                },
                VerdictReason.Cassation
            )
        ).Value();

        (await _court.Show()).Contradictions.ShouldBeEmpty();
        (await Tasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_officer_settled_stays_settled_until_a_source_changes()
    {
        var longer = new VerdictTerms("9/PB/2026", new DateOnly(2026, 11, 2), new(6, 0, 0));
        (await _court.Replace(longer, VerdictReason.Appeal)).Value();
        foreach (var open in (await _court.Show()).Contradictions)
        {
            (await _court.Settle(open.Id, ContradictionRuling.DecisionStands)).Value();
            (await _court.Settle(open.Id, ContradictionRuling.DecisionStands))
                .Refusal()
                .ShouldBe(FactRefusals.ContradictionEnded);
        }

        (await Tasks()).ShouldBeEmpty();
        // A remission far behind the dates in question changes none of them.
        (await _court.Official(CalendarPoint.Expiry, new DateOnly(2031, 3, 11))).Value();
        (await _court.Show()).Contradictions.ShouldAllBe(c =>
            c.Ruling == ContradictionRuling.DecisionStands
        );

        (await _court.Remission(new DateOnly(2026, 8, 17), 60)).Value();
        var view = await _court.Show();
        view.Contradictions.Count(c => c.Ruling == null).ShouldBeGreaterThan(0);
        view.Contradictions.Count(c => c.Ruling != null).ShouldBe(2);
        (await _court.Settle(view.Contradictions[0].Id, ContradictionRuling.NoLongerHolds))
            .Refusal()
            .Field.ShouldBe("Reason");
    }

    [Fact]
    public async Task A_stage_decided_before_its_date_is_taken_in_and_flagged()
    {
        (
            await _portal
                .Get<RecordStage>()
                .Run(
                    _portal.As(_world.Officer),
                    _world.Participant.Id,
                    Stage.Integration,
                    _portal.Today,
                    "BA-77",
                    _portal.Stop
                )
        ).Value();

        var view = await _court.Show();
        view.Stage.ShouldBe(Stage.Integration);
        var flagged = view.Contradictions.ShouldHaveSingleItem();
        flagged.First.Reference.ShouldBe("BA-77");
        flagged.Second.Date.ShouldBe(new DateOnly(2027, 3, 11));
        (await Tasks()).Single().Owner.ShouldBe(TaskOwner.Officer);
    }

    [Fact]
    public async Task An_official_date_wins_and_one_far_from_the_estimate_is_flagged_with_both()
    {
        (await _court.Official(CalendarPoint.Expiry, new DateOnly(2028, 3, 12))).Value();
        (await _court.Show()).Contradictions.ShouldBeEmpty();

        (await _court.Official(CalendarPoint.Expiry, new DateOnly(2028, 3, 1), "SDP 13")).Value();

        var view = await _court.Show();
        var date = view.Calendar![CalendarPoint.Expiry];
        (date.Standing, date.Date, date.Estimate).ShouldBe(
            (DateStanding.Official, new DateOnly(2028, 3, 1), new DateOnly(2028, 3, 10))
        );
        var flagged = view.Contradictions.ShouldHaveSingleItem();
        (flagged.Kind, flagged.First.Reference, flagged.First.Date, flagged.Second.Date).ShouldBe(
            (
                ContradictionKind.OfficialDiffers,
                "SDP 13",
                new DateOnly(2028, 3, 1),
                new DateOnly(2028, 3, 10)
            )
        );

        (await _court.Official(CalendarPoint.Expiry, null)).Value();
        (await _court.Show()).Contradictions.ShouldBeEmpty();
        (await _court.Official(CalendarPoint.Expiry, null))
            .Refusal()
            .Code.ShouldBe("Fact.AlreadyEntered");
        (await _court.Official(CalendarPoint.AdmissionStage, _portal.Today))
            .Refusal()
            .Field.ShouldBe("Point");
        (await _court.Official(CalendarPoint.Half, new DateOnly(2020, 1, 1)))
            .Refusal()
            .Field.ShouldBe("On");
    }

    [Fact]
    public async Task A_remission_can_bring_the_end_before_the_end_of_a_decree()
    {
        await _portal.Arrange(db =>
            db.Add(
                new Decree(
                    _world.Participant.Id,
                    ProgramType.ConditionalRelease,
                    "SK-PB",
                    new DateOnly(2027, 3, 11),
                    new DateOnly(2029, 3, 10)
                )
            )
        );

        (await _court.Remission(new DateOnly(2026, 8, 17), 60)).Value();

        var flagged = (await _court.Show()).Contradictions.ShouldHaveSingleItem();
        (flagged.Kind, flagged.First.Date, flagged.Second.Date).ShouldBe(
            (ContradictionKind.DecreeAfterEnd, new DateOnly(2029, 3, 10), new DateOnly(2029, 1, 10))
        );
    }

    [Fact]
    public async Task Two_numbers_of_one_person_are_legal_and_one_number_of_two_people_is_flagged_on_both()
    {
        (await _court.Register("BI.22/2026")).Value();
        (await _court.Show())
            .Registers.Select(r => r.Number)
            .ShouldBe([World.RegisterNo, "BI.22/2026"]);
        (await _court.Register("BI.22/2026")).Refusal().Code.ShouldBe("Fact.AlreadyEntered");
        (await _court.Register(" ")).Refusal().Field.ShouldBe("Number");
        (await _court.Register("X", _portal.Today.AddDays(1))).Refusal().Field.ShouldBe("From");
        var other = await Colleague("BI.99/2025");

        (await _court.Register("BI.99/2025", who: _world.LapasStaff)).Value();

        // The officer of the one case learns that it is there, the staff who hold both also whose it is.
        var seen = (await _court.Show()).Contradictions.ShouldHaveSingleItem();
        (seen.Kind, seen.Other, seen.Second.Reference).ShouldBe(
            (ContradictionKind.RegisterShared, null, "BI.99/2025")
        );
        (await _court.Show(_world.LapasStaff)).Contradictions.Single().Other.ShouldBe("Orang Lain");
        var theirs = (
            await _portal
                .Get<ShowCalendar>()
                .Run(_portal.As(_world.LapasStaff), other, _portal.Stop)
        ).Value();
        theirs.Contradictions.Single().Other.ShouldBe(World.ParticipantName);
        (
            await _portal.Ask(db => db.CaseTasks.CountAsync(t => t.Owner == TaskOwner.LapasStaff))
        ).ShouldBe(2);
    }

    private async Task<ParticipantId> Colleague(string number)
    {
        var person = new Participant(
            ParticipantId.New(),
            "K-OTHR",
            _world.LapasSerang.Id,
            _world.Serang.Id,
            "36.73.01",
            Sex.Male,
            EducationLevel.SD
        );
        await _portal.Arrange(db =>
        {
            db.Add(person);
            db.Add(new PersonIdentity(person.Id, "Orang Lain", null, null));
            db.AddRange(World.LawFacts(person, number, TestPortal.Start));
        });
        return person.Id;
    }

    private Task<List<CaseTask>> Tasks() =>
        _portal.Ask(db =>
            db.CaseTasks.Where(t =>
                    t.ParticipantId == _world.Participant.Id
                    && t.Kind == TaskKind.SettleContradiction
                    && t.State == CaseTaskState.Open
                )
                .ToListAsync()
        );
}
