using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Tests.Kernel;

public sealed class ResultTests
{
    [Fact]
    public void A_result_is_a_value_or_its_refusals()
    {
        Result<int> yes = 7;
        Result<int> no = Refusal.NotFound.At("Code");

        yes.Succeeded(out var value, out var none).ShouldBeTrue();
        (value, none).ShouldBe((7, null));
        yes.Refusals.ShouldBeEmpty();
        no.Succeeded(out _, out var refusal).ShouldBeFalse();
        refusal.ShouldBe(new Refusal("NotFound", "Code"));
        no.Refused(out _).ShouldBeTrue();
    }

    [Fact]
    public void All_refusals_are_kept_in_order()
    {
        Result<Done> no = new List<Refusal> { new("A"), new("B") };

        no.Refusals.Select(static refusal => refusal.Code).ShouldBe(["A", "B"]);
    }

    [Fact]
    public void A_refusal_without_a_reason_is_a_bug()
    {
        var none = new List<Refusal>();

        Should.Throw<ArgumentException>(() => (Result<Done>)none);
    }

    [Fact]
    public void Ids_are_all_different_and_come_back_as_they_were()
    {
        var ids = Enumerable.Range(0, 50).Select(static _ => ParticipantId.New()).ToList();

        ids.Distinct().Count().ShouldBe(50);
        ids.ShouldAllBe(static id => id.Value.Version == 7 && ParticipantId.From(id.Value) == id);
    }
}
