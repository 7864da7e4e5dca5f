namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>The right under which a person is outside or works with third parties.</summary>
public enum ProgramType
{
    Assimilation,
    ConditionalRelease,
    ConditionalLeave,
    PreReleaseLeave,
    FamilyVisitLeave,
    CommunityService,
    SupervisionSentence,
}
