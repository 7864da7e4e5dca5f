namespace ReintegrasiPortal.Domain.Participants;

/// <summary>One decision of a sidang TPP on a person's stage: the history behind the timeline.</summary>
public sealed class StageChange
{
    private StageChange() { }

    public StageChange(
        ParticipantId participant,
        Stage? from,
        Stage to,
        DateOnly decidedOn,
        string minutesNo,
        Guid by
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        From = from;
        To = to;
        DecidedOn = decidedOn;
        MinutesNo = minutesNo;
        RecordedBy = by;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public Stage? From { get; private init; }

    public Stage To { get; private init; }

    /// <summary>Date of the sitting, in the office's zone.</summary>
    public DateOnly DecidedOn { get; private init; }

    /// <summary>Number of the minutes (berita acara sidang TPP); empty when imported without one.</summary>
    public string MinutesNo { get; private init; } = "";

    public Guid RecordedBy { get; private init; }
}
