using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>A Bapas (Balai Pemasyarakatan).</summary>
public readonly record struct OfficeId(Guid Value) : IId<OfficeId>
{
    public static OfficeId From(Guid value) => new(value);

    public static OfficeId New() => new(Guid.CreateVersion7());
}

/// <summary>A probation office. It is responsible for partners of its area and for the people whose guarantor lives there.</summary>
public sealed class Office
{
    private Office() { }

    public Office(OfficeId id, string code, string name, string districtCode, string timeZone)
    {
        Id = id;
        Code = code;
        Name = name;
        RegencyCode = districtCode;
        TimeZone = timeZone;
    }

    public OfficeId Id { get; private init; }

    public string Code { get; private init; } = "";

    public string Name { get; private init; } = "";

    public string RegencyCode { get; private init; } = "";

    /// <summary>IANA zone in which dates of law of this office are read.</summary>
    public string TimeZone { get; private init; } = "";
}

/// <summary>A Lapas, Rutan or LPKA.</summary>
public readonly record struct FacilityId(Guid Value) : IId<FacilityId>
{
    public static FacilityId From(Guid value) => new(value);

    public static FacilityId New() => new(Guid.CreateVersion7());
}

public enum FacilityType
{
    Prison,
    RemandHouse,
    JuvenileInstitution,
}

/// <summary>A place of custody. Its code is the one used in imports, for instance <c>LAPAS-SERANG</c>.</summary>
public sealed class Facility
{
    private Facility() { }

    public Facility(
        FacilityId id,
        string code,
        string name,
        FacilityType type,
        OfficeId office,
        string regencyCode
    )
    {
        Id = id;
        Code = code;
        Name = name;
        Type = type;
        OfficeId = office;
        RegencyCode = regencyCode;
    }

    public FacilityId Id { get; private init; }

    public string Code { get; private init; } = "";

    public string Name { get; private init; } = "";

    public FacilityType Type { get; private init; }

    public OfficeId OfficeId { get; private init; }

    public string RegencyCode { get; private init; } = "";
}
