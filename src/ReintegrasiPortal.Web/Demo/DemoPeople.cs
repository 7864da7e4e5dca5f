using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
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

    private static readonly SkillEvidence[] s_evidence =
    [
        SkillEvidence.SelfDeclared,
        SkillEvidence.PrisonWorkshop,
        SkillEvidence.TrainingBody,
        SkillEvidence.Bnsp,
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

    private readonly DemoPapers _papers = new(dice, offices, calendar);

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
            new DemoDraft(
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
            new DemoDraft(
                names.Person(dice, sex),
                sex,
                stage,
                District(),
                stage == Stage.Admission && dice.Chance(40)
                    ? []
                    : [.. skills.Distinct().Select(code => (code, dice.Pick(s_evidence)))],
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

    private DemoPerson Build(DemoDraft draft)
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
        var (record, number, verdict) = new HandedOver(
            facility.Id,
            $"B.I-{101 + (draft.Number * 7)}/{draft.DetainedOn.Year}",
            draft.Group,
            new SentenceLength(draft.Years, 0, 0),
            draft.DetainedOn
        ).RowsOf(person.Id, person.AddedAt);
        var rows = new List<object>
        {
            person,
            identity,
            record,
            number,
            verdict,
            new CaseAssignment(person.Id, officer, detained.AddDays(25)),
        };
        var expiry = _papers.Stages(person, draft, rows);
        var decided = calendar.At(person.StageDecidedOn!.Value, new TimeOnly(10, 0));
        _papers.Decreed(person, draft, expiry, rows);
        _papers.Reviews(person, rows);
        return new DemoPerson(
            person,
            identity,
            officer,
            draft is { WithDecree: true, WithConsent: true } && draft.Stage >= Stage.Assimilation,
            decided,
            rows
        );
    }
}
