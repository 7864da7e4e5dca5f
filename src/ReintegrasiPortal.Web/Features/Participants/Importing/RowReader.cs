using System.Globalization;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Skills;
using ReintegrasiPortal.Web.Features.Partners;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>What rows are checked against.</summary>
/// <param name="Facilities">Every facility by its code.</param>
/// <param name="IsMine">Whether the importer may hand in people of a facility.</param>
internal sealed record ImportRules(
    DateOnly Today,
    IReadOnlyDictionary<string, Facility> Facilities,
    Func<Facility, bool> IsMine
);

/// <summary>Reads one row and collects every fault at once, each at its cell.</summary>
internal sealed class RowReader(ImportRow row, ImportRules rules)
{
    private static readonly string[] s_dateForms = ["yyyy-MM-dd", "d/M/yyyy"];

    private readonly List<ImportFault> _faults = [];

    public static (ImportedPerson? Person, IReadOnlyList<ImportFault> Faults) Read(
        ImportRow row,
        ImportRules rules
    )
    {
        var reader = new RowReader(row, rules);
        var person = reader.Person();
        return reader._faults.Count > 0 ? (null, reader._faults) : (person, []);
    }

    private ImportedPerson Person()
    {
        if (row.Cells.Skip(row.Places.Values.Max() + 1).Any(cell => cell.Trim().Length > 0))
        {
            Fault(ImportColumns.Reason, ImportFaultKind.TooManyCells);
        }

        var registerNo = Text(ImportColumns.RegisterNo, 60);
        var fullName = Text(ImportColumns.FullName, 160);
        var birthDate = BirthDate();
        var sex = Choice(ImportColumns.Sex, ImportWords.Sexes);
        var facility = FacilityOf();
        var district = District();
        var education = Choice(ImportColumns.Education, ImportWords.Educations);
        var stage = Choice(ImportColumns.Stage, ImportWords.Stages);
        var stageDate = Past(ImportColumns.StageDate);
        var group = Choice(ImportColumns.OffenceGroup, ImportWords.OffenceGroups);
        var (years, months, days) = (
            Number(ImportColumns.Years, 60),
            Number(ImportColumns.Months, 99),
            Number(ImportColumns.Days, 999)
        );
        if (years + months + days == 0)
        {
            Fault(ImportColumns.Years, ImportFaultKind.SentenceEmpty);
        }

        var detained = Past(ImportColumns.DetainedOn);
        if (stageDate is { } decided && detained is { } first && decided < first)
        {
            Fault(ImportColumns.StageDate, ImportFaultKind.StageBeforeDetention);
        }

        return new ImportedPerson(
            registerNo,
            fullName,
            birthDate,
            sex,
            facility!,
            district,
            education,
            stage,
            stageDate ?? default,
            group,
            years ?? 0,
            months ?? 0,
            days ?? 0,
            detained ?? default
        )
        {
            Skills = Skills(),
            Needs = Many(ImportColumns.Needs, ImportWords.Needs)
                ?.Aggregate(HelpKinds.None, (sum, kind) => sum | kind),
            Interests = Interests(),
            Phone = Phone(),
            Restrictions = Many(ImportColumns.Restrictions, ImportWords.Restrictions)
                ?.Aggregate(WorkRestrictions.None, (sum, kind) => sum | kind),
        };
    }

    private string Text(string column, int max)
    {
        var text = row[column] ?? "";
        if (text.Length == 0)
        {
            Fault(column, ImportFaultKind.Missing);
        }
        else if (text.Length > max)
        {
            Fault(column, ImportFaultKind.TooLong);
        }

        return text;
    }

    private T Choice<T>(string column, IReadOnlyDictionary<string, T> words)
    {
        var text = Text(column, 40);
        if (text.Length > 0 && !words.ContainsKey(text))
        {
            Fault(column, ImportFaultKind.ChoiceUnknown, text);
        }

        return words.GetValueOrDefault(text)!;
    }

    private DateOnly? Past(string column)
    {
        var text = Text(column, 40);
        if (text.Length == 0)
        {
            return null;
        }

        if (
            !DateOnly.TryParseExact(
                text,
                s_dateForms,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            Fault(column, ImportFaultKind.DateInvalid, text);
            return null;
        }

        if (day > rules.Today)
        {
            Fault(column, ImportFaultKind.DateInFuture, text);
        }

        return day;
    }

    private DateOnly? BirthDate()
    {
        if (
            string.Equals(
                row[ImportColumns.BirthDate],
                ImportWords.Unknown,
                StringComparison.OrdinalIgnoreCase
            )
        )
        {
            return null;
        }

        var day = Past(ImportColumns.BirthDate);
        if (day is { } born && born <= rules.Today && !BirthDates.IsLikely(born, rules.Today))
        {
            Fault(ImportColumns.BirthDate, ImportFaultKind.AgeOutOfRange);
        }

        return day;
    }

    private Facility? FacilityOf()
    {
        var code = Text(ImportColumns.Facility, 60).ToUpperInvariant();
        var facility = rules.Facilities.GetValueOrDefault(code);
        if (facility is null && code.Length > 0)
        {
            Fault(ImportColumns.Facility, ImportFaultKind.FacilityUnknown, code);
        }
        else if (facility is not null && !rules.IsMine(facility))
        {
            Fault(ImportColumns.Facility, ImportFaultKind.FacilityNotYours, code);
        }

        return facility;
    }

    private string District()
    {
        var text = Text(ImportColumns.District, 8);
        if (
            text.Length > 0
            && (!RegionCode.TryParse(text, out var code) || RegionCatalog.District(code) is null)
        )
        {
            Fault(ImportColumns.District, ImportFaultKind.DistrictUnknown, text);
        }

        return text;
    }

    private int? Number(string column, int max)
    {
        var text = Text(column, 10);
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= max
        )
        {
            return number;
        }

        if (text.Length > 0)
        {
            Fault(column, ImportFaultKind.NumberInvalid, text);
        }

        return null;
    }

    private List<(string Code, SkillEvidence Evidence)>? Skills()
    {
        if (Items(ImportColumns.Skills) is not { } items)
        {
            return null;
        }

        var skills = new Dictionary<string, SkillEvidence>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var (code, level) = item.Split(':', 2) is [var before, var after]
                ? (before.Trim().ToUpperInvariant(), after.Trim())
                : (item.ToUpperInvariant(), "");
            if (
                SkillCatalog.ByCode(code) is null
                || !ImportWords.SkillLevels.TryGetValue(level, out var evidence)
            )
            {
                Fault(ImportColumns.Skills, ImportFaultKind.SkillUnknown, item);
            }
            else
            {
                skills[code] = evidence;
            }
        }

        return [.. skills.Select(skill => (skill.Key, skill.Value))];
    }

    private List<string>? Interests()
    {
        var codes = Items(ImportColumns.Interests)?.Distinct(StringComparer.Ordinal).ToList();
        foreach (var unknown in codes?.Where(code => OccupationCatalog.ByCode(code) is null) ?? [])
        {
            Fault(ImportColumns.Interests, ImportFaultKind.OccupationUnknown, unknown);
        }

        return codes;
    }

    private string? Phone()
    {
        var text = row[ImportColumns.Phone];
        if (string.IsNullOrEmpty(text))
        {
            return text;
        }

        if (!IndonesianPhone.TryNormalise(text, out var phone))
        {
            Fault(ImportColumns.Phone, ImportFaultKind.PhoneInvalid, text);
        }

        return phone;
    }

    private List<T>? Many<T>(string column, IReadOnlyDictionary<string, T> words)
    {
        var items = Items(column);
        foreach (var unknown in items?.Where(item => !words.ContainsKey(item)) ?? [])
        {
            Fault(column, ImportFaultKind.ChoiceUnknown, unknown);
        }

        return items?.Where(words.ContainsKey).Select(item => words[item]).ToList();
    }

    private string[]? Items(string column) =>
        row[column]
            ?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void Fault(string column, ImportFaultKind kind, string value = "") =>
        _faults.Add(new ImportFault(column, kind, value));
}
