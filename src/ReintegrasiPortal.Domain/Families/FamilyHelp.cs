using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Families;

/// <summary>One request for help from a guarantor or relative.</summary>
public readonly record struct HelpRequestId(Guid Value) : IId<HelpRequestId>
{
    public static HelpRequestId From(Guid value) => new(value);

    public static HelpRequestId New() => new(Guid.CreateVersion7());
}

public enum HelpRequestEnd
{
    Helped,
    NoLongerNeeded,
    NothingFound,
}

/// <summary>
/// "Butuh bantuan": a need in one word. It becomes a need of the person for the matching engine, and a card for community partners that
/// says what and in which regency, never who.
/// </summary>
public sealed class HelpRequest
{
    private readonly List<HelpOffer> _offers = [];

    private HelpRequest() { }

    public HelpRequest(
        ParticipantId participant,
        FamilyLinkId link,
        HelpKinds kind,
        string regencyCode,
        DateTimeOffset at
    )
    {
        Id = HelpRequestId.New();
        ParticipantId = participant;
        FamilyLinkId = link;
        Kind = kind;
        RegencyCode = regencyCode;
        AskedAt = at;
    }

    public HelpRequestId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public FamilyLinkId FamilyLinkId { get; private init; }

    /// <summary>Exactly one kind.</summary>
    public HelpKinds Kind { get; private init; }

    /// <summary>Kabupaten or kota, the finest place a partner sees before a person is presented.</summary>
    public string RegencyCode { get; private init; } = "";

    public DateTimeOffset AskedAt { get; private init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public HelpRequestEnd? ClosedBecause { get; private set; }

    public IReadOnlyList<HelpOffer> Offers => _offers;

    /// <summary>A partner says that it can help; saying it twice changes nothing.</summary>
    public Result<Done> Offer(PartnerId partner, DateTimeOffset at)
    {
        if (ClosedAt is not null)
        {
            return HelpRefusals.Closed;
        }

        if (_offers.TrueForAll(offer => offer.PartnerId != partner))
        {
            _offers.Add(new HelpOffer(Id, partner, at));
        }

        return Done.Yes;
    }

    public Result<Done> Close(HelpRequestEnd because, DateTimeOffset at)
    {
        if (ClosedAt is not null)
        {
            return HelpRefusals.Closed;
        }

        (ClosedAt, ClosedBecause) = (at, because);
        return Done.Yes;
    }
}

/// <summary>One partner's "we can help".</summary>
public sealed class HelpOffer
{
    private HelpOffer() { }

    internal HelpOffer(HelpRequestId request, PartnerId partner, DateTimeOffset at)
    {
        HelpRequestId = request;
        PartnerId = partner;
        At = at;
    }

    public HelpRequestId HelpRequestId { get; private init; }

    public PartnerId PartnerId { get; private init; }

    public DateTimeOffset At { get; private init; }
}

public static class HelpRefusals
{
    public static readonly Refusal Closed = new("Help.Closed");
    public static readonly Refusal KindMissing = new("Help.KindMissing", "Kind");
}
