using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision.Inquiries;

/// <summary>One Litmas under way.</summary>
/// <param name="RequestBy">Until when the rules wanted it to be asked for.</param>
/// <param name="DueOn">Until when the PK should hand it in; null before it is assigned.</param>
/// <param name="IsLate">That day has passed and it has not been handed in.</param>
public sealed record InquiryRow(
    ParticipantId Participant,
    string FullName,
    ProgramType Program,
    InquiryState State,
    DateOnly? RequestBy,
    DateOnly? DueOn,
    bool IsLate,
    string? Officer
);

/// <summary>Every Litmas under way of one's own cases, or of the whole Bapas for its head; the most pressing first.</summary>
public sealed class ListInquiries(Work work, OfficeCalendar calendar)
{
    private const int Most = 200;

    public Task<Result<IReadOnlyList<InquiryRow>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<InquiryRow>>(
            actor,
            Operation.ListInquiries,
            Subject.None,
            async scope =>
            {
                var (db, today) = (scope.Db, calendar.Today);
                var rows = await (
                    from inquiry in db.SocialInquiries
                    join person in db.ParticipantsFor(scope.Who)
                        on inquiry.ParticipantId equals person.Id
                    join identity in db.PersonIdentities on person.Id equals identity.ParticipantId
                    where
                        inquiry.State != InquiryState.Accepted
                        && inquiry.State != InquiryState.Overtaken
                    orderby inquiry.DueOn ?? inquiry.RequestBy ?? today, inquiry.StateSince
                    select new
                    {
                        person.Id,
                        identity.FullName,
                        inquiry.Program,
                        inquiry.State,
                        inquiry.RequestBy,
                        inquiry.DueOn,
                        inquiry.OfficerId,
                    }
                )
                    .Take(Most)
                    .ToListAsync(ct);
                var officers = (
                    await db
                        .Users.Where(u => u.Role == Role.Officer)
                        .Where(u => u.OfficeId == scope.Who.Office)
                        .Select(u => new { u.Id, u.DisplayName })
                        .ToListAsync(ct)
                ).ToDictionary(u => u.Id, u => u.DisplayName);
                return rows.ConvertAll(r => new InquiryRow(
                    r.Id,
                    r.FullName,
                    r.Program,
                    r.State,
                    r.RequestBy,
                    r.DueOn,
                    r.DueOn < today && r.State != InquiryState.Submitted,
                    r.OfficerId is { } officer ? officers.GetValueOrDefault(officer.Value) : null
                ));
            },
            ct
        );
}
