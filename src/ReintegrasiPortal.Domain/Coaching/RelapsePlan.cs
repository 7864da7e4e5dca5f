using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>What makes staying away harder, as the person says it.</summary>
[Flags]
public enum RelapseTriggers
{
    None = 0,
    OldFriends = 1,
    OldPlaces = 1 << 1,
    FamilyConflict = 1 << 2,
    Loneliness = 1 << 3,
    MoneyWorries = 1 << 4,
    LosingWork = 1 << 5,
    Payday = 1 << 6,
    Exhaustion = 1 << 7,
    Stigma = 1 << 8,
    Boredom = 1 << 9,
}

/// <summary>Whom the person calls, by role; names and numbers stay with the person.</summary>
public enum CallRole
{
    Parent,
    Spouse,
    Sibling,
    Guarantor,
    Mentor,
    Officer,
    Counsellor,
    FaithLeader,
    Friend,
}

/// <summary>What the person does when it gets hard.</summary>
[Flags]
public enum RelapseSteps
{
    None = 0,
    LeaveThePlace = 1,
    CallSomeone = 1 << 1,
    GoHome = 1 << 2,
    Pray = 1 << 3,
    Exercise = 1 << 4,
    KeepBusy = 1 << 5,
    SeeCounsellor = 1 << 6,
    TellOfficer = 1 << 7,
}

/// <summary>The person's own plan, written by them with an officer beside. Coded throughout. Health data, kept as <see cref="RehabilitationPhase"/>.</summary>
public sealed class RelapsePlan
{
    /// <summary>People to call.</summary>
    public const int Contacts = 3;

    private RelapsePlan() { }

    public RelapsePlan(ParticipantId participant)
    {
        ParticipantId = participant;
    }

    public ParticipantId ParticipantId { get; private init; }

    public RelapseTriggers Triggers { get; private set; }

    /// <summary>In the order in which the person would call.</summary>
    public IReadOnlyList<CallRole> Calls { get; private set; } = [];

    public RelapseSteps Steps { get; private set; }

    /// <summary>Verified partner that accompanies the time after rehabilitation; null while none is agreed.</summary>
    public PartnerId? AftercarePartnerId { get; private set; }

    /// <summary>The partner's offer of rehabilitation that is meant; null for the partner as such.</summary>
    public OpportunityId? AftercareOfferId { get; private set; }

    public DateTimeOffset? WrittenAt { get; private set; }

    public AccountId? WrittenBy { get; private set; }

    /// <summary>Replaces the plan.</summary>
    public Result<Done> Write(
        RelapseTriggers triggers,
        IReadOnlyList<CallRole> calls,
        RelapseSteps steps,
        AccountId by,
        DateTimeOffset at
    )
    {
        if (triggers == RelapseTriggers.None)
        {
            return RehabilitationRefusals.TriggersMissing;
        }

        if (
            calls.Count != Contacts
            || calls.Distinct().Count() != Contacts
            || !calls.All(Enum.IsDefined)
        )
        {
            return RehabilitationRefusals.ContactsMissing;
        }

        if (steps == RelapseSteps.None)
        {
            return RehabilitationRefusals.StepsMissing;
        }

        (Triggers, Calls, Steps) = (triggers, [.. calls], steps);
        (WrittenBy, WrittenAt) = (by, at);
        return Done.Yes;
    }

    /// <summary>Agrees who accompanies; nulls end it.</summary>
    public void Accompany(PartnerId? partner, OpportunityId? offer) =>
        (AftercarePartnerId, AftercareOfferId) = (partner, partner is null ? null : offer);
}
