using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using static ReintegrasiPortal.Domain.Placements.PlacementAct;

namespace ReintegrasiPortal.Domain.Tests.Placements;

public sealed class PlacementGuardTests
{
    private static readonly PlacementAct[] s_ways_out =
    [
        Pause,
        Complete,
        End,
        Decline,
        Withdraw,
        Expire,
    ];

    /// <summary>Each fact, the acts that need it, and what is said when it fails.</summary>
    private static readonly (int Bit, PlacementAct[] Acts, Refusal Refusal)[] s_needs =
    [
        (0, Except(Shortlist, Agree), PlacementRefusals.NoDecree),
        (1, Except(), PlacementRefusals.NoMatchingConsent),
        (2, [ScheduleInterview, MakeOffer, AcceptOffer, Start], PlacementRefusals.NothingShared),
        (3, Except(), PlacementRefusals.PartnerNotVerified),
        (4, Except(Shortlist, Agree), PlacementRefusals.NoAgreement),
        (5, Except(Resume, Start), PlacementRefusals.OpportunityClosed),
        (6, [Shortlist, Approve, Accept, MakeOffer], PlacementRefusals.NoPlaceFree),
        (7, Except(), PlacementRefusals.NotAdult),
        (8, Except(), PlacementRefusals.CommunityServiceForProfit),
        (9, [Start], PlacementRefusals.RunningElsewhere),
    ];

    [Fact]
    public void Each_act_names_every_fact_it_lacks_and_no_other()
    {
        var checks = 0;
        foreach (var act in Enum.GetValues<PlacementAct>())
        {
            for (var lacking = 0; lacking < 1 << 10; lacking++)
            {
                var expected = s_needs
                    .Where(need => (lacking & (1 << need.Bit)) != 0 && need.Acts.Contains(act))
                    .Select(static need => need.Refusal.Code);
                PlacementGuards
                    .Check(act, Lacking(lacking))
                    .Select(static refusal => refusal.Code)
                    .ShouldBe(expected, ignoreOrder: true, $"{act} {lacking}");
                checks++;
            }
        }

        checks.ShouldBe(15 * 1024);
    }

    [Fact]
    public void The_ways_out_stay_open_when_everything_is_missing() =>
        s_ways_out.ShouldAllBe(static act => PlacementGuards.Check(act, Lacking(1023)).Count == 0);

    [Fact]
    public void A_refused_step_leaves_the_placement_as_it_was()
    {
        var at = new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);
        var placement = Placement.Shortlist(
            PlacementId.New(),
            ParticipantId.New(),
            OpportunityId.New(),
            MatchRecord.None,
            Guid.CreateVersion7(),
            at
        );

        placement
            .Make(Agree, Side.Participant, Lacking(1 << 1), "", null, at.AddDays(1))
            .Refusals.ShouldBe([PlacementRefusals.NoMatchingConsent]);

        placement.State.ShouldBe(PlacementState.Suggested);
        placement.StateSince.ShouldBe(at);
        placement.Steps.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(0, "Ruang tamu Bapas", "Placement.InterviewInPast")]
    [InlineData(-1, "Ruang tamu Bapas", "Placement.InterviewInPast")]
    [InlineData(1, "", "Placement.PlaceMissing")]
    [InlineData(1, "   ", "Placement.PlaceMissing")]
    public void An_interview_is_ahead_and_somewhere(int minutes, string place, string code)
    {
        var now = new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

        Interview
            .Set(PlacementId.New(), now.AddMinutes(minutes), place, Guid.Empty, now)
            .Refused(out var refusal)
            .ShouldBeTrue();

        refusal!.Code.ShouldBe(code);
    }

    [Fact]
    public void An_interview_keeps_its_place_without_stray_spaces()
    {
        var now = new DateTimeOffset(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

        Interview
            .Set(PlacementId.New(), now.AddMinutes(1), " Bapas Serang ", Guid.Empty, now)
            .Succeeded(out var interview, out _)
            .ShouldBeTrue();

        interview!.Place.ShouldBe("Bapas Serang");
        interview.SetAt.ShouldBe(now);
    }

    private static PlacementAct[] Except(params PlacementAct[] free) =>
        [.. Enum.GetValues<PlacementAct>().Except(s_ways_out).Except(free)];

    private static PlacementFacts Lacking(int bits)
    {
        return new(
            Has(0),
            Has(1),
            Has(2) ? 1 : 0,
            Has(3),
            Has(4),
            Has(5),
            Has(6) ? 1 : 0,
            Has(7),
            !Has(8),
            !Has(9)
        );

        bool Has(int bit) => (bits & (1 << bit)) == 0;
    }
}
