using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Skills;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>A coaching programme of one facility.</summary>
public readonly record struct CoachingProgramId(Guid Value) : IId<CoachingProgramId>
{
    public static CoachingProgramId From(Guid value) => new(value);

    public static CoachingProgramId New() => new(Guid.CreateVersion7());
}

/// <summary>The two kinds of coaching (PP 31/1999 art. 2).</summary>
public enum CoachingKind
{
    /// <summary>Pembinaan kepribadian: faith, law, sport, counselling.</summary>
    Character,

    /// <summary>Pembinaan kemandirian: a trade.</summary>
    Livelihood,
}

/// <summary>What a programme is to be.</summary>
/// <param name="Staff">Account of the staff member who teaches; null when a partner does.</param>
/// <param name="Partner">Verified community partner that teaches inside; null when staff does.</param>
/// <param name="Skills">Codes of SkillCatalog that it teaches; none for most character coaching.</param>
/// <param name="Hours">Planned length in whole hours.</param>
public sealed record ProgramTerms(
    string Title,
    CoachingKind Kind,
    AccountId? Staff,
    PartnerId? Partner,
    IReadOnlyList<string> Skills,
    int Hours
);

/// <summary>A course or guidance held inside, with the people enrolled and its sessions.</summary>
public sealed class CoachingProgram
{
    /// <summary>Longest title, in characters.</summary>
    public const int MaxTitle = 120;

    /// <summary>Longest programme, in hours: two years of forty-hour weeks.</summary>
    public const int MaxHours = 4000;

    private CoachingProgram() { }

    public CoachingProgramId Id { get; private init; }

    public FacilityId FacilityId { get; private init; }

    public string Title { get; private init; } = "";

    public CoachingKind Kind { get; private init; }

    public AccountId? StaffId { get; private init; }

    public PartnerId? PartnerId { get; private init; }

    public IReadOnlyList<string> Skills { get; private init; } = [];

    public int Hours { get; private init; }

    public DateTimeOffset OpenedAt { get; private init; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public bool IsOpen => ClosedAt is null;

    /// <summary>Opens a programme. Answers every refusal at once, each at its field.</summary>
    public static Result<CoachingProgram> Open(
        FacilityId facility,
        ProgramTerms terms,
        DateTimeOffset at
    )
    {
        var title = terms.Title.Trim();
        var refusals = new List<Refusal>();
        if (title.Length == 0)
        {
            refusals.Add(CoachingRefusals.TitleMissing);
        }

        if (title.Length > MaxTitle)
        {
            refusals.Add(CoachingRefusals.TitleTooLong);
        }

        if (!Enum.IsDefined(terms.Kind))
        {
            refusals.Add(CoachingRefusals.KindMissing);
        }

        if (terms.Staff is null == terms.Partner is null)
        {
            refusals.Add(CoachingRefusals.InstructorMissing);
        }

        if (terms.Skills.Any(static code => SkillCatalog.ByCode(code) is null))
        {
            refusals.Add(CoachingRefusals.SkillUnknown);
        }

        if (terms.Hours is < 1 or > MaxHours)
        {
            refusals.Add(CoachingRefusals.HoursInvalid);
        }

        return refusals.Count > 0
            ? refusals
            : new CoachingProgram
            {
                Id = CoachingProgramId.New(),
                FacilityId = facility,
                Title = title,
                Kind = terms.Kind,
                StaffId = terms.Staff,
                PartnerId = terms.Partner,
                Skills = [.. terms.Skills.Distinct(StringComparer.Ordinal)],
                Hours = terms.Hours,
                OpenedAt = at,
            };
    }

    public Result<Done> Close(DateTimeOffset at)
    {
        if (!IsOpen)
        {
            return CoachingRefusals.ProgramClosed;
        }

        ClosedAt = at;
        return Done.Yes;
    }
}
