namespace ReintegrasiPortal.Domain.Participants;

/// <summary>In what function somebody wrote about a person's work.</summary>
public enum Reviewer
{
    WorkshopHead,
    Instructor,
    Employer,
}

/// <summary>What a workshop head or earlier employer wrote about the person's work: first thing on the blind profile.</summary>
/// <remarks>One past review raises employers' willingness most (Cullen, Dobbie and Hoffman, QJE 2023).</remarks>
public sealed class WorkReview
{
    private WorkReview() { }

    public WorkReview(
        ParticipantId participant,
        Reviewer writtenBy,
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

    /// <summary>Partners read it before consent, so it is a code: no name of a person or of a Lapas can stand in it.</summary>
    public Reviewer WrittenBy { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>1 to 5.</summary>
    public int Rating { get; private init; }

    public DateOnly WrittenOn { get; private init; }
}
