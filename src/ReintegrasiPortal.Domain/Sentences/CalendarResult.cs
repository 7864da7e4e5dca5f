using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The whole calendar of one sentence.</summary>
/// <param name="RuleSetCode">Which rule set it was made with.</param>
/// <param name="AsOf">The day it was made for; remission after it is only assumed, inside bands.</param>
/// <param name="Dates">Every date an officer may fix, by point.</param>
/// <param name="Programs">The five programmes the calendar dates.</param>
/// <param name="NeedsBapasConfirmation">The milder reading of an open rule was applied to a special offence group.</param>
public sealed record CalendarResult(
    string RuleSetCode,
    DateOnly AsOf,
    IReadOnlyDictionary<CalendarPoint, CalendarDate> Dates,
    IReadOnlyDictionary<ProgramType, ProgramWindow> Programs,
    bool NeedsBapasConfirmation
)
{
    public CalendarDate this[CalendarPoint point] => Dates[point];

    public ProgramWindow this[ProgramType program] => Programs[program];

    /// <summary>From when the review board may decide on a stage.</summary>
    public CalendarDate StartOf(Stage stage) => Dates[PointOf(stage)];

    internal static CalendarPoint PointOf(Stage stage) =>
        stage switch
        {
            Stage.Admission => CalendarPoint.AdmissionStage,
            Stage.Continued => CalendarPoint.ContinuedStage,
            Stage.Assimilation => CalendarPoint.AssimilationStage,
            Stage.Integration => CalendarPoint.IntegrationStage,
            _ => throw new ArgumentOutOfRangeException(nameof(stage)),
        };

    internal static CalendarPoint PointOf(ProgramType program) =>
        program switch
        {
            ProgramType.Assimilation => CalendarPoint.Assimilation,
            ProgramType.ConditionalRelease => CalendarPoint.ConditionalRelease,
            ProgramType.ConditionalLeave => CalendarPoint.ConditionalLeave,
            ProgramType.PreReleaseLeave => CalendarPoint.PreReleaseLeave,
            ProgramType.FamilyVisitLeave => CalendarPoint.FamilyVisitLeave,
            _ => throw new ArgumentOutOfRangeException(nameof(program)),
        };
}
