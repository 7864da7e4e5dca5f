using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Wages;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>90 invented offers of every kind of help, all by verified partners; every eleventh has been closed.</summary>
internal sealed class DemoOpportunities(DemoDice dice, OfficeCalendar calendar)
{
    private const int Wanted = 90;

    /// <summary>Lowest wage where no decree for the year is loaded, whole rupiah a month.</summary>
    private const long UsualWage = 3_400_000;

    private static readonly Dictionary<HelpKinds, (string Title, string Text)> s_help = new()
    {
        [HelpKinds.Training] = (
            "Pelatihan {0}",
            "Pelatihan delapan minggu dengan alat lengkap dan sertifikat di akhir. Biaya ditanggung penyelenggara."
        ),
        [HelpKinds.Mentoring] = (
            "Pendampingan satu lawan satu",
            "Pendamping bertemu peserta seminggu sekali dan membantu urusan kerja, keluarga, dan surat-surat."
        ),
        [HelpKinds.Housing] = (
            "Kamar sementara selama tiga bulan",
            "Kamar bersih dengan dapur bersama, dekat angkutan umum. Ada pengurus yang tinggal di rumah yang sama."
        ),
        [HelpKinds.Capital] = (
            "Modal alat untuk usaha kecil",
            "Bantuan alat senilai kebutuhan usaha, disertai pendampingan pembukuan selama enam bulan."
        ),
        [HelpKinds.Worship] = (
            "Bimbingan rohani mingguan",
            "Pertemuan mingguan yang terbuka dan tenang, dengan pembimbing yang berpengalaman."
        ),
        [HelpKinds.Legal] = (
            "Bantuan hukum dan administrasi",
            "Konsultasi tanpa biaya untuk dokumen kependudukan, keluarga, dan ketenagakerjaan."
        ),
        [HelpKinds.Transport] = (
            "Antar jemput kerja bulan pertama",
            "Antar jemput pada hari kerja selama bulan pertama, dari rumah ke tempat kerja."
        ),
        [HelpKinds.Rehabilitation] = (
            "Pascarehabilitasi dan kelompok dukungan",
            "Pertemuan mingguan dan konselor yang dapat dihubungi. Kehadiran dijaga rahasia."
        ),
    };

    public List<Opportunity> Make(IReadOnlyList<DemoPartner> partners)
    {
        var verified = partners.Where(p => p.Partner.Status == PartnerStatus.Verified).ToList();
        var offers = new List<Opportunity>();
        for (var round = 0; offers.Count < Wanted; round++)
        {
            foreach (var partner in verified)
            {
                var kinds = Enum.GetValues<HelpKinds>()
                    .Where(kind => kind != HelpKinds.None && partner.Partner.Offers.HasFlag(kind))
                    .ToList();
                offers.Add(One(partner, kinds[round % kinds.Count], round, offers.Count));
                if (offers.Count == Wanted)
                {
                    break;
                }
            }
        }

        return offers;
    }

    private Opportunity One(DemoPartner from, HelpKinds kind, int round, int number)
    {
        var partner = from.Partner;
        var at = calendar.Now.AddDays(-dice.Between(2, 45)).AddHours(-dice.Below(5));
        var occupation =
            from.Occupations.Count > 0
                ? OccupationCatalog.ByCode(from.Occupations[round % from.Occupations.Count])
                : null;
        var isJob = kind == HelpKinds.Job;
        occupation ??=
            isJob || kind == HelpKinds.Training ? dice.Pick(OccupationCatalog.All) : null;
        var lowest = LowestWage(partner.DistrictCode);
        var text = isJob
            ? (
                occupation!.NameId,
                $"Bekerja sebagai {occupation.NameId.ToLowerInvariant()} dengan pendamping di tempat kerja. Alat kerja dan makan siang disediakan."
            )
            : (
                s_help[kind]
                    .Title.Replace(
                        "{0}",
                        occupation?.NameId.ToLowerInvariant(),
                        StringComparison.Ordinal
                    ),
                s_help[kind].Text
            );
        var terms = new OpportunityTerms(
            kind,
            text.Item1,
            text.Item2,
            occupation?.Code ?? "",
            dice.Between(2, 6),
            partner.DistrictCode,
            Shifts.WeekdayMornings
                | Shifts.WeekdayAfternoons
                | (dice.Chance(25) ? Shifts.WeekendMornings : Shifts.None),
            isJob ? lowest : null,
            isJob ? lowest + (50_000 * dice.Between(2, 16)) : null,
            calendar.Today.AddDays(dice.Between(3, 20)),
            calendar.Today.AddDays(dice.Between(60, 120)),
            dice.Chance(25) ? [Stage.Integration] : [Stage.Assimilation, Stage.Integration],
            isJob ? [.. occupation!.Skills.Take(1)] : [],
            isJob ? [.. occupation!.Skills.Skip(1).Take(2)] : [],
            isJob ? occupation!.Restrictions : WorkRestrictions.None,
            isJob && occupation!.RequiresPoliceCertificate,
            AccidentCover: isJob,
            []
        );
        if (number == 0)
        {
            // The job of the guides: open to the stage, the skill and the district of Dedi.
            terms = terms with
            {
                DistrictCode = "36.73.01",
                Shifts = Shifts.WeekdayMornings | Shifts.WeekdayAfternoons,
                WageFrom = lowest + 200_000,
                WageTo = lowest + 1_000_000,
                StartFrom = calendar.Today.AddDays(7),
                StartUntil = calendar.Today.AddDays(90),
                Stages = [Stage.Assimilation, Stage.Integration],
                Places = 2,
            };
        }

        var offer = DemoData.Must(
            Opportunity.Post(OpportunityId.New(), partner.Id, terms, calendar.DayOf(at), at)
        );
        if (number % 11 == 10)
        {
            DemoData.Must(offer.Close("Sudah terisi.", calendar.Now.AddDays(-1)));
        }

        return offer;
    }

    /// <summary>The minimum wage of the place, up to the next 50,000.</summary>
    private long LowestWage(string district)
    {
        var decreed = MinimumWage.For(RegionCode.Parse(district), calendar.Today.Year)?.Rupiah;
        return ((decreed ?? UsualWage) + 49_999) / 50_000 * 50_000;
    }
}
