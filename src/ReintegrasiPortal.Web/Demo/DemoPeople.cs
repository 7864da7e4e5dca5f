// Longer than most: the invented texts stand beside the code that deals them out, so that one can be read against the other.
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Skills;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// 120 invented people whose dates agree: the part of the sentence served by today puts each into the stage they are in (PP 31/1999
/// articles 7 to 10).
/// </summary>
internal sealed class DemoPeople(
    DemoDice dice,
    DemoNames names,
    DemoOffices offices,
    OfficeCalendar calendar
)
{
    /// <summary>How many are in each stage, from admission to integration.</summary>
    private static readonly int[] s_perStage = [15, 30, 45, 30];

    /// <summary>Hundredths of the sentence served, lowest and highest, so that the stage's own fraction is safely behind.</summary>
    private static readonly (int Low, int High)[] s_served =
    [
        (8, 30),
        (38, 47),
        (54, 64),
        (70, 92),
    ];

    private static readonly string[] s_regencies =
    [
        "36.73",
        "36.73",
        "36.04",
        "36.04",
        "36.72",
        "36.01",
        "36.02",
    ];

    private static readonly EducationLevel[] s_education =
    [
        EducationLevel.PrimaryIncomplete,
        EducationLevel.SD,
        EducationLevel.SD,
        EducationLevel.SMP,
        EducationLevel.SMP,
        EducationLevel.SMA,
        EducationLevel.SMA,
        EducationLevel.SMK,
        EducationLevel.D3,
    ];

    private static readonly (int Rating, string Text)[] s_reviews =
    [
        (
            5,
            "Datang paling awal, pulang setelah alat dibersihkan. Hasil kerjanya rapi dan jarang perlu diulang."
        ),
        (5, "Cepat belajar dan sabar mengajari teman. Saya percaya menyerahkan pesanan kepadanya."),
        (4, "Teliti mengukur dan memotong bahan. Bertanya lebih dulu bila ragu."),
        (4, "Rajin, jujur soal bahan yang tersisa, dan tenang ketika pesanan menumpuk."),
        (4, "Bisa bekerja dalam tim dan menjaga keselamatan. Perlu latihan membaca gambar kerja."),
        (3, "Mau belajar dan hadir setiap hari. Kecepatannya masih berkembang."),
    ];

    /// <summary>What the workshops teach is what companies of the area look for.</summary>
    private readonly List<Occupation> _taught =
    [
        .. names
            .Companies.SelectMany(company => company.Occupations)
            .Distinct()
            .Select(code => OccupationCatalog.ByCode(code)!)
            .Where(occupation => occupation.Skills.Count > 0),
    ];

    private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

    public List<DemoPerson> Make()
    {
        var people = new List<DemoPerson> { Dedi() };
        for (var stage = Stage.Admission; stage <= Stage.Integration; stage++)
        {
            var wanted = s_perStage[(int)stage - 1] - (stage == Stage.Assimilation ? 1 : 0);
            for (var count = 0; count < wanted; count++)
            {
                people.Add(One(stage, people.Count));
            }
        }

        return people;
    }

    /// <summary>The person the guides follow: in assimilation, welds, will live in Kota Serang.</summary>
    private DemoPerson Dedi()
    {
        var start = calendar.Today.AddDays(-(3 * 365 * 58 / 100));
        return Build(
            new Draft(
                names.Reserve("Dedi Supriatna"),
                Sex.Male,
                Stage.Assimilation,
                "36.73.01",
                [("MT01", SkillEvidence.TrainingBody), ("MT04", SkillEvidence.PrisonWorkshop)],
                ["7212", "7214"],
                OffenceGroup.General,
                3,
                start,
                0,
                HelpKinds.Job,
                WithDecree: true,
                WithConsent: true
            )
        );
    }

    private DemoPerson One(Stage stage, int number)
    {
        var sex = dice.Chance(10) ? Sex.Female : Sex.Male;
        // 65 of 100 on narcotics, as in the registers of the region; the rest almost all general.
        var group =
            number % 20 < 13 ? OffenceGroup.Narcotics
            : number % 20 == 13 ? OffenceGroup.Corruption
            : OffenceGroup.General;
        var years = group == OffenceGroup.Narcotics ? dice.Between(4, 8) : dice.Between(2, 5);
        var (low, high) = s_served[(int)stage - 1];
        var served = years * 365 * dice.Between(low, high) / 100;
        var occupation = dice.Pick(_taught);
        var skills = dice.PickSome(occupation.Skills, dice.Between(1, 3));
        if (dice.Chance(40))
        {
            skills.Add(dice.Pick(SkillCatalog.All).Code);
        }

        return Build(
            new Draft(
                names.Person(dice, sex),
                sex,
                stage,
                District(),
                stage == Stage.Admission && dice.Chance(40)
                    ? []
                    : [.. skills.Distinct().Select(code => (code, (SkillEvidence)dice.Below(4)))],
                [occupation.Code],
                group,
                years,
                calendar.Today.AddDays(-served),
                number,
                (dice.Chance(80) ? HelpKinds.Job : HelpKinds.Training)
                    | (HelpKinds)(1 << dice.Between(1, 7)),
                WithDecree: number % 11 != 0,
                WithConsent: number % 9 != 0
            )
        );
    }

    private string District()
    {
        var regency = RegionCode.Parse(dice.Pick(s_regencies));
        return dice.Pick(RegionCatalog.Districts(regency)).Code.ToString();
    }

    private DemoPerson Build(Draft draft)
    {
        var facility = draft.Number == 0 ? offices.Facilities[0] : dice.Pick(offices.Facilities);
        var officer = offices.Officers[draft.Number % offices.Officers.Count];
        var detained = calendar.At(draft.DetainedOn, new TimeOnly(9, 0));
        var person = new Participant(
            ParticipantId.New(),
            Aliases.Draw(_aliases, dice.Below),
            facility.Id,
            offices.Office.Id,
            draft.District,
            draft.Sex,
            dice.Pick(s_education)
        );
        person.Added(detained.AddDays(20));
        person.Describe(
            draft.Needs,
            draft.Interests,
            draft.Group == OffenceGroup.Narcotics && dice.Chance(30)
                ? WorkRestrictions.Medicine
                : WorkRestrictions.None,
            dice.Between(0, 14),
            5 * dice.Between(3, 10)
        );
        person.SetSkills(draft.Skills);
        if (draft.Stage >= Stage.Continued)
        {
            person.BeAvailable(
                Shifts.WeekdayMornings
                    | Shifts.WeekdayAfternoons
                    | (
                        dice.Chance(60)
                            ? Shifts.WeekendMornings | Shifts.WeekendAfternoons
                            : Shifts.None
                    )
            );
        }

        var birth = calendar.Today.AddDays(-dice.Between(21 * 365, 57 * 365));
        var identity = new PersonIdentity(
            person.Id,
            draft.Name,
            birth,
            dice.Chance(45) ? $"+6281200{dice.Below(1_000_000):000000}" : null
        );
        var record = new CriminalRecord(
            person.Id,
            $"B.I-{101 + (draft.Number * 7)}/{draft.DetainedOn.Year}"
        );
        record.Set(draft.Group, draft.Years, 0, 0, draft.DetainedOn);
        var rows = new List<object>
        {
            person,
            identity,
            record,
            new CaseAssignment(person.Id, officer, detained.AddDays(25)),
        };
        var expiry = Stages(person, draft, rows);
        var decided = calendar.At(person.StageDecidedOn!.Value, new TimeOnly(10, 0));
        Papers(person, draft, expiry, rows);
        Reviews(person, facility, rows);
        return new DemoPerson(
            person,
            identity,
            officer,
            draft is { WithDecree: true, WithConsent: true } && draft.Stage >= Stage.Assimilation,
            decided,
            rows
        );
    }

    /// <summary>One sitting for each stage, a few days after its part of the sentence was served.</summary>
    /// <returns>Last day of the sentence.</returns>
    private DateOnly Stages(Participant person, Draft draft, List<object> rows)
    {
        var rules = DemoData.Must(RuleSets.On(calendar.Today));
        var sentence = DemoData.Must(
            SentenceCalendar.Compute(
                new Sentence
                {
                    DetainedSince = draft.DetainedOn,
                    Lengths = [new(draft.Years, 0, 0)],
                    OffenceGroup = draft.Group,
                },
                rules,
                calendar.Today
            )
        );
        for (var stage = Stage.Admission; stage <= draft.Stage; stage++)
        {
            var day = sentence.StartOf(stage).Date!.Value.AddDays(dice.Between(2, 9));
            var decided = person.Decide(
                stage,
                day,
                $"TPP-{100 + draft.Number}/{day.Year}",
                calendar.Today,
                offices.Head.Value
            );
            rows.Add(DemoData.Must(decided));
        }

        return sentence[CalendarPoint.Expiry].Date!.Value;
    }

    private void Papers(Participant person, Draft draft, DateOnly expiry, List<object> rows)
    {
        var decided = person.StageDecidedOn!.Value;
        if (draft.Stage >= Stage.Assimilation && draft.WithDecree)
        {
            rows.Add(
                new Decree(
                    person.Id,
                    draft.Stage == Stage.Assimilation
                        ? ProgramType.Assimilation
                        : ProgramType.ConditionalRelease,
                    $"PAS-{200 + draft.Number}.PK.05.09 TAHUN {decided.Year}",
                    decided,
                    expiry
                )
            );
        }

        if (draft.Stage >= Stage.Assimilation && draft.WithConsent)
        {
            rows.Add(
                Consent.ToMatching(
                    person.Id,
                    DemoData.ConsentVersion,
                    "id",
                    calendar.At(decided, new TimeOnly(11, 0))
                )
            );
        }
    }

    private void Reviews(Participant person, Facility facility, List<object> rows)
    {
        if (person.Stage >= Stage.Continued && person.Skills.Count > 0 && dice.Chance(70))
        {
            var (rating, text) = dice.Pick(s_reviews);
            rows.Add(
                new WorkReview(
                    person.Id,
                    $"Kepala bengkel kerja, {facility.Name}",
                    text,
                    rating,
                    calendar.Today.AddDays(-dice.Between(5, 60))
                )
            );
        }
    }

    /// <summary>What makes one person.</summary>
    private sealed record Draft(
        string Name,
        Sex Sex,
        Stage Stage,
        string District,
        IReadOnlyList<(string Code, SkillEvidence Evidence)> Skills,
        IReadOnlyList<string> Interests,
        OffenceGroup Group,
        int Years,
        DateOnly DetainedOn,
        int Number,
        HelpKinds Needs,
        bool WithDecree,
        bool WithConsent
    );
}
