namespace ReintegrasiPortal.Domain.Partners;

/// <summary>One change of a partner's status: who, when, why.</summary>
public sealed class PartnerStep
{
    private PartnerStep() { }

    public PartnerStep(
        PartnerId partner,
        PartnerStatus? from,
        PartnerStatus to,
        DateTimeOffset at,
        Guid? by,
        string reason
    )
    {
        Id = Guid.CreateVersion7();
        PartnerId = partner;
        From = from;
        To = to;
        At = at;
        By = by;
        Reason = reason;
    }

    public Guid Id { get; private init; }

    public PartnerId PartnerId { get; private init; }

    public PartnerStatus? From { get; private init; }

    public PartnerStatus To { get; private init; }

    public DateTimeOffset At { get; private init; }

    /// <summary>Account of the actor; null when the organisation registered itself.</summary>
    public Guid? By { get; private init; }

    public string Reason { get; private init; } = "";
}
