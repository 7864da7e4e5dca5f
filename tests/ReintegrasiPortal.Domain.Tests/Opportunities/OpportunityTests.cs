using CsCheck;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Opportunities;

public sealed class OpportunityTests
{
    private static readonly DateTimeOffset s_at = new(2026, 11, 24, 2, 0, 0, TimeSpan.Zero);

    private static readonly DateOnly s_today = new(2026, 11, 24);

    private static readonly OpportunityTerms s_job = new(
        HelpKinds.Job,
        "Juru las",
        "Mengelas rangka.",
        "7212",
        2,
        "36.73.01",
        Shifts.WeekdayMornings,
        4_700_000,
        5_200_000,
        s_today.AddDays(7),
        s_today.AddDays(60),
        [Stage.Assimilation],
        ["MT01"],
        ["MT04"],
        WorkRestrictions.None,
        false,
        true,
        []
    );

    public static TheoryData<string, OpportunityTerms> Wrong { get; } =
        new()
        {
            {
                "Opportunity.KindMissing",
                s_job with
                {
                    Kind = HelpKinds.None,
                    WageFrom = null,
                    WageTo = null,
                }
            },
            { "Opportunity.KindMissing", s_job with { Kind = HelpKinds.Job | HelpKinds.Housing } },
            { "Text.Missing", s_job with { Title = " " } },
            { "Text.TooLong", s_job with { Title = new string('a', 121) } },
            { "Text.Missing", s_job with { Description = "" } },
            { "Text.TooLong", s_job with { Description = new string('a', 4001) } },
            { "Text.Missing", s_job with { DistrictCode = "" } },
            { "Opportunity.OccupationMissing", s_job with { OccupationCode = "" } },
            { "Opportunity.PlacesOutOfRange", s_job with { Places = 0 } },
            { "Opportunity.PlacesOutOfRange", s_job with { Places = Opportunity.MaxPlaces + 1 } },
            { "Opportunity.WageMissing", s_job with { WageFrom = null } },
            { "Opportunity.WageOutOfRange", s_job with { WageFrom = 0 } },
            { "Opportunity.WageOutOfRange", s_job with { WageFrom = -1 } },
            { "Opportunity.WageOutOfRange", s_job with { WageTo = OpportunityChecks.MaxWage + 1 } },
            { "Opportunity.WageReversed", s_job with { WageTo = 4_699_999 } },
            { "Opportunity.WindowReversed", s_job with { StartUntil = s_today.AddDays(6) } },
            {
                "Opportunity.WindowNotAhead",
                s_job with
                {
                    StartFrom = s_today.AddDays(-9),
                    StartUntil = s_today.AddDays(-1),
                }
            },
            {
                "Opportunity.WindowNotAhead",
                s_job with
                {
                    StartFrom = s_today.AddDays(OpportunityChecks.MaxStartInDays + 1),
                    StartUntil = s_today.AddDays(500),
                }
            },
            { "Opportunity.StagesMissing", s_job with { Stages = [] } },
            { "Opportunity.StagesMissing", s_job with { Stages = [Stage.Admission] } },
            {
                "Opportunity.StagesMissing",
                s_job with
                {
                    Stages = [Stage.Assimilation, Stage.Continued],
                }
            },
            { "Opportunity.ShiftsMissing", s_job with { Shifts = Shifts.None } },
            {
                "Opportunity.ExclusionReasonMissing",
                s_job with
                {
                    Exclusions = [new Exclusion(OffenceGroup.Narcotics, " ")],
                }
            },
        };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Each_fault_is_named_by_itself(string code, OpportunityTerms terms) =>
        Post(terms).Refusals.Select(static refusal => refusal.Code).ShouldBe([code]);

    [Fact]
    public void The_outermost_values_are_accepted()
    {
        Post(
            s_job with
            {
                Title = new string('a', 120),
                Description = new string('a', 4000),
                Places = Opportunity.MaxPlaces,
                WageFrom = OpportunityChecks.MaxWage,
                WageTo = OpportunityChecks.MaxWage,
                StartFrom = s_today.AddDays(OpportunityChecks.MaxStartInDays),
                StartUntil = s_today.AddDays(500),
            }
        )
            .Refusals.ShouldBeEmpty();
        Post(s_job with { StartFrom = s_today.AddDays(-9), StartUntil = s_today })
            .Refusals.ShouldBeEmpty();
        Post(
            s_job with
            {
                Kind = HelpKinds.Mentoring,
                OccupationCode = "",
                WageFrom = null,
                WageTo = null,
            }
        )
            .Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void Every_fault_is_named_at_once() =>
        Post(
            s_job with
            {
                Title = "",
                Places = 0,
                WageFrom = null,
                Stages = [],
                Shifts = Shifts.None,
            }
        )
            .Refusals.Select(static refusal => refusal.Field)
            .ShouldBe(["Title", "Places", "WageFrom", "Stages", "Shifts"], ignoreOrder: true);

    [Fact]
    public void A_skill_both_required_and_desired_is_required_once() =>
        Gen.Select(Skills(), Skills())
            .Sample(
                static (required, desired) =>
                {
                    Post(s_job with { RequiredSkills = required, DesiredSkills = desired })
                        .Succeeded(out var job, out _)
                        .ShouldBeTrue();
                    job!
                        .Skills.Where(static s => s.Required)
                        .Select(static s => s.SkillCode)
                        .ShouldBe(required.Distinct(), ignoreOrder: true);
                    job.Skills.Where(static s => !s.Required)
                        .Select(static s => s.SkillCode)
                        .ShouldBe(desired.Except(required), ignoreOrder: true);
                }
            );

    [Fact]
    public void An_offer_closes_once()
    {
        Post(s_job).Succeeded(out var job, out _).ShouldBeTrue();

        job!.Close(" Terisi ", s_at).Refused(out _).ShouldBeFalse();
        job.Close("Lagi", s_at.AddDays(1)).Refusals.ShouldBe([OpportunityRefusals.AlreadyClosed]);

        job.Status.ShouldBe(OpportunityStatus.Closed);
        job.ClosedReason.ShouldBe("Terisi");
        job.ClosedAt.ShouldBe(s_at);
    }

    private static Gen<string[]> Skills() =>
        Gen.Int[1, 6].Select(static number => $"MT0{number}").Array[0, 8];

    private static Result<Opportunity> Post(OpportunityTerms terms) =>
        Opportunity.Post(OpportunityId.New(), PartnerId.New(), terms, s_today, s_at);
}
