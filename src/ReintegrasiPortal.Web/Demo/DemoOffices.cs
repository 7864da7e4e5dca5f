using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>Bapas Serang with its prisons and staff.</summary>
internal sealed class DemoOffices
{
    private static readonly string[] s_officers =
    [
        "Rina Kartika",
        "Agus Setiabudi",
        "Lilis Nuraida",
        "Hendri Kusnadi",
        "Maya Puspita",
        "Dodi Rustandi",
    ];

    public DemoOffices(DemoAccountBook accounts)
    {
        Office = new Office(
            OfficeId.New(),
            "BAPAS-SERANG",
            "Bapas Kelas I Serang",
            "36.73",
            "Asia/Jakarta"
        );
        Facilities =
        [
            Place("LAPAS-SERANG", "Lapas Kelas IIA Serang", FacilityType.Prison, "36.73"),
            Place("RUTAN-SERANG", "Rutan Kelas IIB Serang", FacilityType.RemandHouse, "36.73"),
            Place("LAPAS-CILEGON", "Lapas Kelas IIA Cilegon", FacilityType.Prison, "36.72"),
        ];
        Officers =
        [
            .. s_officers.Select(name =>
                accounts.Add(
                    $"pk.{FirstWord(name)}",
                    name,
                    Role.Officer,
                    account => account.OfficeId = Office.Id
                )
            ),
        ];
        Head = accounts.Add(
            "kepala",
            "Sri Handayani",
            Role.Supervisor,
            account => account.OfficeId = Office.Id
        );
        foreach (
            var (facility, name, person) in Facilities.Zip(
                (string[])["lapas.serang", "rutan.serang", "lapas.cilegon"],
                (string[])["Yudi Permana", "Nining Suryani", "Tatang Hidayat"]
            )
        )
        {
            accounts.Add(
                name,
                person,
                Role.LapasStaff,
                account => account.FacilityId = facility.Id
            );
        }

        accounts.Add("admin", "Bayu Prakoso", Role.Admin, _ => { });
    }

    public Office Office { get; }

    public IReadOnlyList<Facility> Facilities { get; }

    /// <summary>The first is Rina Kartika, whom the guides follow.</summary>
    public IReadOnlyList<AccountId> Officers { get; }

    public AccountId Head { get; }

    private static string FirstWord(string name) => name.Split(' ')[0].ToLowerInvariant();

    private Facility Place(string code, string name, FacilityType type, string regency) =>
        new(FacilityId.New(), code, name, type, Office.Id, regency);
}
