using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>
/// Whose work is judged, as the reviewer knows them: staff by the person, a partner by its place in the programme, an employer by the
/// placement.
/// </summary>
public abstract record ReviewSubject
{
    internal abstract Subject ForGate { get; }

    public sealed record OfPerson(ParticipantId Id) : ReviewSubject
    {
        internal override Subject ForGate => Subject.Of(Id);
    }

    public sealed record OfEnrolment(EnrolmentId Id) : ReviewSubject
    {
        internal override Subject ForGate => Subject.Of(Id);
    }

    public sealed record OfPlacement(PlacementId Id) : ReviewSubject
    {
        internal override Subject ForGate => Subject.Of(Id);
    }
}
