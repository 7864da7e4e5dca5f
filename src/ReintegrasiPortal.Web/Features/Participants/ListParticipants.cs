using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>Which people to list.</summary>
/// <param name="Text">Part of the name, the alias or the register number.</param>
public sealed record ParticipantFilter(
    string? Text = null,
    Stage? Stage = null,
    FacilityId? Facility = null
);

/// <summary>Where a page ended: the next one begins behind it.</summary>
public sealed record ParticipantKey(string FullName, string Alias);

/// <summary>What stands between a person and the next yes. Several can hold at once.</summary>
[Flags]
public enum NextSteps
{
    None = 0,

    /// <summary>The person has agreed to an offer and waits for the officer's yes.</summary>
    Approve = 1,

    /// <summary>The stage allows work outside, but no decree covers today.</summary>
    EnterDecree = 1 << 1,

    /// <summary>No skill is recorded.</summary>
    RecordSkills = 1 << 2,

    /// <summary>The stage allows work outside, but the person has not consented to be matched.</summary>
    AskConsent = 1 << 3,

    /// <summary>A placement is on its way or running.</summary>
    InPlacement = 1 << 4,
}

/// <summary>A line of the list of people.</summary>
public sealed record ParticipantRow(
    ParticipantId Id,
    string FullName,
    string Alias,
    Stage Stage,
    DateOnly? Since,
    string Facility,
    HelpKinds Needs,
    NextSteps Next
)
{
    public ParticipantKey Key => new(FullName, Alias);
}

/// <summary>A place to filter by.</summary>
public sealed record FacilityChoice(FacilityId Id, string Name);

/// <summary>One page of people.</summary>
/// <param name="After">Key of the next page; null on the last one.</param>
/// <param name="Facilities">The places where people of the reader are, for the filter.</param>
public sealed record ParticipantPageOf(
    IReadOnlyList<ParticipantRow> Rows,
    ParticipantKey? After,
    IReadOnlyList<FacilityChoice> Facilities
);

/// <summary>The people of the own caseload, office or facility, by name, paged by key.</summary>
public sealed class ListParticipants(Work work, OfficeCalendar calendar)
{
    public const int PageSize = 25;

    /// <summary>One page.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="filter">What to look for.</param>
    /// <param name="after">Key the page before gave; null for the first.</param>
    /// <param name="ct">Stops the query.</param>
    public Task<Result<ParticipantPageOf>> Run(
        Actor actor,
        ParticipantFilter filter,
        ParticipantKey? after,
        CancellationToken ct
    ) =>
        work.Read<ParticipantPageOf>(
            actor,
            Operation.ListParticipants,
            Subject.None,
            async scope =>
            {
                var found = await Page(scope, filter, after, ct);
                var rows = await WithNextSteps(scope.Db, [.. found.Take(PageSize)], ct);
                var mine = scope.Db.ParticipantsFor(scope.Who);
                var facilities = await scope
                    .Db.Facilities.Where(f => mine.Any(p => p.FacilityId == f.Id))
                    .OrderBy(f => f.Name)
                    .Select(f => new FacilityChoice(f.Id, f.Name))
                    .ToListAsync(ct);
                return new ParticipantPageOf(
                    rows,
                    found.Count > PageSize ? rows[^1].Key : null,
                    facilities
                );
            },
            ct
        );

    private static Task<List<ParticipantRow>> Page(
        Scope scope,
        ParticipantFilter filter,
        ParticipantKey? after,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var lines =
            from p in db.ParticipantsFor(scope.Who)
            join identity in db.PersonIdentities on p.Id equals identity.ParticipantId
            join facility in db.Facilities on p.FacilityId equals facility.Id
            where filter.Stage == null || p.Stage == filter.Stage
            where filter.Facility == null || p.FacilityId == filter.Facility
            select new
            {
                Person = p,
                identity.FullName,
                Facility = facility.Name,
            };
        // Cultures play no part: these calls become lower() and comparisons of the database.
#pragma warning disable CA1304, CA1309, CA1311, CA1862
        if (filter.Text?.Trim() is { Length: > 0 } text)
        {
            var lower = text.ToLowerInvariant();
            lines = lines.Where(l =>
                l.FullName.ToLower().Contains(lower)
                || l.Person.Alias.ToLower().Contains(lower)
                || db.RegisterNumbers.Any(n =>
                    n.ParticipantId == l.Person.Id && n.Number.ToLower().Contains(lower)
                )
            );
        }

        if (after is not null)
        {
            lines = lines.Where(l =>
                string.Compare(l.FullName, after.FullName) > 0
                || (l.FullName == after.FullName && string.Compare(l.Person.Alias, after.Alias) > 0)
            );
        }
#pragma warning restore CA1304, CA1309, CA1311, CA1862

        return lines
            .OrderBy(l => l.FullName)
            .ThenBy(l => l.Person.Alias)
            .Take(PageSize + 1)
            .Select(l => new ParticipantRow(
                l.Person.Id,
                l.FullName,
                l.Person.Alias,
                l.Person.Stage,
                l.Person.StageDecidedOn,
                l.Facility,
                l.Person.Needs,
                NextSteps.None
            ))
            .ToListAsync(ct);
    }

    private async Task<List<ParticipantRow>> WithNextSteps(
        PortalDb db,
        List<ParticipantRow> rows,
        CancellationToken ct
    )
    {
        var ids = rows.Select(r => r.Id).ToList();
        var today = calendar.Today;
        var skilled = await db
            .ParticipantSkills.Where(s => ids.Contains(s.ParticipantId))
            .Select(s => s.ParticipantId)
            .Distinct()
            .ToListAsync(ct);
        var consenting = await db
            .Consents.Where(c =>
                ids.Contains(c.ParticipantId)
                && c.Purpose == ConsentPurpose.Matching
                && c.WithdrawnAt == null
            )
            .Select(c => c.ParticipantId)
            .ToListAsync(ct);
        var covered = await db
            .Decrees.InForce(today)
            .Where(d => ids.Contains(d.ParticipantId))
            .Select(d => d.ParticipantId)
            .ToListAsync(ct);
        var placements = await db
            .Placements.Where(p =>
                ids.Contains(p.ParticipantId) && !PlacementMap.FinalStates.Contains(p.State)
            )
            .Select(p => new { p.ParticipantId, p.State })
            .ToListAsync(ct);
        return rows.ConvertAll(row =>
            row with
            {
                Next =
                    If(
                        placements.Exists(p =>
                            p.ParticipantId == row.Id && p.State == PlacementState.ParticipantAgreed
                        ),
                        NextSteps.Approve
                    )
                    | If(
                        row.Stage >= Stage.Assimilation && !covered.Contains(row.Id),
                        NextSteps.EnterDecree
                    )
                    | If(!skilled.Contains(row.Id), NextSteps.RecordSkills)
                    | If(
                        row.Stage >= Stage.Assimilation && !consenting.Contains(row.Id),
                        NextSteps.AskConsent
                    )
                    | If(placements.Exists(p => p.ParticipantId == row.Id), NextSteps.InPlacement),
            }
        );
    }

    private static NextSteps If(bool holds, NextSteps step) => holds ? step : NextSteps.None;
}
