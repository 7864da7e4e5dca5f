using CsCheck;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Tests.Partners;

public sealed class PartnerTests
{
    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly s_today = new(2026, 11, 24);

    private static readonly Guid s_officer = Guid.CreateVersion7();

    private static readonly PartnerDetails s_employer = new(
        "PT Baja Serang",
        PartnerKind.Employer,
        "8120001234567",
        "36.73.01",
        "Jl. Raya Cilegon km 4",
        "Ibu Ratna",
        "+6281234567890",
        HelpKinds.Job,
        ""
    );

    [Fact]
    public void A_new_partner_waits_and_its_texts_are_trimmed()
    {
        var partner = Register(
            s_employer with
            {
                LegalName = "  PT Baja Serang ",
                RegistrationNo = "8120-0012 34567",
            }
        );

        partner.Status.ShouldBe(PartnerStatus.Submitted);
        partner.Details.ShouldBe(s_employer);
        partner.Steps.Single().By.ShouldBeNull();
    }

    [Theory]
    [InlineData("812000123456")]
    [InlineData("81200012345678")]
    [InlineData("NIB tidak ada")]
    public void An_employer_has_a_number_of_thirteen_digits(string number) =>
        Refusals(s_employer with { RegistrationNo = number })
            .ShouldBe([PartnerRefusals.NibInvalid]);

    [Fact]
    public void A_community_group_gives_the_number_of_its_decree_as_it_is_written() =>
        Register(
            s_employer with
            {
                Kind = PartnerKind.CommunityGroup,
                RegistrationNo = "W12.PAS-07/SK/2026",
            }
        )
            .RegistrationNo.ShouldBe("W12.PAS-07/SK/2026");

    [Fact]
    public void Each_text_has_a_longest_length_that_is_still_accepted()
    {
        var longest = s_employer with
        {
            LegalName = new string('a', 200),
            Address = new string('a', 300),
            ContactName = new string('a', 120),
            About = new string('a', Partner.MaxText),
        };
        Refusals(longest).ShouldBeEmpty();
        Refusals(
                longest with
                {
                    LegalName = longest.LegalName + "a",
                    Address = longest.Address + "a",
                    ContactName = longest.ContactName + "a",
                    About = longest.About + "a",
                }
            )
            .ShouldBe(
                [
                    PartnerRefusals.TextTooLong.At("LegalName"),
                    PartnerRefusals.TextTooLong.At("Address"),
                    PartnerRefusals.TextTooLong.At("ContactName"),
                    PartnerRefusals.TextTooLong.At("About"),
                ],
                ignoreOrder: true
            );
    }

    [Fact]
    public void Whatever_is_typed_registration_answers_and_never_throws() =>
        Gen.Select(Gen.String, Gen.String, Gen.String, Gen.Enum<PartnerKind>(), Gen.Int[0, 255])
            .Sample(
                static (name, number, about, kind, offers) =>
                {
                    var result = Partner.Register(
                        PartnerId.New(),
                        s_employer with
                        {
                            LegalName = name,
                            RegistrationNo = number,
                            About = about,
                            Kind = kind,
                            Offers = (HelpKinds)offers,
                        },
                        OfficeId.New(),
                        s_at
                    );
                    if (result.Succeeded(out var partner, out _))
                    {
                        partner.LegalName.ShouldBe(name.Trim());
                        (
                            kind != PartnerKind.Employer || partner.RegistrationNo.Length == 13
                        ).ShouldBeTrue();
                    }
                    else
                    {
                        result.Refusals.ShouldAllBe(static refusal => refusal.Field != null);
                    }
                }
            );

    [Fact]
    public void A_question_goes_out_and_the_answer_puts_the_partner_back_in_line()
    {
        var partner = Register(s_employer);
        partner
            .Ask(" Ada BPJS? ", s_officer, s_at)
            .Succeeded(out var question, out _)
            .ShouldBeTrue();
        partner.Status.ShouldBe(PartnerStatus.InfoRequested);
        question!.Text.ShouldBe("Ada BPJS?");

        question.Reply("", s_at).Refusals.ShouldBe([PartnerRefusals.TextMissing.At("Answer")]);
        question.Reply(new string('a', Partner.MaxText + 1), s_at).Refused(out _).ShouldBeTrue();
        question.Reply(" Ada. ", s_at.AddHours(1)).Refused(out _).ShouldBeFalse();
        question.Answer.ShouldBe("Ada.");
        question.Reply("Lagi.", s_at).Refusals.ShouldBe([PartnerRefusals.AlreadyAnswered]);

        partner.Answered(s_officer, s_at);
        partner.Status.ShouldBe(PartnerStatus.Submitted);
        partner.Answered(s_officer, s_at);
        partner.Steps.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(-30, 0, true)]
    [InlineData(10, 400, true)]
    [InlineData(0, -1, false)]
    [InlineData(-30, -1, false)]
    [InlineData(5, 4, false)]
    public void An_agreement_must_not_have_ended(int from, int to, bool accepted)
    {
        var partner = Register(s_employer);

        var verified = Verify(partner, s_today.AddDays(from), s_today.AddDays(to));

        verified.Refused(out var refusal).ShouldBe(!accepted);
        refusal.ShouldBe(accepted ? null : PartnerRefusals.AgreementEnded);
        partner.Status.ShouldBe(accepted ? PartnerStatus.Verified : PartnerStatus.Submitted);
    }

    [Fact]
    public void An_agreement_covers_its_first_and_last_day_and_none_beside()
    {
        var agreement = new CooperationAgreement(
            PartnerId.New(),
            "PKS-1",
            s_today,
            s_today.AddDays(1)
        );

        new[] { -1, 0, 1, 2 }
            .Select(day => agreement.Covers(s_today.AddDays(day)))
            .ShouldBe([false, true, true, false]);
    }

    /// <summary>Which act is open in which status, walked at random against a plain model.</summary>
    [Fact]
    public void Status_follows_the_process_whatever_order_the_acts_come_in() =>
        Gen.Int[0, 4]
            .Array[0, 20]
            .Sample(static acts =>
            {
                var partner = Register(s_employer);
                var status = PartnerStatus.Submitted;
                foreach (var act in acts)
                {
                    var (open, next) = (act, status) switch
                    {
                        (0, PartnerStatus.Submitted or PartnerStatus.InfoRequested) => (
                            true,
                            PartnerStatus.InfoRequested
                        ),
                        (1, PartnerStatus.Submitted or PartnerStatus.InfoRequested) => (
                            true,
                            PartnerStatus.Verified
                        ),
                        (2, PartnerStatus.Submitted or PartnerStatus.InfoRequested) => (
                            true,
                            PartnerStatus.Declined
                        ),
                        (3, PartnerStatus.Verified) => (true, PartnerStatus.Suspended),
                        (4, PartnerStatus.Suspended) => (true, PartnerStatus.Verified),
                        _ => (false, status),
                    };
                    var refusals = act switch
                    {
                        0 => partner.Ask("Tanya", s_officer, s_at).Refusals,
                        1 => Verify(partner, s_today, s_today).Refusals,
                        2 => partner.Decline("Alasan", s_officer, s_at).Refusals,
                        3 => partner.Suspend("Alasan", s_officer, s_at).Refusals,
                        _ => partner.Reinstate("Alasan", s_officer, s_at).Refusals,
                    };

                    refusals.ShouldBe(open ? [] : [PartnerRefusals.WrongStatus]);
                    status = next;
                    partner.Status.ShouldBe(status);
                    partner.Steps[^1].To.ShouldBe(status);
                }
            });

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Saying_no_takes_a_reason(string reason)
    {
        var partner = Register(s_employer);

        partner
            .Decline(reason, s_officer, s_at)
            .Refusals.ShouldBe([PartnerRefusals.TextMissing.At("Reason")]);
        partner.Status.ShouldBe(PartnerStatus.Submitted);
    }

    private static Result<CooperationAgreement> Verify(
        Partner partner,
        DateOnly from,
        DateOnly to
    ) => partner.Verify("PKS-1", from, to, s_today, s_officer, s_at);

    private static IReadOnlyList<Refusal> Refusals(PartnerDetails details) =>
        Partner.Register(PartnerId.New(), details, OfficeId.New(), s_at).Refusals;

    private static Partner Register(PartnerDetails details)
    {
        Partner
            .Register(PartnerId.New(), details, OfficeId.New(), s_at)
            .Succeeded(out var partner, out var refusal)
            .ShouldBeTrue(refusal?.Code);
        return partner!;
    }
}
