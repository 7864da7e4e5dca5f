using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using static ReintegrasiPortal.Domain.Tests.Families.GuaranteeMapTests;

namespace ReintegrasiPortal.Domain.Tests.Families;

public sealed class GuaranteeTests
{
    private static readonly DateOnly s_day = new(2026, 11, 24);

    [Fact]
    public void Progress_is_saved_task_by_task_and_the_letter_waits_for_four()
    {
        var guarantee = Empty();
        Statuses(guarantee)
            .ShouldBe([
                GuaranteeTaskStatus.Open,
                GuaranteeTaskStatus.Open,
                GuaranteeTaskStatus.Open,
                GuaranteeTaskStatus.Open,
                GuaranteeTaskStatus.Waiting,
                GuaranteeTaskStatus.Waiting,
            ]);

        guarantee
            .Fill(GuaranteeSide.Guarantor, guarantee.Data.With(Sample.Full.Person!, s_day.Year))
            .Refused(out _)
            .ShouldBeFalse();

        guarantee.StatusOf(GuaranteeTask.Person).ShouldBe(GuaranteeTaskStatus.Done);
        guarantee.StatusOf(GuaranteeTask.Home).ShouldBe(GuaranteeTaskStatus.Open);
        guarantee
            .WriteLetter(LetterId.New(), GuaranteeSide.Guarantor, Sample.By, Sample.At)
            .Refusals.ShouldBe([GuaranteeRefusals.TasksOpen]);
    }

    [Fact]
    public void Nobody_but_the_guarantor_fills_and_only_while_the_tasks_are_open()
    {
        var data = Result(Sample.Full);
        Empty()
            .Fill(GuaranteeSide.Officer, data)
            .Refusals.ShouldBe([GuaranteeRefusals.StepNotOpen]);
        Sample
            .In(GuaranteeState.LetterReady)
            .Fill(GuaranteeSide.Guarantor, data)
            .Refusals.ShouldBe([GuaranteeRefusals.StepNotOpen]);
    }

    [Theory]
    [InlineData("", 1968, "Pedagang", "FullName")]
    [InlineData("Sumarni", 1968, " ", "Occupation")]
    [InlineData("Sumarni", 2009, "Pedagang", "BirthYear")]
    [InlineData("Sumarni", 1899, "Pedagang", "BirthYear")]
    public void Data_of_a_guarantor_are_refused_at_their_field(
        string name,
        int year,
        string occupation,
        string field
    ) =>
        GuarantorData
            .Empty.With(new GuarantorPerson(name, year, occupation, ""), 2026)
            .Refusals.Select(r => r.Field)
            .ShouldBe([field]);

    [Fact]
    public void A_home_needs_address_village_and_a_real_district()
    {
        var refusals = GuarantorData
            .Empty.With(
                new GuarantorHome("", new string('a', 121), "36.99.99", HousingKind.Own, false)
            )
            .Refusals;
        refusals.Select(r => r.Field).ShouldBe(["Address", "Village", "DistrictCode"]);
        refusals[1].Code.ShouldBe(GuaranteeRefusals.TooLong.Code);
    }

    [Theory]
    [InlineData(true, false, "WillGuide")]
    [InlineData(false, true, "WillNotFlee")]
    public void Both_undertakings_are_given_or_there_is_no_letter(
        bool first,
        bool second,
        string field
    ) =>
        GuarantorData
            .Empty.With(
                new GuarantorAbility(first, second, IncomeBand.NotRegular, TimeAtHome.Seldom)
            )
            .Refusals.ShouldHaveSingleItem()
            .ShouldBe(GuaranteeRefusals.UndertakingMissing.At(field));

    [Fact]
    public void The_check_needs_the_interview_and_all_five_findings()
    {
        var early = Sample.In(GuaranteeState.LetterReady);
        early.Sign(DocumentId.New(), GuaranteeSide.Guarantor, Sample.By, Sample.At);
        early
            .Check(Sample.AllWell, Sample.By, Sample.At)
            .Refusals.ShouldBe([GuaranteeRefusals.InterviewOpen]);

        for (var missing = 0; missing < 5; missing++)
        {
            var found = Enumerable.Range(0, 5).Select(i => i != missing).ToArray();
            Sample
                .In(GuaranteeState.LetterSigned)
                .Check(new(found[0], found[1], found[2], found[3], found[4]), Sample.By, Sample.At)
                .Refusals.ShouldBe([GuaranteeRefusals.NotAllSufficient]);
        }
    }

    [Fact]
    public void Sent_back_means_reasons_and_a_new_letter()
    {
        var guarantee = Sample.In(GuaranteeState.Checked);
        guarantee
            .Return([], Sample.By, Sample.At)
            .Refusals.ShouldBe([GuaranteeRefusals.ReasonMissing]);
        guarantee
            .Return([(ReturnReason)99], Sample.By, Sample.At)
            .Refusals.ShouldBe([GuaranteeRefusals.ReasonMissing]);

        guarantee.Return(
            [
                ReturnReason.LetterUnreadable,
                ReturnReason.AddressUnclear,
                ReturnReason.AddressUnclear,
            ],
            Sample.By,
            Sample.At
        );

        guarantee.Returned.ShouldBe([ReturnReason.LetterUnreadable, ReturnReason.AddressUnclear]);
        (guarantee.LetterId, guarantee.SignedCopy, guarantee.Findings).ShouldBe((null, null, null));
        guarantee.Data.ShouldBe(Sample.Full);
        guarantee.WriteLetter(LetterId.New(), GuaranteeSide.Guarantor, Sample.By, Sample.At);
        guarantee.Returned.ShouldBeEmpty();
    }

    [Fact]
    public void It_lapses_the_day_after_its_last_and_not_before()
    {
        var guarantee = Sample.In(GuaranteeState.InForce);
        var last = guarantee.ValidUntil!.Value;

        guarantee.Lapse(last, Sample.At).Refusals.ShouldBe([GuaranteeRefusals.StepNotOpen]);
        guarantee.Lapse(last.AddDays(1), Sample.At).Refused(out _).ShouldBeFalse();
        guarantee.EndedBecause.ShouldBe(GuaranteeEnd.Expired);
    }

    [Theory]
    [InlineData(-61, false)]
    [InlineData(-60, true)]
    [InlineData(0, true)]
    public void It_can_be_renewed_in_its_last_sixty_days(int daysFromEnd, bool can)
    {
        var guarantee = Sample.In(GuaranteeState.InForce);

        guarantee.CanRenew(guarantee.ValidUntil!.Value.AddDays(daysFromEnd)).ShouldBe(can);
        Sample.In(GuaranteeState.Ended).CanRenew(s_day).ShouldBeFalse();
    }

    [Fact]
    public void Dates_out_of_order_and_interviews_at_the_wrong_time_are_refused()
    {
        Sample
            .In(GuaranteeState.Checked)
            .PutInForce(s_day, s_day, Sample.By, Sample.At)
            .Refusals.ShouldBe([GuaranteeRefusals.DatesOutOfOrder]);
        var preparing = Sample.In(GuaranteeState.Preparing);
        preparing
            .PlanInterview(Sample.At, Sample.At)
            .Refusals.ShouldBe([GuaranteeRefusals.DayInPast]);
        preparing
            .HoldInterview(s_day.AddDays(1), s_day)
            .Refusals.ShouldBe([GuaranteeRefusals.DayInFuture]);
        Sample
            .In(GuaranteeState.Ended)
            .PlanInterview(Sample.At.AddDays(1), Sample.At)
            .Refusals.ShouldBe([GuaranteeRefusals.StepNotOpen]);
    }

    [Fact]
    public void Close_family_and_wali_may_stand_and_so_may_community_and_religious_bodies()
    {
        Enum.GetValues<Relationship>()
            .Where(r => !Guarantor.MayStand(r))
            .ShouldBe([Relationship.Other]);
        Enum.GetValues<Domain.Partners.PartnerKind>()
            .Where(Guarantor.MayStand)
            .ShouldBe([
                Domain.Partners.PartnerKind.CommunityGroup,
                Domain.Partners.PartnerKind.ReligiousBody,
            ]);
    }

    [Fact]
    public void Duties_come_monthly_then_the_renewal_thirty_days_before_and_the_last_day()
    {
        var from = new DateOnly(2026, 1, 31);
        var until = new DateOnly(2026, 5, 20);

        var duties = GuaranteeDuties.Between(null, null, from, until, from, until);

        duties
            .Select(d => (d.Kind, d.On))
            .ShouldBe([
                (GuaranteeDutyKind.MonthlyWord, new DateOnly(2026, 2, 28)),
                (GuaranteeDutyKind.MonthlyWord, new DateOnly(2026, 3, 31)),
                (GuaranteeDutyKind.Renew, new DateOnly(2026, 4, 20)),
                (GuaranteeDutyKind.MonthlyWord, new DateOnly(2026, 4, 30)),
                (GuaranteeDutyKind.LastDay, until),
            ]);
        GuaranteeDuties
            .Between(null, null, from, until, until.AddDays(1), until.AddYears(1))
            .ShouldBeEmpty();
    }

    [Fact]
    public void A_letter_is_issued_then_valid_then_over_and_void_is_unknown()
    {
        var office = new Office(OfficeId.New(), "BAPAS-SERANG", "Bapas", "36.73", "Asia/Jakarta");
        var letter = new Letter(
            LetterId.New(),
            LetterKind.Guarantee,
            12,
            ParticipantId.New(),
            office,
            s_day
        );
        letter.Number.ShouldBe("0012/SJ/BAPAS-SERANG/2026");
        letter.Code.Length.ShouldBe(16);
        Letter
            .Plain(letter.Code.ToLowerInvariant().Insert(4, "-").Insert(9, " "))
            .ShouldBe(letter.Code);

        letter.On(s_day).ShouldBe(LetterStanding.Issued);
        letter.InForce(s_day.AddDays(2), s_day.AddDays(10));
        letter.On(s_day.AddDays(1)).ShouldBe(LetterStanding.Issued);
        letter.On(s_day.AddDays(2)).ShouldBe(LetterStanding.Valid);
        letter.On(s_day.AddDays(10)).ShouldBe(LetterStanding.Valid);
        letter.On(s_day.AddDays(11)).ShouldBe(LetterStanding.Over);
        letter.EndOn(s_day.AddDays(4));
        letter.On(s_day.AddDays(5)).ShouldBe(LetterStanding.Over);
        letter.EndOn(s_day.AddDays(8));
        letter.ValidUntil.ShouldBe(s_day.AddDays(4));
        letter.Void(Sample.At);
        letter.On(s_day.AddDays(2)).ShouldBe(LetterStanding.Unknown);
    }

    [Fact]
    public void Help_is_offered_once_by_each_partner_and_closed_once()
    {
        var request = new HelpRequest(
            ParticipantId.New(),
            FamilyLinkId.New(),
            Domain.Opportunities.HelpKinds.Transport,
            "36.73",
            Sample.At
        );
        var partner = Domain.Partners.PartnerId.New();
        request.Offer(partner, Sample.At);
        request.Offer(partner, Sample.At.AddDays(1));
        request.Offers.ShouldHaveSingleItem().At.ShouldBe(Sample.At);

        request.Close(HelpRequestEnd.Helped, Sample.At).Refused(out _).ShouldBeFalse();

        request
            .Close(HelpRequestEnd.NothingFound, Sample.At)
            .Refusals.ShouldBe([HelpRefusals.Closed]);
        request
            .Offer(Domain.Partners.PartnerId.New(), Sample.At)
            .Refusals.ShouldBe([HelpRefusals.Closed]);
    }

    private static Guarantee Empty()
    {
        Guarantee
            .Begin(
                ParticipantId.New(),
                Sample.Mother,
                GuaranteeSide.Guarantor,
                Sample.By,
                Sample.At
            )
            .Succeeded(out var guarantee, out _)
            .ShouldBeTrue();
        return guarantee!;
    }

    private static List<GuaranteeTaskStatus> Statuses(Guarantee guarantee) =>
        [.. Enum.GetValues<GuaranteeTask>().Select(guarantee.StatusOf)];

    private static Result<GuarantorData> Result(GuarantorData data) => data;
}
