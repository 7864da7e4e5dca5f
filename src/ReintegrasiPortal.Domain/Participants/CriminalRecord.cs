using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>
/// What the count of a sentence starts from: specific personal data (UU 27/2022 art. 4(2)). Own table, officers only.
/// Verdicts, remission, uncounted time, register numbers and official dates are lines of their own beside it.
/// </summary>
public sealed class CriminalRecord
{
    private CriminalRecord() { }

    public CriminalRecord(ParticipantId participant, OffenceGroup group, DateOnly detainedOn)
    {
        ParticipantId = participant;
        OffenceGroup = group;
        DetainedOn = detainedOn;
    }

    public ParticipantId ParticipantId { get; private init; }

    public OffenceGroup OffenceGroup { get; private set; }

    /// <summary>First day of the last unbroken detention.</summary>
    public DateOnly DetainedOn { get; private set; }

    /// <summary>Days of earlier detention to deduct.</summary>
    public int CreditDays { get; private set; }

    /// <summary>The reading of the law on conditional rights for this person, where it differs from the usual one.</summary>
    public ConditionalRightsPolicy? Policy { get; private set; }

    /// <summary>Rises with every correction, so that nobody corrects what they have not seen.</summary>
    public int Revision { get; private set; }

    /// <summary>The day from which no date lies ahead any more.</summary>
    public DateOnly? StoppedOn { get; private set; }

    public CalendarStop? StoppedFor { get; private set; }

    public void Correct(
        OffenceGroup group,
        DateOnly detainedOn,
        int creditDays,
        ConditionalRightsPolicy? policy
    )
    {
        if (
            (group, detainedOn, creditDays, policy)
            == (OffenceGroup, DetainedOn, CreditDays, Policy)
        )
        {
            return;
        }

        (OffenceGroup, DetainedOn, CreditDays, Policy) = (group, detainedOn, creditDays, policy);
        Revision++;
    }

    /// <summary>Ends the count: estimates ahead are not shown any more, what was is kept.</summary>
    public Result<Done> Stop(CalendarStop reason, DateOnly on, DateOnly today)
    {
        if (StoppedOn is not null)
        {
            return FactRefusals.CalendarStopped;
        }

        if (on > today)
        {
            return FactRefusals.DateInFuture;
        }

        (StoppedOn, StoppedFor) = (on, reason);
        Revision++;
        return Done.Yes;
    }
}

/// <summary>Why no date of the sentence lies ahead any more.</summary>
public enum CalendarStop
{
    Death,

    /// <summary>The sentence, and the trial period where there is one, has ended.</summary>
    Served,

    /// <summary>Grasi, amnesti, abolisi or acquittal ended it early.</summary>
    Pardoned,
}
