using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Web.Features.Participants.Importing;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>An invented partner.</summary>
/// <param name="Occupations">What an employer has work for; empty for others.</param>
internal sealed record DemoPartner(
    Partner Partner,
    AccountId Member,
    IReadOnlyList<string> Occupations,
    IReadOnlyList<object> Rows
);

/// <summary>40 invented partners: most verified, four waiting, one asked something back, one suspended.</summary>
internal sealed class DemoPartners(
    DemoDice dice,
    DemoNames names,
    DemoOffices offices,
    DemoAccountBook accounts,
    OfficeCalendar calendar
)
{
    private const int Employers = 22;

    private const int Communities = 18;

    public List<DemoPartner> Make()
    {
        var partners = new List<DemoPartner>();
        foreach (var company in names.Companies.Take(Employers))
        {
            partners.Add(
                Build(
                    company.Name,
                    PartnerKind.Employer,
                    HelpKinds.Job | (dice.Chance(40) ? HelpKinds.Training : HelpKinds.None),
                    company.Regency,
                    company.Occupations,
                    partners.Count
                )
            );
        }

        foreach (var group in names.Groups.Take(Communities))
        {
            partners.Add(
                Build(
                    group.Name,
                    KindOf(group.Kind),
                    group.Help.Aggregate(
                        HelpKinds.None,
                        (sum, word) => sum | ImportWords.Needs[word]
                    ),
                    group.Regency,
                    [],
                    partners.Count
                )
            );
        }

        return partners;
    }

    private static PartnerKind KindOf(string kind) =>
        kind switch
        {
            "training" => PartnerKind.TrainingBody,
            "religious" => PartnerKind.ReligiousBody,
            _ => PartnerKind.CommunityGroup,
        };

    private DemoPartner Build(
        string name,
        PartnerKind kind,
        HelpKinds offers,
        string regency,
        IReadOnlyList<string> occupations,
        int number
    )
    {
        var waits = number is 16 or 17 or 18 or 33;
        var asked = number == Employers - 1;
        var registered = calendar
            .Now.AddDays(-(waits || asked ? dice.Between(1, 6) : dice.Between(60, 400)))
            .AddHours(-dice.Below(6));
        var contact = names.Person(dice, dice.Chance(50) ? Sex.Female : Sex.Male);
        var partner = Must(
            Partner.Register(
                PartnerId.New(),
                new PartnerDetails(
                    name,
                    kind,
                    kind == PartnerKind.Employer
                        ? $"81{2_000_000_000 + (number * 7_919L):00000000000}"
                        : $"SK-{number:00}/PAS/{registered.Year}",
                    dice.Pick(RegionCatalog.Districts(RegionCode.Parse(regency))).Code.ToString(),
                    names.Address(dice),
                    contact,
                    $"+6281300{number:000000}",
                    offers,
                    kind == PartnerKind.Employer
                        ? "Kami pernah bekerja dengan peserta program dan siap menyediakan pendamping di tempat kerja."
                        : "Kami mendampingi peserta dan keluarganya di lingkungan sekitar."
                ),
                offices.Office.Id,
                registered
            )
        );
        var rows = new List<object> { partner };
        if (!waits)
        {
            Decide(partner, asked, number, registered, rows);
        }

        var member = accounts.Add(
            AccountName(number, asked),
            contact,
            kind == PartnerKind.Employer ? Role.EmployerMember : Role.PartnerMember,
            account => account.PartnerId = partner.Id
        );
        return new DemoPartner(partner, member, occupations, rows);
    }

    private void Decide(
        Partner partner,
        bool asked,
        int number,
        DateTimeOffset registered,
        List<object> rows
    )
    {
        var by = offices.Officers[number % offices.Officers.Count].Value;
        if (asked)
        {
            rows.Add(
                Must(
                    partner.Ask(
                        "Apakah peserta akan didaftarkan pada BPJS Ketenagakerjaan (JKK dan JKM)?",
                        by,
                        registered.AddHours(20)
                    )
                )
            );
            return;
        }

        var signed = calendar.DayOf(registered.AddDays(6));
        rows.Add(
            Must(
                partner.Verify(
                    $"W12.PAS.{number + 3}-PK.05.10-{40 + number} TAHUN {signed.Year}",
                    signed,
                    signed.AddYears(2),
                    signed,
                    by,
                    registered.AddDays(6)
                )
            )
        );
        if (number == 20)
        {
            Must(
                partner.Suspend(
                    "Perjanjian kerja sama sedang ditinjau ulang bersama mitra.",
                    offices.Head.Value,
                    calendar.Now.AddDays(-9)
                )
            );
        }
    }

    /// <summary>The partners of the guides have names of their own.</summary>
    private static string AccountName(int number, bool asked) =>
        number == 0 ? "mitra.nyala"
        : number == Employers ? "pokmas.bina"
        : asked ? "mitra.baru"
        : $"mitra.{number:00}";

    private static T Must<T>(Result<T> result) => DemoData.Must(result);
}
