using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>One person in one programme.</summary>
public readonly record struct EnrolmentId(Guid Value) : IId<EnrolmentId>
{
    public static EnrolmentId From(Guid value) => new(value);

    public static EnrolmentId New() => new(Guid.CreateVersion7());
}

/// <summary>How a person's time in a programme ended.</summary>
public enum EnrolmentEnd
{
    /// <summary>Followed to the end: counts as a training completed.</summary>
    Completed,
    Moved,
    Released,
    OwnWish,
    Health,
    StartedWork,
    StoppedComing,
    ProgramClosed,
}

/// <summary>A person's place in a programme. While it is open they stand on every attendance list of it.</summary>
public sealed class Enrolment
{
    private Enrolment() { }

    public Enrolment(
        CoachingProgramId program,
        ParticipantId participant,
        DateOnly on,
        AccountId by
    )
    {
        Id = EnrolmentId.New();
        ProgramId = program;
        ParticipantId = participant;
        From = on;
        EnrolledBy = by;
    }

    public EnrolmentId Id { get; private init; }

    public CoachingProgramId ProgramId { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public DateOnly From { get; private init; }

    public AccountId EnrolledBy { get; private init; }

    /// <summary>Last day; null while the person takes part.</summary>
    public DateOnly? Until { get; private set; }

    public EnrolmentEnd? EndedAs { get; private set; }

    public Result<Done> End(EnrolmentEnd how, DateOnly on)
    {
        if (Until is not null)
        {
            return CoachingRefusals.EnrolmentEnded;
        }

        if (!Enum.IsDefined(how))
        {
            return CoachingRefusals.ReasonMissing;
        }

        Until = on;
        EndedAs = how;
        return Done.Yes;
    }
}
