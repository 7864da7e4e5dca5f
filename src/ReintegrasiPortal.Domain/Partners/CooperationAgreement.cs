namespace ReintegrasiPortal.Domain.Partners;

/// <summary>Perjanjian Kerja Sama (PKS) between a Bapas or Lapas and a partner. Third-party work needs one that is in force.</summary>
/// <remarks>Source: PP 57/1999 on cooperation in the coaching of warga binaan.</remarks>
public sealed class CooperationAgreement
{
    /// <summary>Longest number of an agreement, in characters.</summary>
    public const int MaxNumber = 80;

    private CooperationAgreement() { }

    public CooperationAgreement(
        PartnerId partner,
        string number,
        DateOnly validFrom,
        DateOnly validTo
    )
    {
        Id = Guid.CreateVersion7();
        PartnerId = partner;
        Number = number;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public Guid Id { get; private init; }

    public PartnerId PartnerId { get; private init; }

    public string Number { get; private init; } = "";

    public DateOnly ValidFrom { get; private init; }

    public DateOnly ValidTo { get; private init; }

    public bool Covers(DateOnly day) => ValidFrom <= day && day <= ValidTo;
}
