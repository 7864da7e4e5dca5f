namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>The columns a unit hands over, as docs/import.md documents them. Names are fixed, order is not.</summary>
public static class ImportColumns
{
    public const string RegisterNo = "nomor_register";
    public const string FullName = "nama_lengkap";
    public const string BirthDate = "tanggal_lahir";
    public const string Sex = "jenis_kelamin";
    public const string Facility = "kode_upt";
    public const string District = "kode_kecamatan";
    public const string Education = "pendidikan";
    public const string Stage = "tahap";
    public const string StageDate = "tanggal_tahap";
    public const string OffenceGroup = "kelompok_perkara";
    public const string Years = "pidana_tahun";
    public const string Months = "pidana_bulan";
    public const string Days = "pidana_hari";
    public const string DetainedOn = "tanggal_penahanan";
    public const string Skills = "keterampilan";
    public const string Needs = "kebutuhan";
    public const string Interests = "pekerjaan_diminati";
    public const string Phone = "telepon";
    public const string Restrictions = "catatan_pembatasan";

    /// <summary>Added to the rejected rows.</summary>
    public const string Reason = "alasan";

    public static readonly IReadOnlyList<string> Required =
    [
        RegisterNo,
        FullName,
        BirthDate,
        Sex,
        Facility,
        District,
        Education,
        Stage,
        StageDate,
        OffenceGroup,
        Years,
        Months,
        Days,
        DetainedOn,
    ];

    public static readonly IReadOnlyList<string> Optional =
    [
        Skills,
        Needs,
        Interests,
        Phone,
        Restrictions,
    ];
}
