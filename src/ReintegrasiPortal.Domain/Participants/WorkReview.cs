namespace ReintegrasiPortal.Domain.Participants;

/// <summary>What a workshop head or earlier employer wrote about the person's work: first thing on the blind profile.</summary>
/// <remarks>One past review raises employers' willingness most (Cullen, Dobbie and Hoffman, QJE 2023).</remarks>
public sealed class WorkReview
{
    private WorkReview() { }

    public WorkReview(
        ParticipantId participant,
        string writtenBy,
        string text,
        int rating,
        DateOnly writtenOn
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        WrittenBy = writtenBy;
        Text = text;
        Rating = rating;
        WrittenOn = writtenOn;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>Function of the writer, never a name: shown to partners as it is.</summary>
    public string WrittenBy { get; private init; } = "";

    public string Text { get; private init; } = "";

    /// <summary>1 to 5.</summary>
    public int Rating { get; private init; }

    public DateOnly WrittenOn { get; private init; }
}
