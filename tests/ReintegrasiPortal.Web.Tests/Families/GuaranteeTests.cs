using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence.Families;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families.Guarantees;
using ReintegrasiPortal.Web.Features.Families.Letters;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>The guarantor's desk from the question to the renewal, on a real database.</summary>
public sealed class GuaranteeTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Kin _kin = null!;
    private Desk _desk = null!;
    private AccountId _mother;
    private FamilyLinkId _link;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _kin = new Kin(_portal, _world);
        _desk = new Desk(_portal, _world);
        _mother = await _kin.Approved("Ibu Sartini");
        _link = (await _kin.Mine()).Relatives.Single().Id;
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task From_the_question_to_a_letter_in_force_that_the_checklist_can_read()
    {
        (await Facts()).ShouldBe(GuaranteeFacts.None);

        var id = await _desk.WithLetter(_mother, _link);
        (await Facts()).LetterChecked.ShouldBeFalse();
        (await _desk.Sign(_mother, id)).Value();
        (await OpenTasks()).ShouldBe([TaskKind.CheckGuaranteeLetter]);
        await _desk.CheckAndPutInForce(id, 100);

        var facts = await Facts();
        facts.ShouldBe(
            new GuaranteeFacts(
                GuaranteeState.InForce,
                GuarantorKind.Relative,
                true,
                _portal.Today.AddDays(100)
            )
        );
        facts.HoldsOn(_portal.Today.AddDays(100)).ShouldBeTrue();
        facts.HoldsOn(_portal.Today.AddDays(101)).ShouldBeFalse();
        (await OpenTasks()).ShouldBeEmpty();
        (
            await _portal.Ask(db =>
                db.Documents.CountAsync(d => d.Kind == DocumentKind.GuaranteeLetter)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_filled_in_stays_for_another_day()
    {
        var id = await _desk.Asked(_link);
        (await _desk.Accept(_mother, id)).Value();
        (
            await _desk.Fill(
                _mother,
                id,
                new GuarantorPart.Person(new("Sartini", 1968, "Pedagang", ""))
            )
        ).Value();

        var view = (await _desk.Show(_mother, id)).Value();

        view.Data.Person!.FullName.ShouldBe("Sartini");
        view.Tasks.Count(t => t.Status == GuaranteeTaskStatus.Done).ShouldBe(1);
        (await _desk.Write(_mother, id)).Refusal().ShouldBe(GuaranteeRefusals.TasksOpen);
        (await _desk.Fill(_mother, id, new GuarantorPart.Person(new("", 1968, "", ""))))
            .Refusal()
            .Field.ShouldBe("FullName");
        (await _desk.Show(_mother, id)).Value().Data.Person!.FullName.ShouldBe("Sartini");
    }

    [Fact]
    public async Task Only_linked_relatives_bodies_of_the_community_and_the_Bapas_can_be_asked()
    {
        (await _desk.Ask(new(FamilyLinkId.New(), null)))
            .Refusal()
            .ShouldBe(GuaranteeRefusals.NotEligible);
        (await _desk.Ask(new(null, _world.Employer.Id)))
            .Refusal()
            .ShouldBe(GuaranteeRefusals.NotEligible);
        (await _desk.Ask(new(null, _world.Pokmas.Id))).Value();
        (await _desk.Ask(new(null, null))).Value();
        (await _desk.Ask(new(null, null))).Refusal().ShouldBe(GuaranteeRefusals.AlreadyAsked);
        (await _desk.Ask(new(null, _world.Pokmas.Id), _world.ParticipantAccount))
            .Refusal()
            .ShouldBe(GuaranteeRefusals.NotEligible);
        (await _desk.Ask(new(_link, null), _world.ParticipantAccount)).Value();
        (await _desk.Ask(new(_link, null), _world.OtherOfficer))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task For_the_Bapas_the_PK_does_every_step_on_paper()
    {
        var id = (await _desk.Ask(new(null, null))).Value();

        (await _desk.Accept(_world.Officer, id)).Value();
        await _desk.FillAll(_world.Officer, id);
        (await _desk.Write(_world.Officer, id)).Value();
        (await _desk.Sign(_world.Officer, id)).Value();
        await _desk.CheckAndPutInForce(id, 30);

        (await Facts()).Kind.ShouldBe(GuarantorKind.Office);
    }

    [Fact]
    public async Task A_relative_comes_forward_and_the_PK_never_answers_for_them()
    {
        var offered = await _portal
            .Get<OfferGuarantee>()
            .Run(_portal.As(_mother), _link, _portal.Stop);

        var id = offered.Value();
        (await _desk.Show(_mother, id)).Value().State.ShouldBe(GuaranteeState.Preparing);
        (await _desk.Write(_world.Officer, id)).Refusal().ShouldBe(GuaranteeRefusals.TasksOpen);
        await _desk.FillAll(_mother, id);
        (await _desk.Write(_world.Officer, id)).Refusal().ShouldBe(GuaranteeRefusals.StepNotOpen);
    }

    [Fact]
    public async Task Whoever_stops_is_let_go_and_the_PK_is_asked_to_find_another()
    {
        var id = await _desk.InForce(_mother, _link);
        var code = await Code(id);

        (await _desk.Stop(_mother, id)).Value();

        (await OpenTasks()).ShouldBe([TaskKind.FindGuarantor]);
        (await Facts()).ShouldBe(GuaranteeFacts.None);
        (await Verify(code)).Value().Standing.ShouldBe(LetterStanding.Over);
        (await _desk.Stop(_mother, id)).Refusal().ShouldBe(GuaranteeRefusals.StepNotOpen);

        var stand = (await _desk.Ask(new(null, null))).Value();
        (await _desk.Accept(_world.Officer, stand)).Value();
        await _desk.FillAll(_world.Officer, stand);
        (await _desk.Write(_world.Officer, stand)).Value();
        (await _desk.Sign(_world.Officer, stand)).Value();
        await _desk.CheckAndPutInForce(stand, 30);
        (await OpenTasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_letter_sent_back_is_void_and_says_what_to_mend()
    {
        var id = await _desk.WithLetter(_mother, _link);
        var code = await Code(id);
        (await Verify(code)).Value().Standing.ShouldBe(LetterStanding.Issued);
        (await _desk.Sign(_mother, id)).Value();

        (
            await _portal
                .Get<ReturnGuarantee>()
                .Run(_portal.As(_world.Officer), id, [ReturnReason.LetterUnreadable], _portal.Stop)
        ).Value();

        (await Verify(code)).Refusal().ShouldBe(Refusal.NotFound);
        (await OpenTasks()).ShouldBeEmpty();
        var view = (await _desk.Show(_mother, id)).Value();
        view.Returned.ShouldBe([ReturnReason.LetterUnreadable]);
        (await _desk.Print(_mother, id)).Refusal().ShouldBe(Refusal.NotFound);
        (await _desk.Write(_mother, id)).Value();
        (await Code(id)).ShouldNotBe(code);
    }

    [Fact]
    public async Task A_file_that_is_no_photo_is_refused_and_nothing_is_kept()
    {
        var id = await _desk.WithLetter(_mother, _link);

        (await _desk.Sign(_mother, id, [1, 2, 3]))
            .Refusal()
            .ShouldBe(DocumentRefusals.FileTypeUnknown);
        (await _desk.Sign(_mother, id, [])).Refusal().ShouldBe(DocumentRefusals.FileEmpty);

        (await _portal.Ask(db => db.Documents.CountAsync())).ShouldBe(0);
        (await _desk.Sign(_mother, id)).Value();
        (await _desk.Sign(_mother, id)).Refusal().ShouldBe(GuaranteeRefusals.StepNotOpen);
        (await _portal.Ask(db => db.Documents.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Thirty_days_before_the_end_a_task_comes_once_and_the_renewal_replaces_the_old()
    {
        var old = await _desk.InForce(_mother, _link, days: 80);
        (await Renew(old)).Refusal().ShouldBe(GuaranteeRefusals.TooEarlyToRenew);
        (await _desk.Clock()).Value().ShouldBe(0);

        _portal.Clock.Advance(TimeSpan.FromDays(50));
        (await _desk.Clock()).Value().ShouldBe(1);
        (await _desk.Clock()).Value().ShouldBe(0);
        (await OpenTasks()).ShouldBe([TaskKind.RenewGuarantee]);

        var renewal = (await Renew(old)).Value();
        (await Renew(old)).Refusal().ShouldBe(GuaranteeRefusals.AlreadyAsked);
        (await _desk.Show(_mother, renewal)).Value().Data.IsComplete.ShouldBeTrue();
        (await _desk.Write(_mother, renewal)).Value();
        (await _desk.Sign(_mother, renewal)).Value();
        (await Facts()).HoldsOn(_portal.Today).ShouldBeTrue();
        await _desk.CheckAndPutInForce(renewal, 200);

        var ended = (await _desk.Show(_mother, old)).Value();
        (ended.State, ended.EndedBecause).ShouldBe((GuaranteeState.Ended, GuaranteeEnd.Renewed));
        (await Facts()).ValidUntil.ShouldBe(_portal.Today.AddDays(200));
        (await OpenTasks()).ShouldBeEmpty();
    }

    [Fact]
    public async Task After_its_last_day_it_lapses_and_another_is_looked_for()
    {
        await _desk.InForce(_mother, _link, days: 20);

        _portal.Clock.Advance(TimeSpan.FromDays(20));
        await _desk.Clock();
        (await Facts()).HoldsOn(_portal.Today).ShouldBeTrue();
        _portal.Clock.Advance(TimeSpan.FromDays(1));
        await _desk.Clock();

        (await Facts()).ShouldBe(GuaranteeFacts.None);
        (await OpenTasks()).ShouldBe([TaskKind.FindGuarantor]);
        (await _desk.Clock()).Value().ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_else_finds_the_guarantee_or_its_letter()
    {
        var id = await _desk.WithLetter(_mother, _link);
        var aunt = (
            await _kin.Claim(
                (await _kin.Invite("Bibi Wati")).Value().Code,
                "Bibi Wati",
                "wati@uji.example"
            )
        ).Value();
        (
            await _kin.Approve(
                (await _kin.Claims(_world.Officer)).First(c => c.RelativeName == "Bibi Wati").Id
            )
        ).Value();
        foreach (
            var stranger in new[]
            {
                aunt,
                _world.OtherOfficer,
                _world.BandungOfficer,
                _world.LapasStaff,
                _world.ParticipantAccount,
                _world.EmployerMember,
                _world.PokmasMember,
                _world.Admin,
            }
        )
        {
            (await _desk.Show(stranger, id)).Refusal().ShouldBe(Refusal.NotFound);
            (await _desk.Print(stranger, id)).Refusal().ShouldBe(Refusal.NotFound);
            (await _desk.Stop(stranger, id)).Refusal().ShouldBe(Refusal.NotFound);
        }

        (await _desk.Show(_world.Supervisor, id)).Value();
    }

    [Fact]
    public async Task Numbers_of_letters_run_on_and_no_two_are_the_same()
    {
        var mine = await _desk.WithLetter(_mother, _link);
        var body = (await _desk.Ask(new(null, _world.Pokmas.Id))).Value();
        (await _desk.Accept(_world.Officer, body)).Value();
        await _desk.FillAll(_world.Officer, body);
        (await _desk.Write(_world.Officer, body)).Value();

        (await _desk.Show(_mother, mine))
            .Value()
            .LetterNumber.ShouldBe("0001/SJ/BAPAS-SERANG/2026");
        (await _desk.Show(_world.Officer, body))
            .Value()
            .LetterNumber.ShouldBe("0002/SJ/BAPAS-SERANG/2026");
    }

    private Task<Result<GuaranteeId>> Renew(GuaranteeId id) =>
        _portal.Get<RenewGuarantee>().Run(_portal.As(_mother), id, _portal.Stop);

    private Task<Result<LetterProof>> Verify(string code) =>
        _portal.Get<VerifyLetter>().Run(Domain.Access.Actor.Visitor, code, _portal.Stop);

    private Task<GuaranteeFacts> Facts() =>
        _portal.Ask(db => db.GuaranteeFacts(_world.Participant.Id, _portal.Stop));

    private Task<string> Code(GuaranteeId id) =>
        _portal.Ask(db =>
            db.Guarantees.Where(g => g.Id == id)
                .Join(db.Letters, g => g.LetterId, l => (LetterId?)l.Id, (_, l) => l.Code)
                .SingleAsync()
        );

    private Task<List<TaskKind>> OpenTasks() =>
        _portal.Ask(db =>
            db.CaseTasks.Where(t => t.State == CaseTaskState.Open).Select(t => t.Kind).ToListAsync()
        );
}
