using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Placements;

/// <summary>Whose journey it is.</summary>
internal sealed record Traveller(ParticipantId Id, AccountId Account)
{
    public static Traveller Of(World world) => new(world.Participant.Id, world.ParticipantAccount);

    /// <summary>Another welder of the same officer, as ready as the first.</summary>
    public static async Task<Traveller> Another(TestPortal portal, World world, string alias)
    {
        var (today, now) = (portal.Today, portal.Clock.GetUtcNow());
        var person = new Participant(
            ParticipantId.New(),
            alias,
            world.LapasSerang.Id,
            world.Serang.Id,
            "36.73.01",
            Sex.Female,
            EducationLevel.SMK
        );
        person.Describe(HelpKinds.Job, ["7212"], WorkRestrictions.None, 1, 30);
        person.BeAvailable(Shifts.WeekdayMornings | Shifts.WeekdayAfternoons);
        person.SetSkills([("MT01", SkillEvidence.Bnsp)]);
        person.Decide(Stage.Assimilation, today, "BA-2", today, world.Officer.Value);
        person.Added(now);
        var (record, number, verdict) = new HandedOver(
            person.FacilityId,
            $"BI.{alias}/2026",
            OffenceGroup.General,
            new SentenceLength(2, 0, 0),
            today.AddYears(-1)
        ).RowsOf(person.Id, now);
        var account = new PortalAccount
        {
            Id = Guid.CreateVersion7(),
            UserName = $"{alias}@uji.example",
            NormalizedUserName = $"{alias}@uji.example".ToUpperInvariant(),
            Email = $"{alias}@uji.example",
            NormalizedEmail = $"{alias}@uji.example".ToUpperInvariant(),
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            DisplayName = alias,
            Role = Role.Participant,
            ParticipantId = person.Id,
            CreatedAt = now,
        };
        await portal.Arrange(db =>
        {
            db.AddRange(person, record, number, verdict, account);
            db.AddRange(
                new PersonIdentity(person.Id, "Orang Kedua", new DateOnly(1996, 1, 2), null),
                new CaseAssignment(person.Id, world.Officer, now),
                new Decree(
                    person.Id,
                    ProgramType.Assimilation,
                    "SK-9",
                    today.AddDays(-1),
                    today.AddDays(200)
                ),
                Consent.ToMatching(person.Id, "2026-11", "id", now)
            );
        });
        return new Traveller(person.Id, AccountId.From(account.Id));
    }
}
