using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>
/// Judges a person's work in eight steps: staff of the facility at any time, a partner those enrolled with it, an employer after thirty days
/// of work. One review of a function and month.
/// </summary>
public sealed class ReviewWork(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ReviewSubject subject,
        WorkAnswers answers,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.ReviewWork,
            subject.ForGate,
            async scope =>
            {
                var found = await ReviewBasis.Of(scope, subject, calendar.Today, ct);
                if (!found.Succeeded(out var basis, out var refusal))
                {
                    return refusal;
                }

                if (await basis.AlreadyThisMonth(scope.Db, calendar.Today, ct))
                {
                    return ReviewRefusals.AlreadyThisMonth;
                }

                var made = WorkReview.Of(basis.Person, basis.As, answers, scope.Me, calendar.Today);
                if (!made.Succeeded(out var review, out _))
                {
                    return made.Refusals.ToList();
                }

                scope.Db.WorkReviews.Add(review);
                scope.Note(
                    basis.Person,
                    TimelineKind.WorkReviewed,
                    facts: [TimelineFact.Of(basis.As)],
                    told: scope.Tell(EventKind.WorkReviewed, basis.Person)
                );
                scope.Detail = basis.As.ToString();
                return Done.Yes;
            },
            ct
        );
}
