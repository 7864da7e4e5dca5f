using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Who judges whom, and whether the time for it has come.</summary>
/// <param name="About">Title of the programme or offer; empty for staff who judge the person as such.</param>
internal sealed record ReviewBasis(ParticipantId Person, Reviewer As, string About)
{
    /// <summary>Days after leaving a programme within which its instructor can still judge.</summary>
    private const int AfterLeaving = 31;

    private static readonly PlacementState[] s_worked =
    [
        PlacementState.Active,
        PlacementState.Paused,
        PlacementState.Completed,
    ];

    /// <summary>Reads the basis of a review that the gate has let through.</summary>
    public static async Task<Result<ReviewBasis>> Of(
        Scope scope,
        ReviewSubject subject,
        DateOnly today,
        CancellationToken ct
    ) =>
        (scope.Who.Role, subject) switch
        {
            (Role.LapasStaff, ReviewSubject.OfPerson { Id: var id }) => new ReviewBasis(
                id,
                Reviewer.WorkshopHead,
                ""
            ),
            (Role.PartnerMember, ReviewSubject.OfEnrolment { Id: var id }) => await OfEnrolment(
                scope,
                id,
                today,
                ct
            ),
            (Role.EmployerMember, ReviewSubject.OfPlacement { Id: var id }) => await OfPlacement(
                scope,
                id,
                today,
                ct
            ),
            _ => Refusal.NotFound,
        };

    public Task<bool> AlreadyThisMonth(PortalDb db, DateOnly today, CancellationToken ct)
    {
        var month = MonthNumber.Of(today);
        return db.WorkReviews.AnyAsync(
            r => r.ParticipantId == Person && r.WrittenBy == As && r.Month == month,
            ct
        );
    }

    private static async Task<Result<ReviewBasis>> OfEnrolment(
        Scope scope,
        EnrolmentId id,
        DateOnly today,
        CancellationToken ct
    )
    {
        var row = await (
            from e in scope.Db.EnrolmentsFor(scope.Who)
            join p in scope.Db.CoachingPrograms on e.ProgramId equals p.Id
            where e.Id == id
            select new
            {
                e.ParticipantId,
                e.Until,
                p.Title,
            }
        ).SingleOrDefaultAsync(ct);
        return row is null || row.Until < today.AddDays(-AfterLeaving)
            ? Refusal.NotFound
            : new ReviewBasis(row.ParticipantId, Reviewer.Instructor, row.Title);
    }

    private static async Task<Result<ReviewBasis>> OfPlacement(
        Scope scope,
        PlacementId id,
        DateOnly today,
        CancellationToken ct
    )
    {
        var row = await (
            from p in scope.Db.PlacementsFor(scope.Who)
            join o in scope.Db.Opportunities on p.OpportunityId equals o.Id
            where p.Id == id && s_worked.Contains(p.State)
            select new
            {
                p.ParticipantId,
                p.StartsOn,
                o.Title,
            }
        ).SingleOrDefaultAsync(ct);
        return row is null ? Refusal.NotFound
            : row.StartsOn is { } start && start.AddDays(ReviewRefusals.EmployerAfterDays) <= today
                ? new ReviewBasis(row.ParticipantId, Reviewer.Employer, row.Title)
            : ReviewRefusals.TooEarly;
    }
}
