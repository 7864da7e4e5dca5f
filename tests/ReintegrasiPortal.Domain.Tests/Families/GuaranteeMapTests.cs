using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Tests.Families;

/// <summary>Walks every transition of the map through the entity, and proves that there is no other.</summary>
public sealed class GuaranteeMapTests
{
    private static readonly DateOnly s_day = new(2026, 11, 24);

    private static readonly GuaranteeSide[] s_sides =
    [
        GuaranteeSide.Guarantor,
        GuaranteeSide.Officer,
        GuaranteeSide.Participant,
        GuaranteeSide.Clock,
    ];

    /// <summary>How each act is really done, with everything else in order. Beginnings are tested by themselves.</summary>
    private static readonly Dictionary<
        GuaranteeAct,
        Func<Guarantee, GuaranteeSide, Result<Done>>
    > s_acts = new()
    {
        [GuaranteeAct.Accept] = (g, side) => g.Accept(side, Sample.By, Sample.At),
        [GuaranteeAct.Decline] = (g, side) =>
            g.State == GuaranteeState.Asked
                ? g.Stop(side, Sample.By, Sample.At)
                : GuaranteeRefusals.StepNotOpen,
        [GuaranteeAct.Withdraw] = (g, side) =>
            g.State == GuaranteeState.Asked
                ? GuaranteeRefusals.StepNotOpen
                : g.Stop(side, Sample.By, Sample.At),
        [GuaranteeAct.WriteLetter] = (g, side) =>
            g.WriteLetter(LetterId.New(), side, Sample.By, Sample.At),
        [GuaranteeAct.ChangeData] = (g, side) => g.ChangeData(side, Sample.By, Sample.At),
        [GuaranteeAct.Sign] = (g, side) => g.Sign(DocumentId.New(), side, Sample.By, Sample.At),
        [GuaranteeAct.Check] = (g, side) =>
            OfficerOnly(side, () => g.Check(Sample.AllWell, Sample.By, Sample.At)),
        [GuaranteeAct.Return] = (g, side) =>
            OfficerOnly(side, () => g.Return([ReturnReason.AddressUnclear], Sample.By, Sample.At)),
        [GuaranteeAct.PutInForce] = (g, side) =>
            OfficerOnly(side, () => g.PutInForce(s_day, s_day.AddDays(100), Sample.By, Sample.At)),
        [GuaranteeAct.End] = (g, side) =>
            OfficerOnly(side, () => g.End(GuaranteeEnd.NotSuitable, Sample.By, Sample.At)),
        [GuaranteeAct.Lapse] = (g, side) =>
            side == GuaranteeSide.Clock
                ? g.Lapse(s_day.AddDays(101), Sample.At)
                : GuaranteeRefusals.StepNotOpen,
    };

    [Fact]
    public void Every_act_from_every_state_by_every_side_does_what_the_map_says_and_nothing_else()
    {
        var wrong = new List<string>();
        var allowed = 0;
        foreach (var state in Enum.GetValues<GuaranteeState>())
        {
            foreach (var (act, make) in s_acts)
            {
                foreach (var side in s_sides)
                {
                    var guarantee = Sample.In(state);
                    var move = GuaranteeMap.Find(state, act);
                    var expected = move is not null && move.By.HasFlag(side);

                    var done = !make(guarantee, side).Refused(out _);

                    allowed += done ? 1 : 0;
                    if (
                        done != expected
                        || guarantee.State != (expected ? move!.To : state)
                        || guarantee.IsOpen != (guarantee.State != GuaranteeState.Ended)
                    )
                    {
                        wrong.Add($"{state} {act} {side}: {done}, {guarantee.State}");
                    }
                }
            }
        }

        wrong.ShouldBeEmpty();
        allowed.ShouldBe(GuaranteeMap.Moves.Count(m => m.From is not null));
        s_acts
            .Keys.Concat([GuaranteeAct.Ask, GuaranteeAct.Offer])
            .Order()
            .ShouldBe(Enum.GetValues<GuaranteeAct>());
    }

    [Fact]
    public void Only_officer_and_participant_ask_and_only_a_guarantor_offers()
    {
        foreach (var side in s_sides)
        {
            var begun = Guarantee.Begin(
                ParticipantId.New(),
                Sample.Mother,
                side,
                Sample.By,
                Sample.At
            );
            if (begun.Succeeded(out var guarantee, out _))
            {
                guarantee.State.ShouldBe(
                    side == GuaranteeSide.Guarantor
                        ? GuaranteeState.Preparing
                        : GuaranteeState.Asked
                );
            }
            else
            {
                side.ShouldBe(GuaranteeSide.Clock);
            }
        }
    }

    [Fact]
    public void A_guarantor_can_stop_from_every_state_that_is_not_over()
    {
        foreach (
            var state in Enum.GetValues<GuaranteeState>().Where(s => s != GuaranteeState.Ended)
        )
        {
            GuaranteeMap
                .Open(state, GuaranteeSide.Guarantor)
                .ShouldContain(act => act == GuaranteeAct.Withdraw || act == GuaranteeAct.Decline);
        }
    }

    [Fact]
    public void Every_state_can_be_reached_and_only_the_end_is_final()
    {
        var reached = GuaranteeMap.Moves.Select(m => m.To).Distinct().Order();
        reached.ShouldBe(Enum.GetValues<GuaranteeState>());
        Enum.GetValues<GuaranteeState>()
            .Where(state => GuaranteeMap.Moves.All(m => m.From != state))
            .ShouldBe([GuaranteeState.Ended]);
    }

    [Fact]
    public void For_a_body_the_officer_acts_on_paper_and_for_a_relative_never()
    {
        var body = Sample.In(GuaranteeState.Asked, Guarantor.Office());
        body.Accept(GuaranteeSide.Officer, Sample.By, Sample.At).Refused(out _).ShouldBeFalse();

        var mother = Sample.In(GuaranteeState.Asked);
        mother.Accept(GuaranteeSide.Officer, Sample.By, Sample.At).Refused(out _).ShouldBeTrue();
    }

    private static Result<Done> OfficerOnly(GuaranteeSide side, Func<Result<Done>> act) =>
        side == GuaranteeSide.Officer ? act() : GuaranteeRefusals.StepNotOpen;

    internal static class Sample
    {
        public static readonly Guid By = Guid.CreateVersion7();

        public static readonly DateTimeOffset At = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

        public static readonly GuaranteeFindings AllWell = new(true, true, true, true, true);

        public static Guarantor Mother { get; } =
            Guarantor.Relative(FamilyLinkId.New(), AccountId.New());

        public static GuarantorData Full { get; } =
            new(
                new GuarantorPerson("Sumarni", 1968, "Pedagang", ""),
                new GuarantorRelation(Relationship.Parent, true),
                new GuarantorHome("Kp. Baru 4", "Drangong", "36.73.03", HousingKind.Own, true),
                new GuarantorAbility(true, true, IncomeBand.TwoToFourMillion, TimeAtHome.AllDay)
            );

        /// <summary>A guarantee that has come to a state along the map, with all tasks filled.</summary>
        public static Guarantee In(GuaranteeState state, Guarantor? guarantor = null)
        {
            var who = guarantor ?? Mother;
            Guarantee
                .Begin(ParticipantId.New(), who, GuaranteeSide.Officer, By, At, data: Full)
                .Succeeded(out var guarantee, out _)
                .ShouldBeTrue();
            var own =
                who.Kind == GuarantorKind.Relative
                    ? GuaranteeSide.Guarantor
                    : GuaranteeSide.Officer;
            Func<Guarantee, Result<Done>>[] way =
            [
                g => g.Accept(own, By, At),
                g => g.WriteLetter(LetterId.New(), own, By, At),
                g => g.Sign(DocumentId.New(), own, By, At),
                g => g.Check(AllWell, By, At),
                g => g.PutInForce(s_day, s_day.AddDays(100), By, At),
                g => g.End(GuaranteeEnd.ProgrammeOver, By, At),
            ];
            foreach (var step in way.TakeWhile(_ => guarantee!.State != state))
            {
                step(guarantee!).Refused(out _).ShouldBeFalse();
                if (guarantee!.State == GuaranteeState.LetterSigned)
                {
                    guarantee.HoldInterview(s_day, s_day);
                }
            }

            return guarantee!;
        }
    }
}
