using System.Collections.Frozen;

namespace ReintegrasiPortal.Domain.Placements;

/// <summary>One permitted step: this act, by one of these sides, moves a placement from one state to another.</summary>
/// <param name="From">Null for the first step.</param>
public sealed record PlacementMove(
    PlacementState? From,
    PlacementAct Act,
    PlacementState To,
    Side By
);

/// <summary>
/// The one declared state machine of placements. Screens draw their buttons from it, use cases move only along it, the database holds a
/// foreign key to it, and the tests walk it.
/// </summary>
public static class PlacementMap
{
    /// <summary>Every permitted step. There is no other.</summary>
    public static IReadOnlyList<PlacementMove> Moves { get; } =
    [
        new(null, PlacementAct.Shortlist, PlacementState.Suggested, Side.Officer),
        new(
            PlacementState.Suggested,
            PlacementAct.Agree,
            PlacementState.ParticipantAgreed,
            Side.Participant
        ),
        new(
            PlacementState.ParticipantAgreed,
            PlacementAct.Approve,
            PlacementState.OfficerApproved,
            Side.Officer
        ),
        new(
            PlacementState.OfficerApproved,
            PlacementAct.Accept,
            PlacementState.PartnerAccepted,
            Side.Partner
        ),
        new(
            PlacementState.PartnerAccepted,
            PlacementAct.ScheduleInterview,
            PlacementState.Interviewing,
            Side.Partner | Side.Officer
        ),
        new(
            PlacementState.Interviewing,
            PlacementAct.MakeOffer,
            PlacementState.Offered,
            Side.Partner
        ),
        new(
            PlacementState.Offered,
            PlacementAct.AcceptOffer,
            PlacementState.AgreementSigned,
            Side.Participant
        ),
        new(
            PlacementState.AgreementSigned,
            PlacementAct.Start,
            PlacementState.Active,
            Side.Officer
        ),
        new(
            PlacementState.Active,
            PlacementAct.Pause,
            PlacementState.Paused,
            Side.Officer | Side.Partner
        ),
        new(PlacementState.Paused, PlacementAct.Resume, PlacementState.Active, Side.Officer),
        new(PlacementState.Active, PlacementAct.Complete, PlacementState.Completed, Side.Officer),
        new(
            PlacementState.Active,
            PlacementAct.End,
            PlacementState.EndedEarly,
            Side.Officer | Side.Partner | Side.Participant
        ),
        new(
            PlacementState.Paused,
            PlacementAct.End,
            PlacementState.EndedEarly,
            Side.Officer | Side.Partner | Side.Participant
        ),
        new(
            PlacementState.Suggested,
            PlacementAct.Decline,
            PlacementState.Declined,
            Side.Participant
        ),
        new(
            PlacementState.ParticipantAgreed,
            PlacementAct.Decline,
            PlacementState.Declined,
            Side.Officer
        ),
        new(
            PlacementState.OfficerApproved,
            PlacementAct.Decline,
            PlacementState.Declined,
            Side.Partner
        ),
        new(
            PlacementState.PartnerAccepted,
            PlacementAct.Decline,
            PlacementState.Declined,
            Side.Partner
        ),
        new(
            PlacementState.Interviewing,
            PlacementAct.Decline,
            PlacementState.Declined,
            Side.Partner
        ),
        new(
            PlacementState.Offered,
            PlacementAct.Decline,
            PlacementState.Declined,
            Side.Participant
        ),
        new(
            PlacementState.Suggested,
            PlacementAct.Withdraw,
            PlacementState.Withdrawn,
            Side.Officer
        ),
        .. Withdrawals(
            PlacementState.ParticipantAgreed,
            PlacementState.OfficerApproved,
            PlacementState.PartnerAccepted,
            PlacementState.Interviewing,
            PlacementState.Offered,
            PlacementState.AgreementSigned
        ),
        new(PlacementState.Suggested, PlacementAct.Expire, PlacementState.Expired, Side.Clock),
        new(
            PlacementState.OfficerApproved,
            PlacementAct.Expire,
            PlacementState.Expired,
            Side.Clock
        ),
        new(
            PlacementState.PartnerAccepted,
            PlacementAct.Expire,
            PlacementState.Expired,
            Side.Clock
        ),
    ];

    private static readonly FrozenDictionary<
        (PlacementState, PlacementAct),
        PlacementMove
    > s_moves = Moves
        .Where(static move => move.From is not null)
        .ToFrozenDictionary(static move => (move.From!.Value, move.Act));

    /// <summary>States from which a partner may see the person at all (blind, then by consent).</summary>
    public static IReadOnlyList<PlacementState> PresentedStates { get; } =
    [
        PlacementState.OfficerApproved,
        PlacementState.PartnerAccepted,
        PlacementState.Interviewing,
        PlacementState.Offered,
        PlacementState.AgreementSigned,
        PlacementState.Active,
        PlacementState.Paused,
        PlacementState.Completed,
    ];

    /// <summary>States from which a partner may see the identity fields that the person shares with it.</summary>
    public static IReadOnlyList<PlacementState> SharingStates { get; } =
    [.. PresentedStates.Where(static state => state != PlacementState.OfficerApproved)];

    /// <summary>States that hold one of an offer's places.</summary>
    public static IReadOnlyList<PlacementState> PlaceTakingStates { get; } =
    [
        PlacementState.Offered,
        PlacementState.AgreementSigned,
        PlacementState.Active,
        PlacementState.Paused,
    ];

    /// <summary>States in which nothing more can happen.</summary>
    public static IReadOnlyList<PlacementState> FinalStates { get; } =
    [
        .. Enum.GetValues<PlacementState>()
            .Where(static state => Moves.All(move => move.From != state)),
    ];

    /// <summary>The step this act makes from this state, or null when the map has none.</summary>
    public static PlacementMove? Find(PlacementState from, PlacementAct act) =>
        s_moves.GetValueOrDefault((from, act));

    /// <summary>What one side can do next, for buttons.</summary>
    public static IEnumerable<PlacementAct> Open(PlacementState from, Side side) =>
        Moves
            .Where(move => move.From == from && (move.By & side) != Side.None)
            .Select(static move => move.Act);

    /// <summary>The step that leads on towards the start; null where nobody's yes is awaited.</summary>
    public static PlacementMove? Onward(PlacementState from) =>
        Moves.FirstOrDefault(move =>
            move.From == from
            && move.Act
                is PlacementAct.Agree
                    or PlacementAct.Approve
                    or PlacementAct.Accept
                    or PlacementAct.ScheduleInterview
                    or PlacementAct.MakeOffer
                    or PlacementAct.AcceptOffer
                    or PlacementAct.Start
        );

    /// <summary>Whether the next yes is this side's.</summary>
    public static bool Awaits(PlacementState from, Side side) =>
        Onward(from) is { } move && (move.By & side) != Side.None;

    private static IEnumerable<PlacementMove> Withdrawals(params PlacementState[] states) =>
        states.Select(static state => new PlacementMove(
            state,
            PlacementAct.Withdraw,
            PlacementState.Withdrawn,
            Side.Participant | Side.Officer
        ));
}
