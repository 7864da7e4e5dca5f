using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Domain.Access;

/// <summary>What an act is about, so that the gate can look up how the actor stands to it.</summary>
public abstract record Subject
{
    /// <summary>The act concerns no single thing: lists, own counters, registration.</summary>
    public static readonly Subject None = new Nothing();

    public static Subject Of(ParticipantId id) => new OfParticipant(id);

    public static Subject Of(PartnerId id) => new OfPartner(id);

    public static Subject Of(OpportunityId id) => new OfOpportunity(id);

    public static Subject Of(PlacementId id) => new OfPlacement(id);

    public static Subject Of(FamilyLinkId id) => new OfFamilyLink(id);

    public static Subject Of(BoardSittingId id) => new OfSitting(id);

    public static Subject Of(SupervisionTransferId id) => new OfTransfer(id);

    public static Subject Of(CaseTaskId id) => new OfTask(id);

    public static Subject Of(GuaranteeId id) => new OfGuarantee(id);

    public static Subject Of(HelpRequestId id) => new OfHelpRequest(id);

    public static Subject Of(DocumentId id) => new OfDocument(id);

    public static Subject Of(CoachingProgramId id) => new OfCoachingProgram(id);

    public static Subject Of(CoachingSessionId id) => new OfCoachingSession(id);

    public static Subject Of(EnrolmentId id) => new OfEnrolment(id);

    public static Subject Of(ReportingDutyId id) => new OfDuty(id);

    public sealed record Nothing : Subject;

    public sealed record OfParticipant(ParticipantId Id) : Subject;

    public sealed record OfPartner(PartnerId Id) : Subject;

    public sealed record OfOpportunity(OpportunityId Id) : Subject;

    public sealed record OfPlacement(PlacementId Id) : Subject;

    public sealed record OfFamilyLink(FamilyLinkId Id) : Subject;

    public sealed record OfSitting(BoardSittingId Id) : Subject;

    public sealed record OfTransfer(SupervisionTransferId Id) : Subject;

    public sealed record OfTask(CaseTaskId Id) : Subject;

    public sealed record OfGuarantee(GuaranteeId Id) : Subject;

    public sealed record OfHelpRequest(HelpRequestId Id) : Subject;

    public sealed record OfDocument(DocumentId Id) : Subject;

    public sealed record OfDuty(ReportingDutyId Id) : Subject;

    public sealed record OfCoachingProgram(CoachingProgramId Id) : Subject;

    public sealed record OfCoachingSession(CoachingSessionId Id) : Subject;

    public sealed record OfEnrolment(EnrolmentId Id) : Subject;
}
