using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Coaching;

/// <summary>In what function somebody judged a person's work.</summary>
public enum Reviewer
{
    WorkshopHead,
    Instructor,
    Employer,
}

/// <summary>The eight things a reviewer looks at, each in four steps with words of its own.</summary>
public enum WorkItem
{
    Punctuality,
    Completion,
    Directions,
    Teamwork,
    Safety,
    Quality,
    Initiative,
    Feedback,
}

/// <summary>Whether the reviewer would work with the person again.</summary>
public enum Recommendation
{
    Yes,
    WithGuidance,
    NotYet,
}

/// <summary>A filled form.</summary>
/// <param name="Steps">For each item 1 (needs much help) to 4 (can be relied upon).</param>
/// <param name="Hours">How long the reviewer watched the work, in whole hours.</param>
public sealed record WorkAnswers(
    IReadOnlyDictionary<WorkItem, int> Steps,
    Recommendation? Recommends,
    int Hours
);

/// <summary>
/// What somebody saw of a person's work, as codes only: partners read sentences made of them before consent, so no name of a person or
/// a place can stand in it. First thing on the blind profile.
/// </summary>
/// <remarks>One past review raises employers' willingness most (Cullen, Dobbie and Hoffman, QJE 2023).</remarks>
public sealed class WorkReview
{
    public const int Lowest = 1;

    public const int Highest = 4;

    /// <summary>Hours that one review can rest on: half a year of full weeks.</summary>
    public const int MaxHours = 1040;

    private WorkReview() { }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public Reviewer WrittenBy { get; private init; }

    /// <summary>Null when it was taken over from another register.</summary>
    public AccountId? Author { get; private init; }

    public DateOnly WrittenOn { get; private init; }

    /// <summary>Year and month of <see cref="WrittenOn"/>, for instance 202611: one review of a kind a month.</summary>
    public int Month { get; private init; }

    /// <summary>Steps in the order of <see cref="WorkItem"/>.</summary>
    public IReadOnlyList<int> Steps { get; private init; } = [];

    /// <summary>Sum of the steps, 8 to 32.</summary>
    public int Points { get; private init; }

    public Recommendation Recommends { get; private init; }

    public int Hours { get; private init; }

    public int StepOf(WorkItem item) => Steps[(int)item];

    /// <summary>Makes a review of a filled form. Answers every item that is missing at once.</summary>
    public static Result<WorkReview> Of(
        ParticipantId participant,
        Reviewer reviewer,
        WorkAnswers answers,
        AccountId? author,
        DateOnly on
    )
    {
        var refusals = Enum.GetValues<WorkItem>()
            .Where(item =>
                !answers.Steps.TryGetValue(item, out var step) || step is < Lowest or > Highest
            )
            .Select(static item => ReviewRefusals.ItemMissing.At(item.ToString()))
            .ToList();
        if (answers.Recommends is not { } recommends || !Enum.IsDefined(recommends))
        {
            refusals.Add(ReviewRefusals.RecommendationMissing);
        }

        if (answers.Hours is < 1 or > MaxHours)
        {
            refusals.Add(ReviewRefusals.HoursInvalid);
        }

        if (refusals.Count > 0)
        {
            return refusals;
        }

        int[] steps = [.. Enum.GetValues<WorkItem>().Select(item => answers.Steps[item])];
        return new WorkReview
        {
            Id = Guid.CreateVersion7(),
            ParticipantId = participant,
            WrittenBy = reviewer,
            Author = author,
            WrittenOn = on,
            Month = MonthNumber.Of(on),
            Steps = steps,
            Points = steps.Sum(),
            Recommends = answers.Recommends!.Value,
            Hours = answers.Hours,
        };
    }
}

public static class ReviewRefusals
{
    /// <summary>Days an employer must have worked with somebody before judging them.</summary>
    public const int EmployerAfterDays = 30;

    public static readonly Refusal ItemMissing = new("Review.ItemMissing");
    public static readonly Refusal RecommendationMissing = new(
        "Review.RecommendationMissing",
        "Recommends"
    );
    public static readonly Refusal HoursInvalid = new("Review.HoursInvalid", "Hours");

    /// <summary>Somebody in the same function has already judged this month.</summary>
    public static readonly Refusal AlreadyThisMonth = new("Review.AlreadyThisMonth");

    /// <summary>The placement has not run for thirty days.</summary>
    public static readonly Refusal TooEarly = new("Review.TooEarly");
}
