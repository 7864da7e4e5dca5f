namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>Every date of the calendar that an officer may fix officially.</summary>
public enum CalendarPoint
{
    OneThird,
    Half,
    TwoThirds,

    /// <summary>Ekspirasi, the end of the sentence.</summary>
    Expiry,

    /// <summary>End of the trial period of a conditional release.</summary>
    TrialEnd,

    /// <summary>Start of <see cref="Participants.Stage.Admission"/>.</summary>
    AdmissionStage,

    /// <summary>Start of <see cref="Participants.Stage.Continued"/>.</summary>
    ContinuedStage,

    /// <summary>Start of <see cref="Participants.Stage.Assimilation"/>.</summary>
    AssimilationStage,

    /// <summary>Start of <see cref="Participants.Stage.Integration"/>.</summary>
    IntegrationStage,

    /// <summary>First day of <see cref="ProgramType.Assimilation"/>.</summary>
    Assimilation,

    /// <summary>First day of <see cref="ProgramType.ConditionalRelease"/>.</summary>
    ConditionalRelease,

    /// <summary>First day of <see cref="ProgramType.ConditionalLeave"/>.</summary>
    ConditionalLeave,

    /// <summary>First day of <see cref="ProgramType.PreReleaseLeave"/>.</summary>
    PreReleaseLeave,

    /// <summary>First day of <see cref="ProgramType.FamilyVisitLeave"/>.</summary>
    FamilyVisitLeave,
}
