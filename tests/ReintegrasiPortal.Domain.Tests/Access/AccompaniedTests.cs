using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using static ReintegrasiPortal.Domain.Access.Operation;

namespace ReintegrasiPortal.Domain.Tests.Access;

public sealed class AccompaniedTests
{
    /// <summary>Written a second time, from the design: path, offers, consents, to-dos, relatives, and the way out.</summary>
    private static readonly Operation[] s_atTheScreen =
    [
        ShowMyPath,
        ListMyOffers,
        ShowMyOffer,
        AgreeToPlacement,
        AcceptOffer,
        DeclinePlacement,
        WithdrawPlacement,
        ListMyConsents,
        GiveConsent,
        WithdrawConsent,
        InviteRelative,
        ListMyRelatives,
        EndFamilyLink,
        SetFamilyTopics,
        HideRelative,
        ShowRelativeAgain,
        AskGuarantor,
        ListMyTodos,
        FinishTask,
        ShowMyReadiness,
        ReportReadiness,
        AskForSupport,
        SaveRelapsePlan,
        ListMyDuties,
        AskExcuse,
        AppealDuty,
        CloseAccompaniment,
    ];

    [Fact]
    public void Beside_staff_a_person_can_do_what_was_meant_and_nothing_more()
    {
        var seated = new ActorFacts(
            null,
            Role.Participant,
            Standing.Active,
            Participant: ParticipantId.New(),
            AccompaniedBy: AccountId.From(Guid.CreateVersion7())
        );

        Enum.GetValues<Operation>()
            .Where(operation =>
                AccessTable.Decide(operation, seated, (Relations)int.MaxValue).Allowed
            )
            .ShouldBe(s_atTheScreen, ignoreOrder: true);
    }

    [Fact]
    public void Only_participants_are_accompanied() =>
        AccessTable
            .Rows.Where(static row => row.WhileAccompanied)
            .ShouldAllBe(static row => row.Role == Role.Participant);

    [Fact]
    public void Whose_hand_it_was_is_never_unknown()
    {
        var staff = AccountId.From(Guid.CreateVersion7());
        var own = AccountId.From(Guid.CreateVersion7());
        var seated = new ActorFacts(null, Role.Participant, Standing.Active, AccompaniedBy: staff);

        seated.Hand.ShouldBe(staff);
        (seated with { Account = own }).Hand.ShouldBe(own);
        ActorFacts.Visitor.Hand.ShouldBeNull();
    }
}
