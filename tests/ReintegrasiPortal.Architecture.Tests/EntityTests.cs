using System.Reflection;
using System.Runtime.CompilerServices;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Audit;
using ReintegrasiPortal.Persistence.Documents;
using ReintegrasiPortal.Persistence.Drafts;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.Persistence.Placements;
using ReintegrasiPortal.Persistence.Supervision;

namespace ReintegrasiPortal.Architecture.Tests;

public sealed class EntityTests
{
    /// <summary>Rows that are reached through a row of a visible table only, by its id.</summary>
    private static readonly Type[] s_partsOfAVisibleRow =
    [
        typeof(ParticipantSkill),
        typeof(PersonIdentity),
        typeof(CriminalRecord),
        typeof(Verdict),
        typeof(Remission),
        typeof(UncountedTime),
        typeof(OfficialEntry),
        typeof(RegisterNumber),
        typeof(CalendarChange),
        typeof(Contradiction),
        typeof(StageChange),
        typeof(Decree),
        typeof(CaseAssignment),
        typeof(WorkReview),
        typeof(CoachingSession),
        typeof(Attendance),
        typeof(Certificate),
        typeof(ReadinessItem),
        typeof(RehabilitationPhase),
        typeof(RelapsePlan),
        typeof(SupportEvent),
        typeof(BehaviourScore),
        typeof(DisciplineRecord),
        typeof(RiskAssessment),
        typeof(PartnerStep),
        typeof(PartnerQuestion),
        typeof(CooperationAgreement),
        typeof(OpportunitySkill),
        typeof(PlacementStep),
        typeof(Interview),
        typeof(GuaranteeStep),
        typeof(HelpOffer),
        typeof(Letter),
        typeof(SocialInquiry),
        typeof(AgendaItem),
        typeof(Proposal),
        typeof(GuidanceProgram),
        typeof(RevocationPetition),
        typeof(AssimilationLog),
        typeof(ProcessStep),
        typeof(DocumentContent),
        typeof(StatedCondition),
    ];

    /// <summary>Public places, and tables that no page shows.</summary>
    private static readonly Type[] s_nobodysRows =
    [
        typeof(Office),
        typeof(Facility),
        typeof(PlacementMoveRow),
        typeof(ProcessMoveRow),
        typeof(RuleSetRow),
        typeof(OutboxMessage),
        typeof(AuditEntry),
        typeof(Draft),
        typeof(PortalAccount),
        typeof(AccessCode),
        typeof(Accompaniment),
    ];

    [Fact]
    public void Every_table_says_who_may_see_its_rows()
    {
        var filtered = typeof(Visibility)
            .GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Select(static method => method.ReturnType.GenericTypeArguments[0])
            .ToList();
        filtered.Count.ShouldBeGreaterThan(5);

        var placed = filtered.Concat(s_partsOfAVisibleRow).Concat(s_nobodysRows).ToList();
        placed.Count.ShouldBe(placed.Distinct().Count(), "a table stands in two lists");
        Solution.Entities.Except(placed).Select(static type => type.Name).ShouldBeEmpty();
        placed.Except(Solution.Entities).Select(static type => type.Name).ShouldBeEmpty();
    }

    /// <summary>Accounts are exempt: ASP.NET Core Identity sets their columns itself.</summary>
    [Fact]
    public void Entities_change_through_their_methods_only() =>
        Rule.For(
            Solution.Entities.Where(static type => type != typeof(PortalAccount)),
            static type =>
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(static property =>
                        property.SetMethod is { IsPublic: true } set && !IsInit(set)
                    )
                    .Select(property => $"{type.Name}.{property.Name} can be set by anyone"),
            atLeast: 15
        );

    [Fact]
    public void Entities_hand_out_no_list_that_others_can_fill() =>
        Rule.For(
            Solution.Entities.Where(static type => type != typeof(PortalAccount)),
            static type =>
                type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(static property =>
                        property.PropertyType is { IsGenericType: true } list
                        && (
                            list.GetGenericTypeDefinition() == typeof(List<>)
                            || list.GetGenericTypeDefinition() == typeof(IList<>)
                            || list.GetGenericTypeDefinition() == typeof(ICollection<>)
                        )
                    )
                    .Select(property => $"{type.Name}.{property.Name}"),
            atLeast: 15
        );

    private static bool IsInit(MethodInfo set) =>
        set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
