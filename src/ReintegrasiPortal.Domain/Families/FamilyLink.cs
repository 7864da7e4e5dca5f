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

    /// <summary>Since when the relative is shown nothing more; null while they see what is shared.</summary>
    public DateTimeOffset? HiddenAt { get; private set; }

    public Guid? HiddenBy { get; private set; }

    /// <summary>For officers alone.</summary>
    public HideReason? HiddenBecause { get; private set; }

    /// <summary>Up to when the relative has read the news.</summary>
    public DateTimeOffset? NewsReadAt { get; private set; }

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

    /// <summary>
    /// Shows the relative nothing more, without a word: from now on their pages are those of somebody to whom nothing is told yet, and
    /// stay so. Hiding twice keeps the first reason.
    /// </summary>
    public Result<Done> Hide(HideReason because, Guid by, DateTimeOffset at)
    {
        if (Status != FamilyLinkStatus.Approved)
        {
            return FamilyRefusals.AlreadyDecided;
        }

        if (HiddenAt is null)
        {
            (HiddenAt, HiddenBy, HiddenBecause) = (at, by, because);
        }

        return Done.Yes;
    }

    /// <summary>Shows the relative again what is shared.</summary>
    public Result<Done> Show()
    {
        (HiddenAt, HiddenBy, HiddenBecause) = (null, null, null);
        return Done.Yes;
    }

    public void ReadNews(DateTimeOffset at) => NewsReadAt = at;

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
