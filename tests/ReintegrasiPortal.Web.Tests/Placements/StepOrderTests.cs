using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Placements;

public sealed class StepOrderTests : PlacementTests
{
    private static readonly Side[] s_sides = [Side.Participant, Side.Officer, Side.Partner];

    public static TheoryData<PlacementState> States => [.. Enum.GetValues<PlacementState>()];

    [Theory]
    [MemberData(nameof(States))]
    public async Task No_act_off_the_map_changes_anything(PlacementState state)
    {
        await Journey.To(state);
        var tried = 0;
        foreach (
            var act in Enum.GetValues<PlacementAct>()
                .Except([PlacementAct.Shortlist, PlacementAct.Expire])
        )
        {
            foreach (var side in s_sides)
            {
                var onTheMap = PlacementMap.Find(state, act) is { } move && move.By.HasFlag(side);
                var movesMeeting =
                    act == PlacementAct.ScheduleInterview && state == PlacementState.Interviewing;
                if (onTheMap || movesMeeting)
                {
                    continue;
                }

                tried++;
                var refusal = (await Journey.Do(act, Portal.As(Journey.On(side)))).Refusal();
                var mayTry = AccessTable.MayEver(OperationOf(act), RoleOf(side));
                var sees = side != Side.Partner || PlacementMap.PresentedStates.Contains(state);
                refusal.ShouldBe(
                    mayTry && sees ? PlacementRefusals.StepNotOpen : Refusal.NotFound,
                    $"{state} {act} {side}"
                );
            }
        }

        tried.ShouldBeGreaterThan(25);
        (await Journey.State()).ShouldBe(state);
    }

    [Fact]
    public async Task The_database_refuses_a_step_that_is_not_on_the_map()
    {
        var id = await Journey.To(PlacementState.Suggested);
        await Breaks(
            $"""
            INSERT INTO placement_steps ("PlacementId", "Number", "PreviousNumber", "From", "To", "Act", "Side", "At", "Reason")
            VALUES ({id.Value}, 1, 0, 'Suggested', 'Active', 'Start', 2, '2026-11-24 02:00:00', '')
            """
        );
        await Breaks(
            $"""
            INSERT INTO placement_steps ("PlacementId", "Number", "PreviousNumber", "From", "To", "Act", "Side", "At", "Reason")
            VALUES ({id.Value}, 1, 0, 'Offered', 'AgreementSigned', 'AcceptOffer', 1, '2026-11-24 02:00:00', '')
            """
        );
        await Breaks(
            $"""UPDATE placements SET "State" = 'Active', "LastStep" = 1 WHERE "Id" = {id.Value}"""
        );
        await Breaks(
            $"""UPDATE placements SET "State" = 'ParticipantAgreed' WHERE "Id" = {id.Value}"""
        );
        await Breaks(
            $"""UPDATE placement_steps SET "To" = 'Active' WHERE "PlacementId" = {id.Value}"""
        );
        await Breaks($"""DELETE FROM placement_steps WHERE "PlacementId" = {id.Value}""");
        (await Journey.State()).ShouldBe(PlacementState.Suggested);
    }

    [Fact]
    public async Task The_same_raw_step_stands_when_it_is_on_the_map()
    {
        var id = await Journey.To(PlacementState.Suggested);
        await using var db = await Portal.Open();
        (
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO placement_steps ("PlacementId", "Number", "PreviousNumber", "From", "To", "Act", "Side", "At", "Reason")
                VALUES ({id.Value}, 1, 0, 'Suggested', 'ParticipantAgreed', 'Agree', 1, '2026-11-24 02:00:00', '')
                """,
                Stop
            )
        ).ShouldBe(1);
    }

    private async Task Breaks(FormattableString sql)
    {
        await using var db = await Portal.Open();
        (
            await Should.ThrowAsync<SqliteException>(() => db.Database.ExecuteSqlAsync(sql, Stop))
        ).SqliteErrorCode.ShouldBe(19);
    }

    private static Operation OperationOf(PlacementAct act) =>
        act switch
        {
            PlacementAct.Agree => Operation.AgreeToPlacement,
            PlacementAct.Approve => Operation.ApprovePlacement,
            PlacementAct.Accept => Operation.AcceptCandidate,
            PlacementAct.ScheduleInterview => Operation.ScheduleInterview,
            PlacementAct.MakeOffer => Operation.MakeOffer,
            PlacementAct.AcceptOffer => Operation.AcceptOffer,
            PlacementAct.Start => Operation.StartPlacement,
            PlacementAct.Pause => Operation.PausePlacement,
            PlacementAct.Resume => Operation.ResumePlacement,
            PlacementAct.Complete => Operation.CompletePlacement,
            PlacementAct.End => Operation.EndPlacement,
            PlacementAct.Decline => Operation.DeclinePlacement,
            PlacementAct.Withdraw => Operation.WithdrawPlacement,
            _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
        };

    private static Role RoleOf(Side side) =>
        side switch
        {
            Side.Participant => Role.Participant,
            Side.Officer => Role.Officer,
            _ => Role.EmployerMember,
        };
}
