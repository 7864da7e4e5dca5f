using CsCheck;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Domain.Tests.Placements;

public sealed class PlacementMapTests
{
    private static readonly DateTimeOffset s_start = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly Side[] s_sides =
    [
        Side.Participant,
        Side.Officer,
        Side.Partner,
        Side.Clock,
    ];

    private static readonly PlacementFacts s_allWell = new(
        DecreeCovers: true,
        MatchingConsent: true,
        SharedFields: 1,
        PartnerVerified: true,
        AgreementCovers: true,
        OpportunityLive: true,
        PlacesFree: 1,
        IsAdult: true,
        CommunityServiceForProfit: false,
        OpenElsewhere: false
    );

    [Fact]
    public void The_map_is_the_one_that_was_drawn()
    {
        var steps =
            from at in Enum.GetValues<PlacementState>()
            from act in Enum.GetValues<PlacementAct>()
            from side in s_sides
            select (at, act, side);
        foreach (var (from, act, side) in steps)
        {
            var planned = PlannedMap.Steps.TryGetValue((from, act, side), out var to);
            var move = PlacementMap.Find(from, act);
            (move is not null && (move.By & side) != Side.None).ShouldBe(
                planned,
                $"{from} {act} {side}"
            );
            if (planned)
            {
                move!.To.ShouldBe(to);
            }

            PlacementMap.Open(from, side).Contains(act).ShouldBe(planned, $"{from} {act} {side}");
        }

        PlacementMap
            .Moves.Single(static move => move.From is null)
            .ShouldBe(
                new PlacementMove(
                    null,
                    PlacementAct.Shortlist,
                    PlacementState.Suggested,
                    Side.Officer
                )
            );
    }

    [Fact]
    public void A_placement_walks_along_the_map_and_nowhere_else() =>
        Gen.Select(Gen.Enum<PlacementAct>(), Gen.Int[0, 3].Select(static side => s_sides[side]))
            .Array[0, 60]
            .Sample(
                static walk =>
                {
                    var placement = NewPlacement();
                    var state = PlacementState.Suggested;
                    var steps = 1;
                    foreach (var (act, side) in walk)
                    {
                        var at = s_start.AddMinutes(steps);
                        var made = placement.Make(act, side, s_allWell, "", Guid.Empty, at);
                        if (PlannedMap.Steps.TryGetValue((state, act, side), out var to))
                        {
                            made.Succeeded(out var reached, out _).ShouldBeTrue();
                            reached.ShouldBe(to);
                            placement.StateSince.ShouldBe(at);
                            state = to;
                            steps++;
                        }
                        else
                        {
                            made.Refused(out var refusal).ShouldBeTrue();
                            refusal.ShouldBe(PlacementRefusals.StepNotOpen);
                        }

                        placement.State.ShouldBe(state);
                        placement.Steps.Count.ShouldBe(steps);
                    }

                    IsUnbroken(placement).ShouldBeTrue();
                },
                iter: 5_000
            );

    /// <summary>All walks of at most eleven steps: long enough to pause, resume and complete.</summary>
    [Fact]
    public void Every_walk_of_open_steps_leaves_an_unbroken_trail()
    {
        var visited = new HashSet<PlacementState>();
        var walks = 0;
        Walk([], PlacementState.Suggested);

        visited.Count.ShouldBe(Enum.GetValues<PlacementState>().Length);
        walks.ShouldBeGreaterThan(90);

        void Walk(List<(PlacementAct Act, Side By)> taken, PlacementState state)
        {
            visited.Add(state);
            var open = PlannedMap.Steps.Where(step => step.Key.From == state).ToList();
            if (open.Count == 0 || taken.Count == 11)
            {
                var placement = NewPlacement();
                taken.ShouldAllBe(step =>
                    placement.Make(step.Act, step.By, s_allWell, "", null, s_start).Refusals.Count
                    == 0
                );
                placement.State.ShouldBe(state);
                IsUnbroken(placement).ShouldBeTrue();
                walks++;
                return;
            }

            foreach (var (step, to) in open)
            {
                Walk([.. taken, (step.Act, step.By)], to);
            }
        }
    }

    [Fact]
    public void Nothing_follows_an_end_and_every_other_state_can_reach_one()
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
            Reachable(state)
                .ShouldContain(next => PlacementMap.FinalStates.Contains(next), $"{state}");
        }
    }

    [Fact]
    public void Nobody_can_be_held_in_a_placement_against_their_will()
    {
        var open = Enum.GetValues<PlacementState>().Except(PlacementMap.FinalStates).ToList();

        open.Count.ShouldBe(9);
        open.ShouldAllBe(static state =>
            PlacementMap
                .Open(state, Side.Participant)
                .Any(act =>
                    act == PlacementAct.Decline
                    || act == PlacementAct.Withdraw
                    || act == PlacementAct.End
                )
        );
    }

    [Fact]
    public void A_partner_sees_nobody_before_participant_and_officer_agreed()
    {
        PlacementMap.PresentedStates.ShouldNotContain(PlacementState.Suggested);
        PlacementMap.PresentedStates.ShouldNotContain(PlacementState.ParticipantAgreed);
        foreach (var state in PlacementMap.PresentedStates)
        {
            var path = Before(state);
            path.ShouldContain(PlacementState.ParticipantAgreed);
            (
                state == PlacementState.OfficerApproved
                || path.Contains(PlacementState.OfficerApproved)
            ).ShouldBeTrue($"{state}");
        }
    }

    private static HashSet<PlacementState> Reachable(PlacementState from)
    {
        var found = new HashSet<PlacementState>();
        var open = new Stack<PlacementState>([from]);
        while (open.TryPop(out var state))
        {
            foreach (
                var to in PlannedMap.Steps.Where(s => s.Key.From == state).Select(s => s.Value)
            )
            {
                if (found.Add(to))
                {
                    open.Push(to);
                }
            }
        }

        return found;
    }

    /// <summary>States that cannot be left out on any way from the suggestion to this one.</summary>
    private static List<PlacementState> Before(PlacementState target) =>
        [
            .. Enum.GetValues<PlacementState>()
                .Where(state =>
                    state != target
                    && Reachable(PlacementState.Suggested).Contains(target)
                    && !ReachableWithout(state).Contains(target)
                ),
        ];

    private static HashSet<PlacementState> ReachableWithout(PlacementState avoided)
    {
        var found = new HashSet<PlacementState>();
        var open = new Stack<PlacementState>(
            avoided == PlacementState.Suggested ? [] : [PlacementState.Suggested]
        );
        while (open.TryPop(out var state))
        {
            foreach (
                var to in PlannedMap
                    .Steps.Where(s => s.Key.From == state && s.Value != avoided)
                    .Select(s => s.Value)
            )
            {
                if (found.Add(to))
                {
                    open.Push(to);
                }
            }
        }

        return found;
    }

    private static bool IsUnbroken(Placement placement) =>
        placement.LastStep == placement.Steps.Count - 1
        && placement.Steps[^1].To == placement.State
        && placement
            .Steps.Select((step, index) => (step, index))
            .All(pair =>
                pair.step.Number == pair.index
                && pair.step.PlacementId == placement.Id
                && (
                    pair.index == 0
                        ? pair.step.From is null && pair.step.PreviousNumber is null
                        : pair.step.From == placement.Steps[pair.index - 1].To
                            && pair.step.PreviousNumber == pair.index - 1
                )
            );

    private static Placement NewPlacement() =>
        Placement.Shortlist(
            PlacementId.New(),
            ParticipantId.New(),
            OpportunityId.New(),
            MatchRecord.None,
            Guid.CreateVersion7(),
            s_start
        );
}
