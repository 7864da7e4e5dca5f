namespace ReintegrasiPortal.Domain.Regions;

/// <summary>A province, regency, city or district by its official name.</summary>
/// <param name="Code">Kemendagri code.</param>
/// <param name="Name">Official name; regencies carry "Kabupaten" or "Kota".</param>
/// <param name="Centre">Seat of government, or null where the source knows none (provinces and most districts).</param>
public sealed record Region(RegionCode Code, string Name, GeoPoint? Centre);

/// <summary>Which list of codes is in force: codes change when regions split, so stored codes keep their version.</summary>
/// <param name="Decree">The ministerial decree.</param>
/// <param name="Year">Year of the decree.</param>
public sealed record RegionVersion(string Decree, int Year);
