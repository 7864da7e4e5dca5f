using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>The words of the file layout (docs/import.md) and what they mean here. Case does not matter.</summary>
internal static class ImportWords
{
    /// <summary>Written where nobody knows the birth date; an empty cell is a slip, this is an answer.</summary>
    public const string Unknown = "tidak diketahui";

    public static readonly IReadOnlyDictionary<string, Sex> Sexes = Words<Sex>(
        ("L", Sex.Male),
        ("P", Sex.Female)
    );

    public static readonly IReadOnlyDictionary<string, Stage> Stages = Words<Stage>(
        ("admisi", Stage.Admission),
        ("pembinaan", Stage.Continued),
        ("asimilasi", Stage.Assimilation),
        ("integrasi", Stage.Integration)
    );

    public static readonly IReadOnlyDictionary<string, OffenceGroup> OffenceGroups =
        Words<OffenceGroup>(
            ("umum", OffenceGroup.General),
            ("narkotika", OffenceGroup.Narcotics),
            ("korupsi", OffenceGroup.Corruption),
            ("terorisme", OffenceGroup.Terrorism),
            ("keamanan-negara", OffenceGroup.StateSecurity),
            ("ham-berat", OffenceGroup.HumanRights),
            ("lintas-negara", OffenceGroup.TransnationalCrime)
        );

    public static readonly IReadOnlyDictionary<string, HelpKinds> Needs = Words<HelpKinds>(
        ("kerja", HelpKinds.Job),
        ("pelatihan", HelpKinds.Training),
        ("pendampingan", HelpKinds.Mentoring),
        ("tempat-tinggal", HelpKinds.Housing),
        ("modal", HelpKinds.Capital),
        ("ibadah", HelpKinds.Worship),
        ("hukum", HelpKinds.Legal),
        ("transportasi", HelpKinds.Transport),
        ("rehabilitasi", HelpKinds.Rehabilitation)
    );

    public static readonly IReadOnlyDictionary<string, EducationLevel> Educations = Names(
        Enum.GetValues<EducationLevel>()
    );

    public static readonly IReadOnlyDictionary<string, WorkRestrictions> Restrictions = Names(
        Enum.GetValues<WorkRestrictions>().Where(kind => kind != WorkRestrictions.None)
    );

    /// <summary>How well a skill is proved, by the level behind the colon; without one it is what the person told.</summary>
    public static readonly IReadOnlyDictionary<string, SkillEvidence> SkillLevels =
        Words<SkillEvidence>(
            ("", SkillEvidence.SelfDeclared),
            ("1", SkillEvidence.SelfDeclared),
            ("2", SkillEvidence.SelfDeclared),
            ("3", SkillEvidence.PrisonWorkshop),
            ("4", SkillEvidence.TrainingBody),
            ("5", SkillEvidence.Bnsp)
        );

    private static Dictionary<string, T> Words<T>(params (string Word, T Meaning)[] words) =>
        words.ToDictionary(
            entry => entry.Word,
            entry => entry.Meaning,
            StringComparer.OrdinalIgnoreCase
        );

    private static Dictionary<string, T> Names<T>(IEnumerable<T> values)
        where T : struct, Enum =>
        values.ToDictionary(
            value => value.ToString(),
            value => value,
            StringComparer.OrdinalIgnoreCase
        );
}
