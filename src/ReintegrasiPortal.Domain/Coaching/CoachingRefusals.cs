using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Coaching;

public static class CoachingRefusals
{
    public static readonly Refusal TitleMissing = new("Coaching.TitleMissing", "Title");
    public static readonly Refusal TitleTooLong = new("Coaching.TitleTooLong", "Title");
    public static readonly Refusal KindMissing = new("Coaching.KindMissing", "Kind");
    public static readonly Refusal InstructorMissing = new(
        "Coaching.InstructorMissing",
        "Instructor"
    );

    /// <summary>The partner is not verified, its agreement has run out, or it offers no training.</summary>
    public static readonly Refusal PartnerNotReady = new("Coaching.PartnerNotReady", "Instructor");
    public static readonly Refusal SkillUnknown = new("Coaching.SkillUnknown", "Skills");
    public static readonly Refusal HoursInvalid = new("Coaching.HoursInvalid", "Hours");
    public static readonly Refusal ProgramClosed = new("Coaching.ProgramClosed");

    /// <summary>Somebody chosen is not at the facility of the programme.</summary>
    public static readonly Refusal NotHere = new("Coaching.NotHere", "People");
    public static readonly Refusal NobodyChosen = new("Coaching.NobodyChosen", "People");
    public static readonly Refusal EnrolmentEnded = new("Coaching.EnrolmentEnded");

    public static readonly Refusal PlaceMissing = new("Coaching.PlaceMissing", "Place");
    public static readonly Refusal PlaceTooLong = new("Coaching.PlaceTooLong", "Place");
    public static readonly Refusal LengthInvalid = new("Coaching.LengthInvalid", "Minutes");
    public static readonly Refusal TooFarAway = new("Coaching.TooFarAway", "On");

    /// <summary>The session lies ahead: nobody can have attended it.</summary>
    public static readonly Refusal NotYet = new("Coaching.NotYet");
    public static readonly Refusal ReasonMissing = new("Coaching.ReasonMissing", "Reason");
    public static readonly Refusal NotEnrolled = new("Coaching.NotEnrolled");
    public static readonly Refusal NothingRecorded = new("Coaching.NothingRecorded");
}
