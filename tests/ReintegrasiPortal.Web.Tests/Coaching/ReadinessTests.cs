using System.Text;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Matching;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Coaching;
using ReintegrasiPortal.Web.Features.Matching;
using SkillEvidence = ReintegrasiPortal.Domain.Participants.SkillEvidence;

namespace ReintegrasiPortal.Web.Tests.Coaching;

/// <summary>Work reviews, certificates and things to have in hand, on a real database.</summary>
public sealed class ReadinessTests : IAsyncLifetime
{
    private static readonly byte[] s_pdf = Encoding.ASCII.GetBytes("%PDF-1.7 uji");

    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    private ParticipantId Person => _world.Participant.Id;

    [Fact]
    public async Task One_review_of_a_function_and_month_stands()
    {
        (await Review(_world.LapasStaff, new ReviewSubject.OfPerson(Person))).Value();
        (await Review(_world.LapasStaff, new ReviewSubject.OfPerson(Person)))
            .Refusal()
            .ShouldBe(ReviewRefusals.AlreadyThisMonth);

        _portal.Clock.Advance(TimeSpan.FromDays(8));
        (await Review(_world.LapasStaff, new ReviewSubject.OfPerson(Person))).Value();
        (await _portal.Ask(db => db.WorkReviews.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_reviews_sent_at_once_one_stands()
    {
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 2)
                .Select(_ =>
                    Task.Run(() => Review(_world.LapasStaff, new ReviewSubject.OfPerson(Person)))
                )
        );

        results.Count(static result => result.Refusals.Count == 0).ShouldBe(1);
        (await _portal.Ask(db => db.WorkReviews.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_partner_judges_only_those_enrolled_with_it_and_knows_them_by_alias()
    {
        var own = await Taught.To(_portal, _world.Participant, _world.Pokmas.Id);
        var others = await Taught.To(_portal, _world.Participant);

        (
            await _portal
                .Get<ShowReviewForm>()
                .Run(
                    _portal.As(_world.PokmasMember),
                    new ReviewSubject.OfEnrolment(own.Enrolment),
                    _portal.Stop
                )
        )
            .Value()
            .ShouldBe(
                new ReviewForm(_world.Participant.Alias, "Las dasar", Reviewer.Instructor, false)
            );
        (await Review(_world.PokmasMember, new ReviewSubject.OfEnrolment(own.Enrolment))).Value();
        (await Review(_world.PokmasMember, new ReviewSubject.OfEnrolment(others.Enrolment)))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await Review(_world.PokmasMember, new ReviewSubject.OfPerson(Person)))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(30, true)]
    public async Task An_employer_judges_after_thirty_days_of_work(int days, bool allowed)
    {
        var placement = await Placed.At(
            PlacementState.Active,
            _portal.Services,
            Person,
            _world.Job.Id,
            _portal.Clock.GetUtcNow()
        );
        await _portal.Arrange(db =>
            db.Placements.Single(p => p.Id == placement).StartOn(_portal.Today.AddDays(-days))
        );

        var result = await Review(_world.EmployerMember, new ReviewSubject.OfPlacement(placement));

        result.Refusals.ShouldBe(allowed ? [] : [ReviewRefusals.TooEarly]);
        (await Review(_world.OtherEmployerMember, new ReviewSubject.OfPlacement(placement)))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_certificate_proves_its_skills_and_keeps_its_file()
    {
        (await Certify("MT04", CertificateIssuer.Bnsp, "BNSP-1")).Value();

        (
            await _portal.Ask(db =>
                db.ParticipantSkills.Where(s => s.ParticipantId == Person)
                    .OrderBy(s => s.SkillCode)
                    .Select(s => s.Evidence)
                    .ToListAsync()
            )
        ).ShouldBe([SkillEvidence.TrainingBody, SkillEvidence.Bnsp]);
        var line = (await File()).Certificates.ShouldHaveSingleItem();
        (line.Number, line.IsValid).ShouldBe(("BNSP-1", true));
        (
            await _portal.Ask(db =>
                db.Documents.Where(d => d.Id == line.Document)
                    .Select(d => new { d.Kind, d.OwnerMayRead })
                    .SingleAsync()
            )
        ).ShouldBe(new { Kind = DocumentKind.Certificate, OwnerMayRead = true });
        (await Certify("MT04", CertificateIssuer.Bnsp, "BNSP-1 "))
            .Refusal()
            .ShouldBe(CertificateRefusals.AlreadyThere);
    }

    [Fact]
    public async Task A_certificate_without_a_readable_file_is_refused_at_the_file()
    {
        (
            await _portal
                .Get<AddCertificate>()
                .Run(
                    _portal.As(_world.Officer),
                    Person,
                    Terms("MT01", CertificateIssuer.Employer, ""),
                    "bukan"u8.ToArray(),
                    "x.exe",
                    _portal.Stop
                )
        ).Refusals.ShouldBe([CertificateRefusals.NumberInvalid, DocumentRefusals.FileTypeUnknown]);
        (await _portal.Ask(db => db.Documents.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_certificate_that_runs_out_asks_once_to_be_renewed()
    {
        await Certify("MT04", CertificateIssuer.Bnsp, "1", _portal.Today.AddDays(60));
        await Certify("MT04", CertificateIssuer.Bnsp, "2", _portal.Today.AddDays(61));

        (await Remind()).ShouldBe(1);
        (await Remind()).ShouldBe(0);
        (await _portal.Ask(db => db.CaseTasks.SingleAsync())).DueOn.ShouldBe(
            _portal.Today.AddDays(60)
        );
    }

    [Fact]
    public async Task What_is_to_do_is_a_task_of_its_owner_and_another_owner_is_another_task()
    {
        (await Set(ReadinessState.ToDo, TaskOwner.Participant, 5)).Value();
        (await Set(ReadinessState.InProgress, TaskOwner.Participant, 5)).Value();
        (await Tasks()).ShouldBe([(TaskOwner.Participant, CaseTaskState.Open)]);

        (await Set(ReadinessState.ToDo, TaskOwner.Officer, 5)).Value();
        (await Tasks()).ShouldBe([
            (TaskOwner.Participant, CaseTaskState.Done),
            (TaskOwner.Officer, CaseTaskState.Open),
        ]);

        (await Set(ReadinessState.Done, TaskOwner.Officer, 0)).Value();
        (await Tasks()).ShouldAllBe(static task => task.State == CaseTaskState.Done);
        (await Set(ReadinessState.ToDo, TaskOwner.Officer, SetReadiness.MaxWorkingDays + 1))
            .Refusal()
            .ShouldBe(ReadinessRefusals.DueInvalid);
    }

    [Fact]
    public async Task The_day_is_counted_in_working_days()
    {
        (await Set(ReadinessState.ToDo, TaskOwner.Officer, 4)).Value();

        (await _portal.Ask(db => db.CaseTasks.SingleAsync())).DueOn.ShouldBe(
            WorkingDays.After(_portal.Today, 4)
        );
    }

    [Fact]
    public async Task A_person_reports_their_own_errand_and_the_officer_hears_of_it()
    {
        await Set(ReadinessState.ToDo, TaskOwner.Participant, 5);
        var me = _portal.As(_world.ParticipantAccount);
        (await MyFile(me)).Mine.ShouldHaveSingleItem();

        (
            await _portal
                .Get<ReportReadiness>()
                .Run(me, ReadinessKind.BankAccount, ReadinessState.Done, _portal.Stop)
        ).Value();

        var mine = await MyFile(me);
        (mine.Mine.Count, mine.InHand.Count, mine.Share).ShouldBe((0, 1, new ReadinessShare(1, 1)));
        (await Tasks()).ShouldBe([(TaskOwner.Participant, CaseTaskState.Done)]);
        (
            await _portal.Ask(db =>
                db.Outbox.CountAsync(m => m.Kind == EventKind.ReadinessReported)
            )
        ).ShouldBe(1);
        (
            await _portal
                .Get<ReportReadiness>()
                .Run(
                    _portal.As(_world.OtherParticipantAccount),
                    ReadinessKind.BankAccount,
                    ReadinessState.Done,
                    _portal.Stop
                )
        )
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Matching_weighs_the_real_share_of_readiness()
    {
        (await ReadinessFactor()).Status.ShouldBe(FactorStatus.NeedsData);
        await Set(ReadinessState.Done, TaskOwner.Officer, 0);
        (await ReadinessFactor()).Status.ShouldBe(FactorStatus.Met);

        (
            await _portal
                .Get<SetReadiness>()
                .Run(
                    _portal.As(_world.Officer),
                    Person,
                    ReadinessKind.DrivingLicence,
                    ReadinessState.ToDo,
                    TaskOwner.Participant,
                    10,
                    _portal.Stop
                )
        ).Value();
        var half = await ReadinessFactor();
        (half.Numbers.Have, half.Numbers.Of).ShouldBe((1, 2));
    }

    private async Task<FactorFinding> ReadinessFactor() =>
        (
            await _portal
                .Get<SuggestOffers>()
                .Run(_portal.As(_world.Officer), Person, 5, _portal.Stop)
        )
            .Value()
            .Fitting.Best[0]
            .Why.Factors.Single(f => f.Factor == MatchFactor.Readiness);

    private Task<Result<Done>> Review(AccountId by, ReviewSubject subject) =>
        _portal.Get<ReviewWork>().Run(_portal.As(by), subject, Reviews.Answers(3), _portal.Stop);

    private Task<Result<CertificateId>> Certify(
        string skill,
        CertificateIssuer issuer,
        string number,
        DateOnly? until = null
    ) =>
        _portal
            .Get<AddCertificate>()
            .Run(
                _portal.As(_world.LapasStaff),
                Person,
                Terms(skill, issuer, number) with
                {
                    ValidUntil = until,
                },
                s_pdf,
                "sertifikat.pdf",
                _portal.Stop
            );

    private CertificateTerms Terms(string skill, CertificateIssuer issuer, string number) =>
        new("Las SMAW", issuer, [skill], number, _portal.Today.AddDays(-3), null);

    private async Task<int> Remind() =>
        (await _portal.Get<RemindCertificates>().Run(Actor.System, _portal.Stop)).Value();

    private Task<Result<Done>> Set(ReadinessState state, TaskOwner owner, int days) =>
        _portal
            .Get<SetReadiness>()
            .Run(
                _portal.As(_world.Officer),
                Person,
                ReadinessKind.BankAccount,
                state,
                owner,
                days,
                _portal.Stop
            );

    private async Task<List<(TaskOwner Owner, CaseTaskState State)>> Tasks()
    {
        var rows = await _portal.Ask(db =>
            db.CaseTasks.OrderBy(t => t.Id).Select(t => new { t.Owner, t.State }).ToListAsync()
        );
        return rows.ConvertAll(t => (t.Owner, t.State));
    }

    private async Task<ReadinessFile> File() =>
        (
            await _portal
                .Get<ShowReadiness>()
                .Run(_portal.As(_world.Supervisor), Person, _portal.Stop)
        ).Value();

    private async Task<MyReadiness> MyFile(Actor me) =>
        (await _portal.Get<ShowMyReadiness>().Run(me, _portal.Stop)).Value();
}
