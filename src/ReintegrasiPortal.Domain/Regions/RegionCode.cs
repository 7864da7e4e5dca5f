using System.Diagnostics.CodeAnalysis;

namespace ReintegrasiPortal.Domain.Regions;

/// <summary>Depth of a region: province, regency or city, district (kecamatan).</summary>
public enum RegionLevel
{
    Province,
    Regency,
    District,
}

/// <summary>
/// A Kemendagri region code as text: <c>PP</c>, <c>PP.KK</c> or <c>PP.KK.CC</c> (Kepmendagri 300.2.2-2138/2025).
/// It says nothing about existence; ask <see cref="RegionCatalog"/>. BPS codes differ in places and do not belong here.
/// </summary>
public readonly record struct RegionCode
{
    private const int ProvinceLength = 2;
    private const int RegencyLength = 5;
    private const int DistrictLength = 8;

    private readonly string? _text;

    private RegionCode(string text) => _text = text;

    public RegionLevel Level =>
        ToString().Length switch
        {
            <= ProvinceLength => RegionLevel.Province,
            RegencyLength => RegionLevel.Regency,
            _ => RegionLevel.District,
        };

    /// <summary>The province this code lies in; a province is its own.</summary>
    public RegionCode Province => Cut(ProvinceLength);

    /// <summary>The regency this code lies in (a regency is its own), or null for a province.</summary>
    public RegionCode? Regency => Level == RegionLevel.Province ? null : Cut(RegencyLength);

    /// <summary>Whether <paramref name="other"/> is this region or lies in it.</summary>
    public bool Contains(RegionCode other) =>
        _text is not null
        && (other == this || other.ToString().StartsWith(_text + ".", StringComparison.Ordinal));

    /// <summary>Reads a code; false for any other shape, also for null.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out RegionCode code)
    {
        var trimmed = text?.Trim() ?? "";
        var valid =
            trimmed.Length is ProvinceLength or RegencyLength or DistrictLength
            && trimmed
                .Select((letter, at) => at % 3 == 2 ? letter == '.' : char.IsAsciiDigit(letter))
                .All(fits => fits);
        code = valid ? new RegionCode(trimmed) : default;
        return valid;
    }

    /// <summary>Reads a code that is known to be well formed.</summary>
    /// <exception cref="FormatException">The text has no code's shape.</exception>
    public static RegionCode Parse(string text) =>
        TryParse(text, out var code)
            ? code
            : throw new FormatException($"'{text}' is not a Kemendagri region code.");

    /// <summary>The code with dots; empty for the default value.</summary>
    public override string ToString() => _text ?? "";

    private RegionCode Cut(int length) => _text is null ? this : new RegionCode(_text[..length]);
}
