using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Participants.Projections;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>A person's time in one programme.</summary>
/// <param name="Listed">Sessions on whose list the person stands.</param>
public sealed record CoachingLine(
    CoachingProgramId Program,
    string Title,
    CoachingKind Kind,
    DateOnly From,
    DateOnly? Until,
    EnrolmentEnd? EndedAs,
    int Attended,
    int Listed
);

public sealed record CertificateLine(
    CertificateId Id,
    string Title,
    CertificateIssuer Issuer,
    IReadOnlyList<string> Skills,
    string Number,
    DateOnly IssuedOn,
    DateOnly? ValidUntil,
    bool IsValid,
    DocumentId Document
);

/// <summary>One thing to have in hand.</summary>
/// <param name="State">Null while nobody has asked.</param>
public sealed record ReadinessLine(
    ReadinessKind Kind,
    ReadinessState? State,
    TaskOwner Owner,
    DateOnly? DueOn
);

/// <summary>Reads that the officers' tab and the person's own page share.</summary>
internal static class ReadinessRows
{
    public static Task<List<CoachingLine>> CoachingOf(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    ) =>
        (
            from e in db.Enrolments
            join p in db.CoachingPrograms on e.ProgramId equals p.Id
            where e.ParticipantId == id
            orderby e.From descending
            select new CoachingLine(
                p.Id,
                p.Title,
                p.Kind,
                e.From,
                e.Until,
                e.EndedAs,
                db.Attendances.Count(a =>
                    a.ParticipantId == id
                    && a.Kind == AttendanceKind.Attended
                    && db.CoachingSessions.Any(s => s.Id == a.SessionId && s.ProgramId == p.Id)
                ),
                db.Attendances.Count(a =>
                    a.ParticipantId == id
                    && db.CoachingSessions.Any(s => s.Id == a.SessionId && s.ProgramId == p.Id)
                )
            )
        ).ToListAsync(ct);

    public static async Task<List<CertificateLine>> CertificatesOf(
        this PortalDb db,
        ParticipantId id,
        DateOnly today,
        CancellationToken ct
    )
    {
        var rows = await db
            .Certificates.Where(c => c.ParticipantId == id)
            .OrderByDescending(c => c.IssuedOn)
            .ToListAsync(ct);
        return rows.ConvertAll(c => new CertificateLine(
            c.Id,
            c.Title,
            c.Issuer,
            c.Skills,
            c.Number,
            c.IssuedOn,
            c.ValidUntil,
            c.IsValid(today),
            c.DocumentId
        ));
    }

    public static async Task<List<WorkReviewQuote>> ReviewsOf(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .WorkReviews.Where(r => r.ParticipantId == id)
            .OrderByDescending(r => r.WrittenOn)
            .ToListAsync(ct);
        return rows.ConvertAll(WorkReviewQuote.Of);
    }

    /// <summary>Every kind, in its order, also those nobody has asked about.</summary>
    public static async Task<List<ReadinessLine>> ReadinessOf(
        this PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .ReadinessItems.Where(i => i.ParticipantId == id)
            .ToDictionaryAsync(i => i.Kind, ct);
        return
        [
            .. Enum.GetValues<ReadinessKind>()
                .Select(kind =>
                    rows.TryGetValue(kind, out var item)
                        ? new ReadinessLine(kind, item.State, item.Owner, item.DueOn)
                        : new ReadinessLine(kind, null, TaskOwner.Participant, null)
                ),
        ];
    }

    public static ReadinessShare Share(this IEnumerable<ReadinessLine> lines) =>
        ReadinessShare.Of(lines.Select(line => line.State).OfType<ReadinessState>());
}
