using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.TestKit;

/// <summary>Work reviews for tests that begin with one.</summary>
public static class Reviews
{
    /// <summary>A form with the same step for every item.</summary>
    public static WorkAnswers Answers(int step) =>
        new(
            Enum.GetValues<WorkItem>().ToDictionary(static item => item, _ => step),
            Recommendation.Yes,
            40
        );

    public static WorkReview By(
        Reviewer reviewer,
        ParticipantId person,
        DateOnly on,
        int step = WorkReview.Highest
    ) => WorkReview.Of(person, reviewer, Answers(step), null, on).Value();
}
