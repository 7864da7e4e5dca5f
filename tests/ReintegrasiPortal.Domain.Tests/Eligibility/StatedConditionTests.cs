using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Tests.Eligibility;

public sealed class StatedConditionTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);

    [Fact]
    public void A_statement_of_today_is_kept_as_it_was_made()
    {
        State(StatedFact.FinePaid, s_today).Succeeded(out var row, out _).ShouldBeTrue();

        row!.Fact.ShouldBe(StatedFact.FinePaid);
        row.IsSo.ShouldBeTrue();
        row.On.ShouldBe(s_today);
    }

    [Fact]
    public void Tomorrow_and_facts_that_do_not_exist_are_refused_at_their_fields()
    {
        State(StatedFact.FinePaid, s_today.AddDays(1)).Refused(out var late).ShouldBeTrue();
        (late!.Code, late.Field).ShouldBe(("Eligibility.StatedInFuture", "On"));

        State((StatedFact)99, s_today).Refused(out var unknown).ShouldBeTrue();
        (unknown!.Code, unknown.Field).ShouldBe(("Eligibility.FactUnknown", "Fact"));
    }

    private static Domain.Kernel.Result<StatedCondition> State(StatedFact fact, DateOnly on) =>
        StatedCondition.State(
            ParticipantId.New(),
            fact,
            true,
            on,
            s_today,
            AccountId.New(),
            new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero)
        );
}
