using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Domain.Tests.Placements;

public sealed class PlacementMapTests
{
    private static readonly PlacementFacts s_good = new(
        true,
        true,
        1,
        true,
        true,
        true,
        1,
        true,
        false,
        false
    );

    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    public static TheoryData<PlacementAct, Refusal[]> Guards =>
        new()
        {
            {
                PlacementAct.Approve,
                [
                    PlacementRefusals.NotAdult,
                    PlacementRefusals.NoMatchingConsent,
                    PlacementRefusals.PartnerNotVerified,
                    PlacementRefusals.CommunityServiceForProfit,
                    PlacementRefusals.OpportunityClosed,
                    PlacementRefusals.NoDecree,
                    PlacementRefusals.NoAgreement,
                    PlacementRefusals.NoPlaceFree,
                ]
            },
            {
                PlacementAct.Start,
                [
                    PlacementRefusals.NotAdult,
                    PlacementRefusals.NoMatchingConsent,
                    PlacementRefusals.PartnerNotVerified,
                    PlacementRefusals.CommunityServiceForProfit,
                    PlacementRefusals.NoDecree,
                    PlacementRefusals.NoAgreement,
                    PlacementRefusals.NothingShared,
                    PlacementRefusals.RunningElsewhere,
                ]
            },
            {
                PlacementAct.Agree,
                [
                    PlacementRefusals.NotAdult,
                    PlacementRefusals.NoMatchingConsent,
                    PlacementRefusals.PartnerNotVerified,
                    PlacementRefusals.CommunityServiceForProfit,
                    PlacementRefusals.OpportunityClosed,
                ]
            },
            { PlacementAct.End, [] },
            { PlacementAct.Decline, [] },
            { PlacementAct.Withdraw, [] },
            { PlacementAct.Expire, [] },
            { PlacementAct.Pause, [] },
            { PlacementAct.Complete, [] },
        };

    [Fact]
    public void Every_state_times_act_times_side_obeys_the_map()
    {
        var checkedSteps = 0;
        foreach (var state in Enum.GetValues<PlacementState>())
        {
            foreach (var act in Enum.GetValues<PlacementAct>())
            {
                foreach (var side in Enum.GetValues<Side>().Where(side => side != Side.None))
                {
                    var placement = In(state);
                    var steps = placement.Steps.Count;
                    var made = placement.Make(act, side, s_good, "", null, s_at);
                    var move = PlacementMap.Moves.SingleOrDefault(m =>
                        m.From == state && m.Act == act && m.By.HasFlag(side)
                    );
                    if (move is null)
                    {
                        made.Refusals.ShouldBe([PlacementRefusals.StepNotOpen]);
                        placement.State.ShouldBe(state);
                        placement.Steps.Count.ShouldBe(steps);
                    }
                    else
                    {
                        made.Refusals.ShouldBeEmpty();
                        placement.State.ShouldBe(move.To);
                        placement.Steps[^1].From.ShouldBe(state);
                        placement.Steps[^1].Side.ShouldBe(side);
                    }

                    checkedSteps++;
                }
            }
        }

        checkedSteps.ShouldBe(14 * 15 * 4);
    }

    [Theory]
    [MemberData(nameof(Guards))]
    public void A_step_names_every_guard_that_stands_against_it(
        PlacementAct act,
        Refusal[] refusals
    )
    {
        var bad = new PlacementFacts(
            false,
            false,
            0,
            false,
            false,
            false,
            0,
            false,
            true,
            true
        );
        PlacementGuards.Check(act, bad).ShouldBe(refusals);
        PlacementGuards.Check(act, s_good).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_follows_a_final_state_and_everything_can_end()
    {
        PlacementMap.FinalStates.ShouldBe(
            [
                PlacementState.Completed,
                PlacementState.EndedEarly,
                PlacementState.Declined,
                PlacementState.Withdrawn,
                PlacementState.Expired,
            ],
            ignoreOrder: true
        );
        foreach (var state in Enum.GetValues<PlacementState>().Except(PlacementMap.FinalStates))
        {
            PlacementMap.Moves.ShouldContain(move =>
                move.From == state && PlacementMap.FinalStates.Contains(move.To)
            );
        }
    }

    [Fact]
    public void All_three_sides_say_yes_before_a_placement_runs()
    {
        var state = PlacementState.Suggested;
        var yes = Side.None;
        while (PlacementMap.Onward(state) is { } move)
        {
            PlacementMap.Awaits(state, move.By).ShouldBeTrue();
            yes |= move.By;
            state = move.To;
        }

        state.ShouldBe(PlacementState.Active);
        yes.ShouldBe(Side.Participant | Side.Officer | Side.Partner);
    }

    private static Placement In(PlacementState state)
    {
        var placement = Placement.Shortlist(
            PlacementId.New(),
            ParticipantId.New(),
            OpportunityId.New(),
            MatchRecord.None,
            Guid.CreateVersion7(),
            s_at
        );
        foreach (var move in Path(state))
        {
            var side = Enum.GetValues<Side>()
                .First(side => side != Side.None && move.By.HasFlag(side));
            placement.Make(move.Act, side, s_good, "", null, s_at).Refused(out _).ShouldBeFalse();
        }

        return placement;
    }

    /// <summary>Shortest way on the map.</summary>
    private static List<PlacementMove> Path(PlacementState to)
    {
        var ways = new Dictionary<PlacementState, List<PlacementMove>>
        {
            [PlacementState.Suggested] = [],
        };
        var queue = new Queue<PlacementState>([PlacementState.Suggested]);
        while (queue.TryDequeue(out var from))
        {
            foreach (
                var move in PlacementMap.Moves.Where(m => m.From == from && !ways.ContainsKey(m.To))
            )
            {
                ways[move.To] = [.. ways[from], move];
                queue.Enqueue(move.To);
            }
        }

        return ways[to];
    }
}
