using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.TestKit;

/// <summary>
/// A small, complete Bapas to test in: two offices, one Lapas each, officers, a head, staff, a verified employer and community partner,
/// a participant ready to be matched and one of the other office.
/// </summary>
public sealed class World
{
    private World() { }

    public required Office Serang { get; init; }

    public required Office Bandung { get; init; }

    public required Facility LapasSerang { get; init; }

    public required AccountId Officer { get; init; }

    public required AccountId OtherOfficer { get; init; }

    public required AccountId Supervisor { get; init; }

    public required AccountId BandungOfficer { get; init; }

    public required AccountId BandungSupervisor { get; init; }

    public required AccountId LapasStaff { get; init; }

    public required AccountId Admin { get; init; }

    public required Partner Employer { get; init; }

    public required AccountId EmployerMember { get; init; }

    public required Partner OtherEmployer { get; init; }

    public required AccountId OtherEmployerMember { get; init; }

    public required Partner Pokmas { get; init; }

    public required AccountId PokmasMember { get; init; }

    public required Participant Participant { get; init; }

    public required AccountId ParticipantAccount { get; init; }

    public required Participant OtherParticipant { get; init; }

    public required AccountId OtherParticipantAccount { get; init; }

    public required Opportunity Job { get; init; }

    /// <summary>Full name of <see cref="Participant"/>: a canary that may show only where consent says so.</summary>
    public const string ParticipantName = "Canary Jatmiko Wirasena";

    /// <summary>Register number of <see cref="Participant"/>: never leaves the officers.</summary>
    public const string RegisterNo = "BI.CANARY/2025";

    /// <summary>Password of every account.</summary>
    public const string Password = "kopi pahit tanpa gula";

    private static readonly string s_passwordHash =
        new PasswordHasher<PortalAccount>().HashPassword(new PortalAccount(), Password);

    public static Task<World> In(TestPortal portal) => In(portal.Services);

    public static async Task<World> In(IServiceProvider services)
    {
        var at = services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-60);
        var today = services.GetRequiredService<OfficeCalendar>().Today;
        var serang = new Office(
            OfficeId.New(),
            "BAPAS-SERANG",
            "Bapas Kelas I Serang",
            "36.73",
            "Asia/Jakarta"
        );
        var bandung = new Office(
            OfficeId.New(),
            "BAPAS-BANDUNG",
            "Bapas Kelas I Bandung",
            "32.73",
            "Asia/Jakarta"
        );
        var lapas = new Facility(
            FacilityId.New(),
            "LAPAS-SERANG",
            "Lapas Kelas IIA Serang",
            FacilityType.Prison,
            serang.Id,
            "36.73"
        );
        var lapasBandung = new Facility(
            FacilityId.New(),
            "LAPAS-BANDUNG",
            "Lapas Bandung",
            FacilityType.Prison,
            bandung.Id,
            "32.73"
        );
        var accounts = new List<PortalAccount>();
        var employer = VerifiedPartner(
            "PT Uji Baja",
            PartnerKind.Employer,
            "1234567890123",
            HelpKinds.Job | HelpKinds.Training
        );
        var other = VerifiedPartner(
            "CV Uji Kayu",
            PartnerKind.Employer,
            "9876543210123",
            HelpKinds.Job
        );
        var pokmas = VerifiedPartner(
            "Pokmas Uji",
            PartnerKind.CommunityGroup,
            "SK-01/2026",
            HelpKinds.Mentoring | HelpKinds.Training
        );
        var person = Person("K-7Q2M", lapas, serang, Stage.Assimilation);
        var elsewhere = Person("K-9XPA", lapasBandung, bandung, Stage.Assimilation);
        var world = new World
        {
            Serang = serang,
            Bandung = bandung,
            LapasSerang = lapas,
            Employer = employer,
            OtherEmployer = other,
            Pokmas = pokmas,
            Participant = person,
            OtherParticipant = elsewhere,
            Officer = Account("pk", Role.Officer, a => a.OfficeId = serang.Id),
            OtherOfficer = Account("pk2", Role.Officer, a => a.OfficeId = serang.Id),
            Supervisor = Account("kabapas", Role.Supervisor, a => a.OfficeId = serang.Id),
            BandungOfficer = Account("pk-bandung", Role.Officer, a => a.OfficeId = bandung.Id),
            BandungSupervisor = Account(
                "kabapas-bandung",
                Role.Supervisor,
                a => a.OfficeId = bandung.Id
            ),
            LapasStaff = Account("lapas", Role.LapasStaff, a => a.FacilityId = lapas.Id),
            Admin = Account("admin", Role.Admin, _ => { }),
            EmployerMember = Account(
                "employer",
                Role.EmployerMember,
                a => a.PartnerId = employer.Id
            ),
            OtherEmployerMember = Account(
                "employer2",
                Role.EmployerMember,
                a => a.PartnerId = other.Id
            ),
            PokmasMember = Account("pokmas", Role.PartnerMember, a => a.PartnerId = pokmas.Id),
            ParticipantAccount = Account(
                "peserta",
                Role.Participant,
                a => a.ParticipantId = person.Id
            ),
            OtherParticipantAccount = Account(
                "peserta2",
                Role.Participant,
                a => a.ParticipantId = elsewhere.Id
            ),
            Job = JobAt(employer.Id, today, at),
        };
        await using var db = await services
            .GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync();
        db.AddRange(serang, bandung);
        db.AddRange(lapas, lapasBandung);
        db.AddRange(employer, other, pokmas);
        db.AddRange(
            new CooperationAgreement(employer.Id, "PKS-1", today.AddDays(-30), today.AddDays(330)),
            new CooperationAgreement(other.Id, "PKS-2", today.AddDays(-30), today.AddDays(330)),
            new CooperationAgreement(pokmas.Id, "PKS-3", today.AddDays(-30), today.AddDays(330))
        );
        db.AddRange(person, elsewhere);
        db.AddRange(
            new PersonIdentity(
                person.Id,
                ParticipantName,
                new DateOnly(1994, 5, 17),
                "+6281234567890"
            ),
            new PersonIdentity(elsewhere.Id, "Orang Bandung", new DateOnly(1990, 1, 2), null)
        );
        db.AddRange(LawFacts(person, RegisterNo, at));
        db.AddRange(LawFacts(elsewhere, "BI.7/2025", at));
        db.AddRange(accounts);
        db.AddRange(
            new CaseAssignment(person.Id, world.Officer, at),
            new CaseAssignment(elsewhere.Id, world.BandungOfficer, at)
        );
        db.AddRange(
            new Decree(
                person.Id,
                ProgramType.Assimilation,
                "SK-1",
                today.AddDays(-20),
                today.AddDays(200)
            ),
            new Decree(
                elsewhere.Id,
                ProgramType.Assimilation,
                "SK-2",
                today.AddDays(-20),
                today.AddDays(200)
            )
        );
        db.Add(Consent.ToMatching(person.Id, "2026-11", "id", at));
        db.Add(world.Job);
        await db.SaveChangesAsync();
        return world;

        AccountId Account(string name, Role role, Action<PortalAccount> tie)
        {
            var account = new PortalAccount
            {
                Id = Guid.CreateVersion7(),
                UserName = $"{name}@uji.example",
                NormalizedUserName = $"{name}@uji.example".ToUpperInvariant(),
                Email = $"{name}@uji.example",
                NormalizedEmail = $"{name}@uji.example".ToUpperInvariant(),
                SecurityStamp = Guid.CreateVersion7().ToString("N"),
                DisplayName = name,
                Role = role,
                CreatedAt = at,
                PasswordHash = s_passwordHash,
            };
            tie(account);
            accounts.Add(account);
            return AccountId.From(account.Id);
        }

        Partner VerifiedPartner(string name, PartnerKind kind, string number, HelpKinds offers)
        {
            Partner
                .Register(
                    PartnerId.New(),
                    new PartnerDetails(
                        name,
                        kind,
                        number,
                        "36.73.01",
                        "Jl. Uji 1",
                        "Kontak",
                        "+6281200000000",
                        offers,
                        ""
                    ),
                    serang.Id,
                    at
                )
                .Succeeded(out var partner, out _);
            partner!.Verify(
                "PKS",
                today.AddDays(-30),
                today.AddDays(330),
                today,
                Guid.CreateVersion7(),
                at
            );
            return partner;
        }

        Participant Person(string alias, Facility facility, Office office, Stage stage)
        {
            var participant = new Participant(
                ParticipantId.New(),
                alias,
                facility.Id,
                office.Id,
                "36.73.01",
                Sex.Male,
                EducationLevel.SMA
            );
            participant.Describe(
                HelpKinds.Job | HelpKinds.Mentoring,
                ["7212"],
                WorkRestrictions.None,
                3,
                30
            );
            participant.BeAvailable(
                Shifts.WeekdayMornings | Shifts.WeekdayAfternoons | Shifts.WeekendMornings
            );
            participant.SetSkills([
                ("MT01", SkillEvidence.TrainingBody),
                ("MT04", SkillEvidence.PrisonWorkshop),
            ]);
            participant.Decide(stage, today.AddDays(-20), "BA-1", today, Guid.CreateVersion7());
            participant.Added(at);
            return participant;
        }
    }

    /// <summary>A live welding job for two people in the assimilation or integration stage.</summary>
    public static Opportunity JobAt(
        PartnerId partner,
        DateOnly today,
        DateTimeOffset at,
        int places = 2
    )
    {
        Opportunity
            .Post(OpportunityId.New(), partner, JobTerms(today) with { Places = places }, today, at)
            .Succeeded(out var job, out var why);
        return job ?? throw new InvalidOperationException(why?.Code);
    }

    public static OpportunityTerms JobTerms(DateOnly today) =>
        new(
            HelpKinds.Job,
            "Juru las listrik",
            "Mengelas rangka baja ringan di bengkel.",
            "7212",
            2,
            "36.73.01",
            Shifts.WeekdayMornings | Shifts.WeekdayAfternoons,
            4_700_000,
            5_200_000,
            today.AddDays(7),
            today.AddDays(60),
            [Stage.Assimilation, Stage.Integration],
            ["MT01"],
            ["MT04"],
            WorkRestrictions.None,
            false,
            true,
            []
        );

    /// <summary>Three years from 10 March 2025.</summary>
    public static object[] LawFacts(Participant person, string registerNo, DateTimeOffset at)
    {
        var (record, number, verdict) = new HandedOver(
            person.FacilityId,
            registerNo,
            OffenceGroup.General,
            new SentenceLength(3, 0, 0),
            new DateOnly(2025, 3, 10)
        ).RowsOf(person.Id, at);
        return [record, number, verdict];
    }
}
