using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Tests.Tasks;

public sealed class CaseTaskTests
{
    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private readonly AccountId _officer = AccountId.New();

    [Fact]
    public void A_task_ends_once_and_keeps_who_when_and_why()
    {
        var task = Open();

        task.Drop(DropReason.NoLongerNeeded, _officer, s_at).Refused(out _).ShouldBeFalse();

        task.State.ShouldBe(CaseTaskState.Dropped);
        task.DropReason.ShouldBe(DropReason.NoLongerNeeded);
        task.EndedBy.ShouldBe(_officer);
        task.EndedAt.ShouldBe(s_at);
        task.Finish(_officer, s_at).Refused(out var again).ShouldBeTrue();
        again.ShouldBe(TaskRefusals.AlreadyEnded);
        task.State.ShouldBe(CaseTaskState.Dropped);
    }

    [Fact]
    public void Setting_aside_needs_a_reason_that_exists()
    {
        var task = Open();

        task.Drop((DropReason)99, _officer, s_at).Refused(out var refusal).ShouldBeTrue();

        refusal.ShouldBe(TaskRefusals.ReasonMissing);
        task.State.ShouldBe(CaseTaskState.Open);
    }

    private static CaseTask Open() =>
        new(
            ParticipantId.New(),
            TaskKind.FindGuarantor,
            TaskOwner.Officer,
            new DateOnly(2026, 12, 1),
            "penjamin",
            s_at
        );
}
