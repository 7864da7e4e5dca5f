using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>The tie between a relative's account and a participant.</summary>
public readonly record struct FamilyLinkId(Guid Value) : IId<FamilyLinkId>
{
    public static FamilyLinkId From(Guid value) => new(value);

    public static FamilyLinkId New() => new(Guid.CreateVersion7());
}

public enum FamilyLinkStatus
{
    Requested,
    Approved,
    NotApproved,
    Ended,
}

/// <summary>A relative's tie to a participant: asked for by invitation, approved by the officer, ended by either silently.</summary>
public sealed class FamilyLink
{
    private FamilyLink() { }

    internal FamilyLink(
        ParticipantId participant,
        AccountId account,
        Relationship relationship,
        string relativeName,
        DateTimeOffset at
    )
    {
        Id = FamilyLinkId.New();
        ParticipantId = participant;
        AccountId = account;
        Relationship = relationship;
        RelativeName = relativeName;
        RequestedAt = at;
        Status = FamilyLinkStatus.Requested;
    }

    public FamilyLinkId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public AccountId AccountId { get; private init; }

    public Relationship Relationship { get; private init; }

    public string RelativeName { get; private init; } = "";

    public FamilyLinkStatus Status { get; private set; }

    public DateTimeOffset RequestedAt { get; private init; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public Guid? DecidedBy { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public Result<Done> Approve(Guid by, DateTimeOffset at) =>
        Decide(FamilyLinkStatus.Approved, by, at);

    public Result<Done> Decline(Guid by, DateTimeOffset at) =>
        Decide(FamilyLinkStatus.NotApproved, by, at);

    /// <summary>Ends the tie. The relative is not told and sees what anyone without a tie sees.</summary>
    public Result<Done> End(DateTimeOffset at)
    {
        if (Status is FamilyLinkStatus.Ended or FamilyLinkStatus.NotApproved)
        {
            return FamilyRefusals.AlreadyDecided;
        }

        Status = FamilyLinkStatus.Ended;
        EndedAt = at;
        return Done.Yes;
    }

    private Result<Done> Decide(FamilyLinkStatus to, Guid by, DateTimeOffset at)
    {
        if (Status != FamilyLinkStatus.Requested)
        {
            return FamilyRefusals.AlreadyDecided;
        }

        Status = to;
        DecidedBy = by;
        DecidedAt = at;
        return Done.Yes;
    }
}
