using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>What stands above the form.</summary>
/// <param name="Name">Full name for staff, alias for partners and employers.</param>
/// <param name="About">Programme or offer in which the work was seen; empty for staff.</param>
/// <param name="AlreadyThisMonth">The month's review in this function is there.</param>
public sealed record ReviewForm(string Name, string About, Reviewer As, bool AlreadyThisMonth);

/// <summary>Opens the form with which somebody judges a person's work.</summary>
public sealed class ShowReviewForm(Work work, OfficeCalendar calendar)
{
    public Task<Result<ReviewForm>> Run(Actor actor, ReviewSubject subject, CancellationToken ct) =>
        work.Read<ReviewForm>(
            actor,
            Operation.ShowReviewForm,
            subject.ForGate,
            async scope =>
            {
                var found = await ReviewBasis.Of(scope, subject, calendar.Today, ct);
                if (!found.Succeeded(out var basis, out var refusal))
                {
                    return refusal;
                }

                var name =
                    scope.Who.Role == Role.LapasStaff
                        ? await scope
                            .Db.PersonIdentities.Where(i => i.ParticipantId == basis.Person)
                            .Select(i => i.FullName)
                            .SingleAsync(ct)
                        : await scope
                            .Db.Participants.Where(p => p.Id == basis.Person)
                            .Select(p => p.Alias)
                            .SingleAsync(ct);
                return new ReviewForm(
                    name,
                    basis.About,
                    basis.As,
                    await basis.AlreadyThisMonth(scope.Db, calendar.Today, ct)
                );
            },
            ct
        );
}
