using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Domain.Tests.Supervision;

public sealed class SittingTests
{
    private static readonly DateTimeOffset s_now = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, "Aula", "Board.SittingInPast")]
    [InlineData(-5, "Aula", "Board.SittingInPast")]
    [InlineData(5, " ", "Board.PlaceMissing")]
    public void A_sitting_is_ahead_and_somewhere(int minutes, string place, string code)
    {
        BoardSitting
            .Plan(null, OfficeId.New(), s_now.AddMinutes(minutes), place, Guid.Empty, s_now)
            .Refused(out var refusal)
            .ShouldBeTrue();

        refusal!.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData(AgendaPurpose.Program, BoardOf.Lapas)]
    [InlineData(AgendaPurpose.Stage, BoardOf.Lapas)]
    [InlineData(AgendaPurpose.NextPhase, BoardOf.Bapas)]
    [InlineData(AgendaPurpose.EarlierPhase, BoardOf.Bapas)]
    [InlineData(AgendaPurpose.Revocation, BoardOf.Bapas)]
    public void Each_question_belongs_to_one_board(AgendaPurpose purpose, BoardOf board)
    {
        Plan(FacilityId.New()).Hears(purpose).ShouldBe(board == BoardOf.Lapas);
        Plan(null).Hears(purpose).ShouldBe(board == BoardOf.Bapas);
    }

    [Fact]
    public void Minutes_are_numbered_and_not_written_before_the_sitting()
    {
        var sitting = Plan(null);

        sitting.Minute("BA-7", s_now).Refusals.ShouldBe([BoardRefusals.SittingAhead]);
        sitting.Minute("  ", s_now.AddDays(2)).Refusals.ShouldBe([BoardRefusals.MinutesMissing]);
        sitting
            .Minute(new string('9', 81), s_now.AddDays(2))
            .Refusals.ShouldBe([BoardRefusals.MinutesMissing]);
        sitting.Minute(" BA-7 ", s_now.AddDays(2)).Refusals.ShouldBeEmpty();

        sitting.MinutesNo.ShouldBe("BA-7");
    }

    [Fact]
    public void A_corrected_recommendation_keeps_no_reason_of_the_first()
    {
        var item = AgendaItem
            .Put(
                BoardSittingId.New(),
                ParticipantId.New(),
                AgendaPurpose.Program,
                null,
                Party.Lapas,
                Guid.Empty,
                s_now
            )
            .Item;
        Answer(AgendaAct.Defer, DeferReason.VillageObjects);
        item.DeferredBecause.ShouldBe(DeferReason.VillageObjects);

        Answer(AgendaAct.NotRecommend, AdviceReason.RiskNotLower);
        (item.DeferredBecause, item.AdvisedAgainstBecause).ShouldBe(
            (null, AdviceReason.RiskNotLower)
        );

        Answer(AgendaAct.RecommendGrant, null);
        (item.State, item.DeferredBecause, item.AdvisedAgainstBecause).ShouldBe(
            (AgendaState.RecommendedGrant, null, null)
        );

        void Answer(AgendaAct act, Enum? reason) =>
            item.Answer(act, Party.Lapas, Guid.Empty, s_now, reason).Refusals.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(-1, false)]
    [InlineData(11, false)]
    public void A_decree_covers_its_days_unless_it_is_suspended_or_ended(int day, bool covers)
    {
        var from = new DateOnly(2026, 11, 1);
        var decree = new Decree(
            ParticipantId.New(),
            ProgramType.ConditionalRelease,
            "SK-1",
            from,
            from.AddDays(10)
        );
        decree.Covers(from.AddDays(day)).ShouldBe(covers);

        decree.Suspend(from);
        decree.Covers(from.AddDays(day)).ShouldBeFalse();
        decree.Restore();
        decree.Covers(from.AddDays(day)).ShouldBe(covers);

        decree.End(from.AddDays(5));
        decree.Covers(from.AddDays(day)).ShouldBe(covers && day < 5);
    }

    private static BoardSitting Plan(FacilityId? facility)
    {
        BoardSitting
            .Plan(facility, OfficeId.New(), s_now.AddDays(1), "Aula", Guid.Empty, s_now)
            .Succeeded(out var planned, out _)
            .ShouldBeTrue();
        return planned.Sitting;
    }
}
