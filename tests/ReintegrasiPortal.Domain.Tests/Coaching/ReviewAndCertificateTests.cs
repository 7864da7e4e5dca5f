using CsCheck;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Tests.Coaching;

public sealed class ReviewAndCertificateTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);

    [Fact]
    public void A_review_names_every_answer_that_is_missing_or_off_the_scale()
    {
        var answers = new WorkAnswers(
            new Dictionary<WorkItem, int> { [WorkItem.Safety] = 3, [WorkItem.Quality] = 5 },
            null,
            0
        );

        var refused = WorkReview
            .Of(ParticipantId.New(), Reviewer.Instructor, answers, null, s_today)
            .Refusals;

        refused
            .Select(r => r.Field)
            .ShouldBe(
                [
                    .. Enum.GetValues<WorkItem>()
                        .Where(item => item != WorkItem.Safety)
                        .Select(item => item.ToString()),
                    "Recommends",
                    "Hours",
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void A_review_keeps_each_step_where_it_was_given() =>
        Gen.Int[WorkReview.Lowest, WorkReview.Highest]
            .Array[8]
            .Sample(steps =>
            {
                var review = WorkReview
                    .Of(
                        ParticipantId.New(),
                        Reviewer.Employer,
                        new WorkAnswers(
                            Enum.GetValues<WorkItem>().ToDictionary(i => i, i => steps[(int)i]),
                            Recommendation.WithGuidance,
                            8
                        ),
                        null,
                        s_today
                    )
                    .Value();
                Enum.GetValues<WorkItem>().ShouldAllBe(i => review.StepOf(i) == steps[(int)i]);
                review.Points.ShouldBe(steps.Sum());
                review.Month.ShouldBe(202611);
            });

    [Fact]
    public void A_certificate_raises_proof_and_never_lowers_it()
    {
        var held = new[]
        {
            ("MT01", SkillEvidence.Bnsp),
            ("MT02", SkillEvidence.SelfDeclared),
            ("TX01", SkillEvidence.PrisonWorkshop),
        };

        Given(CertificateIssuer.Employer, ["MT01", "MT02", "MT03"])
            .Prove(held)
            .ShouldBe(
                [
                    ("MT01", SkillEvidence.Bnsp),
                    ("MT02", SkillEvidence.Employer),
                    ("TX01", SkillEvidence.PrisonWorkshop),
                    ("MT03", SkillEvidence.Employer),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Proof_is_ranked_from_ones_own_word_to_bnsp() =>
        Enum.GetValues<CertificateIssuer>()
            .Select(issuer => Given(issuer, []).Evidence)
            .OrderDescending()
            .ShouldBe([
                SkillEvidence.Bnsp,
                SkillEvidence.TrainingBody,
                SkillEvidence.PrisonWorkshop,
                SkillEvidence.Employer,
            ]);

    [Fact]
    public void A_certificate_says_everything_that_is_wrong_at_once() =>
        Certificate
            .Check(
                new CertificateTerms(
                    "",
                    (CertificateIssuer)9,
                    ["??"],
                    " ",
                    s_today.AddDays(1),
                    s_today
                ),
                s_today
            )
            .ShouldBe([
                CertificateRefusals.TitleInvalid,
                CertificateRefusals.NumberInvalid,
                CertificateRefusals.IssuerMissing,
                CoachingRefusals.SkillUnknown,
                CertificateRefusals.IssuedInFuture,
                CertificateRefusals.EndsBeforeIssue,
            ]);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    public void A_certificate_is_valid_through_its_last_day(int daysLeft, bool valid) =>
        Given(CertificateIssuer.Bnsp, [], s_today.AddDays(daysLeft))
            .IsValid(s_today)
            .ShouldBe(valid);

    private static Certificate Given(
        CertificateIssuer issuer,
        IReadOnlyList<string> skills,
        DateOnly? until = null
    ) =>
        Certificate.Of(
            ParticipantId.New(),
            new CertificateTerms("Las", issuer, skills, "1", s_today.AddYears(-1), until),
            DocumentId.New(),
            AccountId.New(),
            DateTimeOffset.UnixEpoch
        );
}
