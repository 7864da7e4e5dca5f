using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>One programme in the list.</summary>
/// <param name="Instructor">Name of the staff member or partner who teaches.</param>
/// <param name="Enrolled">People in it now.</param>
/// <param name="Next">Day of the next session; null when none is planned.</param>
/// <param name="ToRecord">Sessions whose day has come and whose list is missing.</param>
public sealed record ProgramRow(
    CoachingProgramId Id,
    string Title,
    CoachingKind Kind,
    string Facility,
    string Instructor,
    int Hours,
    bool IsOpen,
    int Enrolled,
    DateOnly? Next,
    int ToRecord
);

/// <summary>Somebody who can teach: exactly one of the two ids is set.</summary>
public sealed record InstructorChoice(string Name, AccountId? Staff, PartnerId? Partner);

/// <summary>The programmes of a facility, or those a partner teaches.</summary>
/// <param name="Instructors">Who could teach a new one; empty for a partner.</param>
public sealed record ProgramBook(
    IReadOnlyList<ProgramRow> Rows,
    IReadOnlyList<InstructorChoice> Instructors
);

/// <summary>Lists programmes, open ones first.</summary>
public sealed class ListCoachingPrograms(Work work, OfficeCalendar calendar)
{
    public Task<Result<ProgramBook>> Run(Actor actor, CancellationToken ct) =>
        work.Read<ProgramBook>(
            actor,
            Operation.ListCoachingPrograms,
            Subject.None,
            async scope => new ProgramBook(
                await Rows(scope, calendar.Today, ct),
                scope.Who.Role == Role.LapasStaff
                    ? await Instructors(scope, calendar.Today, ct)
                    : []
            ),
            ct
        );

    private static async Task<List<ProgramRow>> Rows(
        Scope scope,
        DateOnly today,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var rows = await db.CoachingFor(scope.Who)
            .Select(p => new
            {
                p.Id,
                p.Title,
                p.Kind,
                p.Hours,
                p.ClosedAt,
                p.StaffId,
                Facility = db
                    .Facilities.Where(f => f.Id == p.FacilityId)
                    .Select(f => f.Name)
                    .First(),
                Partner = db
                    .Partners.Where(x => x.Id == p.PartnerId)
                    .Select(x => x.LegalName)
                    .FirstOrDefault(),
                Enrolled = db.Enrolments.Count(e => e.ProgramId == p.Id && e.Until == null),
                Next = db
                    .CoachingSessions.Where(s =>
                        s.ProgramId == p.Id && s.State == SessionState.Scheduled && s.On >= today
                    )
                    .Min(s => (DateOnly?)s.On),
                ToRecord = db.CoachingSessions.Count(s =>
                    s.ProgramId == p.Id && s.State == SessionState.Scheduled && s.On <= today
                ),
            })
            .ToListAsync(ct);
        var staff = await Names(db, rows.Select(r => r.StaffId), ct);
        return
        [
            .. rows.OrderBy(r => r.ClosedAt is not null)
                .ThenBy(r => r.Title, StringComparer.CurrentCulture)
                .Select(r => new ProgramRow(
                    r.Id,
                    r.Title,
                    r.Kind,
                    r.Facility,
                    r.Partner ?? staff.GetValueOrDefault(r.StaffId?.Value ?? default, ""),
                    r.Hours,
                    r.ClosedAt is null,
                    r.Enrolled,
                    r.Next,
                    r.ToRecord
                )),
        ];
    }

    /// <summary>Display names of staff by account.</summary>
    internal static Task<Dictionary<Guid, string>> Names(
        PortalDb db,
        IEnumerable<AccountId?> accounts,
        CancellationToken ct
    )
    {
        var ids = accounts.Select(a => a?.Value).OfType<Guid>().Distinct().ToList();
        return db
            .Users.Where(u => ids.Contains(u.Id))
            .ToDictionaryAsync(u => u.Id, u => u.DisplayName, ct);
    }

    private static async Task<List<InstructorChoice>> Instructors(
        Scope scope,
        DateOnly today,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var staff = await db
            .Users.Where(u =>
                u.Role == Role.LapasStaff
                && u.FacilityId == scope.Who.Facility
                && u.DisabledAt == null
            )
            .OrderBy(u => u.DisplayName)
            .Select(u => new { u.Id, u.DisplayName })
            .ToListAsync(ct);
        var partners = await TeachingPartners
            .Of(db, scope.Who.Facility!.Value, today)
            .OrderBy(p => p.LegalName)
            .Select(p => new { p.Id, p.LegalName })
            .ToListAsync(ct);
        return
        [
            .. staff.Select(u => new InstructorChoice(u.DisplayName, AccountId.From(u.Id), null)),
            .. partners.Select(p => new InstructorChoice(p.LegalName, null, p.Id)),
        ];
    }
}
