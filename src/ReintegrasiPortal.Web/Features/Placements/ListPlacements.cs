using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Placements;

/// <summary>Which placements to list.</summary>
/// <param name="State">Only this state; null for every state that is still open.</param>
/// <param name="Participant">Only this person.</param>
/// <param name="Kind">Only this kind of help.</param>
/// <param name="Ended">Also those in which nothing more can happen.</param>
public sealed record PlacementFilter(
    PlacementState? State = null,
    ParticipantId? Participant = null,
    HelpKinds? Kind = null,
    bool Ended = false
);

/// <summary>One placement in an officer's list.</summary>
/// <param name="FullName">Only in the list of the PK who holds the case; heads read aliases.</param>
/// <param name="Days">Whole days in this state, in the office's zone.</param>
/// <param name="Next">The step that leads on; null where no yes is awaited.</param>
/// <param name="NextBy">Whose step that is.</param>
public sealed record PlacementRow(
    PlacementId Id,
    ParticipantId ParticipantId,
    string Alias,
    string? FullName,
    string Offer,
    string Partner,
    HelpKinds Kind,
    PlacementState State,
    DateTimeOffset Since,
    int Days,
    PlacementAct? Next,
    Side NextBy
);

/// <summary>The placements of the own caseload, or of the office for its head; longest waiting first.</summary>
public sealed class ListPlacements(Work work, OfficeCalendar calendar)
{
    /// <summary>A caseload is about a hundred people; beyond this the filter helps.</summary>
    public const int MaxRows = 500;

    public Task<Result<IReadOnlyList<PlacementRow>>> Run(
        Actor actor,
        PlacementFilter filter,
        CancellationToken ct
    ) =>
        work.Read<IReadOnlyList<PlacementRow>>(
            actor,
            Operation.ListPlacements,
            Subject.None,
            async scope =>
            {
                var db = scope.Db;
                var ownCaseload = scope.Who.Role == Role.Officer;
                var rows = await (
                    from p in Chosen(db.PlacementsFor(scope.Who), filter)
                    join person in db.Participants on p.ParticipantId equals person.Id
                    join o in db.Opportunities on p.OpportunityId equals o.Id
                    join partner in db.Partners on o.PartnerId equals partner.Id
                    where filter.Kind == null || o.Kind == filter.Kind
                    orderby p.StateSince
                    select new
                    {
                        p.Id,
                        p.ParticipantId,
                        person.Alias,
                        FullName = ownCaseload
                            ? db
                                .PersonIdentities.Where(i => i.ParticipantId == person.Id)
                                .Select(i => i.FullName)
                                .FirstOrDefault()
                            : null,
                        o.Title,
                        partner.LegalName,
                        o.Kind,
                        p.State,
                        p.StateSince,
                    }
                )
                    .Take(MaxRows)
                    .ToListAsync(ct);
                return rows.Select(row =>
                    {
                        var onward = PlacementMap.Onward(row.State);
                        return new PlacementRow(
                            row.Id,
                            row.ParticipantId,
                            row.Alias,
                            row.FullName,
                            row.Title,
                            row.LegalName,
                            row.Kind,
                            row.State,
                            row.StateSince,
                            calendar.Today.DayNumber - calendar.DayOf(row.StateSince).DayNumber,
                            onward?.Act,
                            onward?.By ?? Side.None
                        );
                    })
                    .ToList();
            },
            ct
        );

    private static IQueryable<Placement> Chosen(
        IQueryable<Placement> placements,
        PlacementFilter filter
    )
    {
        if (filter.State is { } state)
        {
            placements = placements.Where(p => p.State == state);
        }
        else if (!filter.Ended)
        {
            placements = placements.Where(p => !PlacementMap.FinalStates.Contains(p.State));
        }

        return filter.Participant is { } person
            ? placements.Where(p => p.ParticipantId == person)
            : placements;
    }
}
