using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>One open guarantee on the PK's list.</summary>
/// <param name="Deadline">The last day of one in force; null before.</param>
public sealed record GuaranteeRow(
    GuaranteeId Id,
    ParticipantId Participant,
    string Alias,
    string FullName,
    GuarantorKind Kind,
    string? Guarantor,
    GuaranteeState State,
    DateTimeOffset Since,
    DateTimeOffset? InterviewAt,
    DateOnly? Deadline
);

/// <summary>Open guarantees: letters to check first, then by the last day, then the longest waiting.</summary>
public sealed class ListGuarantees(Work work)
{
    public Task<Result<IReadOnlyList<GuaranteeRow>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<GuaranteeRow>>(
            actor,
            Operation.ListGuarantees,
            Subject.None,
            async scope =>
            {
                var db = scope.Db;
                var rows = await (
                    from guarantee in db.GuaranteesFor(scope.Who)
                    join person in db.Participants on guarantee.ParticipantId equals person.Id
                    join identity in db.PersonIdentities
                        on guarantee.ParticipantId equals identity.ParticipantId
                    where guarantee.State != GuaranteeState.Ended
                    select new
                    {
                        Guarantee = guarantee,
                        person.Alias,
                        identity.FullName,
                        Body = db
                            .Partners.Where(p => p.Id == guarantee.PartnerId)
                            .Select(p => p.LegalName)
                            .FirstOrDefault(),
                        Relative = db
                            .FamilyLinks.Where(l => l.Id == guarantee.FamilyLinkId)
                            .Select(l => l.RelativeName)
                            .FirstOrDefault(),
                    }
                ).ToListAsync(ct);
                return rows.Select(row => new GuaranteeRow(
                        row.Guarantee.Id,
                        row.Guarantee.ParticipantId,
                        row.Alias,
                        row.FullName,
                        row.Guarantee.Kind,
                        row.Body ?? row.Relative,
                        row.Guarantee.State,
                        row.Guarantee.StateSince,
                        row.Guarantee.InterviewAt,
                        row.Guarantee.ValidUntil
                    ))
                    .OrderByDescending(row =>
                        row.State is GuaranteeState.LetterSigned or GuaranteeState.Checked
                    )
                    .ThenBy(row => row.Deadline ?? DateOnly.MaxValue)
                    .ThenBy(row => row.Since)
                    .ToList();
            },
            ct
        );
}
