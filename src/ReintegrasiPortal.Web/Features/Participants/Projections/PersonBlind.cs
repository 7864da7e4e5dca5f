using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Matching;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>
/// A person as a partner first sees them: what they can do, nothing that tells who they are, where they live or why they are here.
/// Work reviews come first, because one of them moves an employer more than anything else.
/// </summary>
/// <param name="AvailableShifts">Null while nobody has asked.</param>
/// <param name="Distance">From the offer's place; never the place itself.</param>
public sealed record PersonBlind(
    string Alias,
    IReadOnlyList<WorkReviewQuote> Reviews,
    IReadOnlyList<SkillHeld> Skills,
    EducationLevel Education,
    int YearsOfWork,
    Shifts? AvailableShifts,
    DistanceBand Distance,
    SupportAround Support
);

/// <summary>What a reviewer saw, as codes; the reader gets sentences made of them.</summary>
/// <param name="Steps">1 to 4 for each item, in the order of <see cref="WorkItem"/>.</param>
/// <param name="Hours">How long the reviewer watched the work.</param>
public sealed record WorkReviewQuote(
    Reviewer WrittenBy,
    IReadOnlyList<int> Steps,
    Recommendation Recommends,
    int Hours,
    DateOnly WrittenOn
)
{
    internal static WorkReviewQuote Of(WorkReview review) =>
        new(review.WrittenBy, review.Steps, review.Recommends, review.Hours, review.WrittenOn);
}

/// <param name="Code">Code of SkillCatalog.</param>
public sealed record SkillHeld(string Code, SkillEvidence Evidence);

internal static class PersonBlindQuery
{
    /// <summary>The blind profile beside each of these placements. Two plain tables are read; no sensitive one.</summary>
    public static async Task<Dictionary<PlacementId, PersonBlind>> BlindProfiles(
        this PortalDb db,
        IQueryable<Placement> placements,
        CancellationToken ct
    )
    {
        var people = await (
            from placement in placements
            join person in db.Participants on placement.ParticipantId equals person.Id
            join offer in db.Opportunities on placement.OpportunityId equals offer.Id
            select new
            {
                placement.Id,
                Person = person.Id,
                person.Alias,
                person.Education,
                person.YearsOfWork,
                person.AvailableShifts,
                Home = person.DistrictCode,
                Site = offer.DistrictCode,
            }
        ).ToListAsync(ct);
        var skills = await db
            .ParticipantSkills.Where(s => placements.Any(p => p.ParticipantId == s.ParticipantId))
            .Select(s => new { s.ParticipantId, Held = new SkillHeld(s.SkillCode, s.Evidence) })
            .ToListAsync(ct);
        var reviews = await db
            .WorkReviews.Where(r => placements.Any(p => p.ParticipantId == r.ParticipantId))
            .OrderByDescending(r => r.WrittenOn)
            .ToListAsync(ct);
        var held = skills.ToLookup(row => row.ParticipantId, row => row.Held);
        var quotes = reviews.ToLookup(row => row.ParticipantId, WorkReviewQuote.Of);
        var support = await db.SupportAroundAll(placements, ct);
        return people.ToDictionary(
            row => row.Id,
            row => new PersonBlind(
                row.Alias,
                [.. quotes[row.Person]],
                [.. held[row.Person].OrderByDescending(skill => skill.Evidence)],
                row.Education,
                row.YearsOfWork,
                row.AvailableShifts,
                Whereabouts.Band(row.Home, row.Site),
                support[row.Person]
            )
        );
    }
}
