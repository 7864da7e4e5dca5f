// One file on purpose: every tie between somebody and something is read here and nowhere else.
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Persistence.Access;

/// <summary>Reads, fresh for each act, what the access table needs to know. No sensitive column is touched.</summary>
internal static class FactReader
{
    public static async Task<ActorFacts> ActorFacts(
        PortalDb db,
        Actor actor,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (actor.IsSystem)
        {
            return Domain.Access.ActorFacts.System;
        }

        if (actor.Accompaniment is { } session)
        {
            return await Accompanied(db, session, now, ct);
        }

        if (actor.Account is not { } account)
        {
            return Domain.Access.ActorFacts.Visitor;
        }

        var row = await db
            .Users.Where(u => u.Id == account.Value)
            .Select(u => new
            {
                u.Role,
                u.PartnerId,
                u.OfficeId,
                u.FacilityId,
                u.ParticipantId,
                u.DisabledAt,
                PartnerStatus = db
                    .Partners.Where(p => p.Id == u.PartnerId)
                    .Select(p => (PartnerStatus?)p.Status)
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        return row is null
            ? Domain.Access.ActorFacts.Visitor with
            {
                Standing = Standing.Blocked,
            }
            : new ActorFacts(
                account,
                row.Role,
                StandingOf(row.DisabledAt, row.PartnerStatus),
                row.PartnerId,
                row.OfficeId,
                row.FacilityId,
                row.ParticipantId
            );
    }

    public static Task<Relations> Relations(
        PortalDb db,
        ActorFacts who,
        Subject subject,
        CancellationToken ct
    ) =>
        subject switch
        {
            Subject.OfParticipant of => ToParticipant(db, who, of.Id, ct),
            Subject.OfPartner of => ToPartner(db, who, of.Id, ct),
            Subject.OfOpportunity of => ToOpportunity(db, who, of.Id, ct),
            Subject.OfPlacement of => ToPlacement(db, who, of.Id, ct),
            Subject.OfSitting of => ToSitting(db, who, of.Id, ct),
            Subject.OfTransfer of => ToTransfer(db, who, of.Id, ct),
            Subject.OfFamilyLink of => ToPersonOf(
                db,
                who,
                db.FamilyLinks.Where(l => l.Id == of.Id)
                    .Select(l => (ParticipantId?)l.ParticipantId),
                ct
            ),
            Subject.OfTask of => ToPersonOf(
                db,
                who,
                db.CaseTasks.Where(t => t.Id == of.Id).Select(t => (ParticipantId?)t.ParticipantId),
                ct
            ),
            Subject.OfGuarantee of => ToGuarantee(db, who, of.Id, ct),
            Subject.OfHelpRequest of => ToPersonOf(
                db,
                who,
                db.HelpRequests.Where(r => r.Id == of.Id)
                    .Select(r => (ParticipantId?)r.ParticipantId),
                ct
            ),
            Subject.OfDuty of => ToPersonOf(
                db,
                who,
                db.ReportingDuties.Where(d => d.Id == of.Id)
                    .Select(d => (ParticipantId?)d.ParticipantId),
                ct
            ),
            Subject.OfDocument of => ToPersonOf(
                db,
                who,
                db.Documents.Where(d => d.Id == of.Id).Select(d => (ParticipantId?)d.ParticipantId),
                ct
            ),
            Subject.OfCoachingProgram of => ToProgram(
                db,
                who,
                db.CoachingPrograms.Where(p => p.Id == of.Id),
                ct
            ),
            Subject.OfCoachingSession of => ToProgram(
                db,
                who,
                db.CoachingPrograms.Where(p =>
                    db.CoachingSessions.Any(s => s.Id == of.Id && s.ProgramId == p.Id)
                ),
                ct
            ),
            Subject.OfEnrolment of => ToEnrolment(db, who, of.Id, ct),
            _ => Task.FromResult(Domain.Access.Relations.None),
        };

    /// <summary>
    /// The participant of a sitting that is still open. It ends by itself when the time is up, when the member of staff may no longer
    /// work there, and when the person has left the Lapas.
    /// </summary>
    private static async Task<ActorFacts> Accompanied(
        PortalDb db,
        AccompanimentId session,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var since = now - Accompaniment.Longest;
        var row = await db
            .Accompaniments.Where(a => a.Id == session && a.EndedAt == null && a.StartedAt > since)
            .Where(a =>
                db.Participants.Any(p => p.Id == a.ParticipantId && p.FacilityId == a.FacilityId)
                && !db.ReintegrationCases.Any(c =>
                    c.ParticipantId == a.ParticipantId && CaseMap.WithBapas.Contains(c.State)
                )
            )
            .Select(a => new
            {
                a.ParticipantId,
                a.StaffId,
                a.FacilityId,
                Own = db
                    .Users.Where(u => u.ParticipantId == a.ParticipantId && u.DisabledAt == null)
                    .Select(u => (Guid?)u.Id)
                    .FirstOrDefault(),
            })
            .SingleOrDefaultAsync(ct);
        return
            row is null
            || !await db.Users.AnyAsync(
                u =>
                    u.Id == row.StaffId.Value
                    && u.Role == Role.LapasStaff
                    && u.FacilityId == row.FacilityId
                    && u.DisabledAt == null,
                ct
            )
            ? Domain.Access.ActorFacts.Visitor with
            {
                Standing = Standing.Blocked,
            }
            : new ActorFacts(
                row.Own is { } own ? AccountId.From(own) : null,
                Role.Participant,
                Standing.Active,
                Participant: row.ParticipantId,
                AccompaniedBy: row.StaffId
            );
    }

    private static Standing StandingOf(DateTimeOffset? disabledAt, PartnerStatus? partner) =>
        disabledAt is not null || partner is PartnerStatus.Declined or PartnerStatus.Suspended
            ? Standing.Blocked
        : partner is PartnerStatus.Submitted or PartnerStatus.InfoRequested ? Standing.Pending
        : Standing.Active;

    private static async Task<Relations> ToParticipant(
        PortalDb db,
        ActorFacts who,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var row = await db
            .Participants.Where(p => p.Id == id)
            .Select(p => new
            {
                p.OfficeId,
                p.FacilityId,
                HandedOver = db.ReintegrationCases.Any(c =>
                    c.ParticipantId == id && CaseMap.WithBapas.Contains(c.State)
                ),
                Assigned = db.CaseAssignments.Any(a =>
                    a.ParticipantId == id && a.OfficerId == who.Account && a.Until == null
                ),
                Linked = db.FamilyLinks.Any(l =>
                    l.ParticipantId == id
                    && l.AccountId == who.Account
                    && l.Status == FamilyLinkStatus.Approved
                    && l.HiddenAt == null
                ),
            })
            .SingleOrDefaultAsync(ct);
        return row is null
            ? Domain.Access.Relations.None
            : If(who.Participant == id, Domain.Access.Relations.Self)
                | If(who.Account is not null && row.Assigned, Domain.Access.Relations.Assigned)
                | If(who.Office == row.OfficeId, Domain.Access.Relations.Office)
                | If(
                    who.Facility == row.FacilityId && !row.HandedOver,
                    Domain.Access.Relations.Facility
                )
                | If(who.Account is not null && row.Linked, Domain.Access.Relations.Linked);
    }

    private static async Task<Relations> ToPartner(
        PortalDb db,
        ActorFacts who,
        PartnerId id,
        CancellationToken ct
    )
    {
        var office = await db
            .Partners.Where(p => p.Id == id)
            .Select(p => (OfficeId?)p.OfficeId)
            .SingleOrDefaultAsync(ct);
        return If(office is not null && who.Office == office, Domain.Access.Relations.Office)
            | If(office is not null && who.Partner == id, Domain.Access.Relations.OwnOrganisation);
    }

    private static async Task<Relations> ToOpportunity(
        PortalDb db,
        ActorFacts who,
        Domain.Opportunities.OpportunityId id,
        CancellationToken ct
    )
    {
        var partner = await db
            .Opportunities.Where(o => o.Id == id)
            .Select(o => (PartnerId?)o.PartnerId)
            .SingleOrDefaultAsync(ct);
        return partner is null
            ? Domain.Access.Relations.None
            : await ToPartner(db, who, partner.Value, ct);
    }

    private static async Task<Relations> ToPlacement(
        PortalDb db,
        ActorFacts who,
        PlacementId id,
        CancellationToken ct
    )
    {
        var participant = await db
            .Placements.Where(p => p.Id == id)
            .Select(p => (ParticipantId?)p.ParticipantId)
            .SingleOrDefaultAsync(ct);
        if (participant is null)
        {
            return Domain.Access.Relations.None;
        }

        var presented =
            who.Partner is not null && await db.PlacementsFor(who).AnyAsync(p => p.Id == id, ct);
        return await ToParticipant(db, who, participant.Value, ct)
            | If(presented, Domain.Access.Relations.Presented);
    }

    /// <summary>A thing that belongs to one person: how the actor stands to the person.</summary>
    private static async Task<Relations> ToPersonOf(
        PortalDb db,
        ActorFacts who,
        IQueryable<ParticipantId?> owner,
        CancellationToken ct
    ) =>
        await owner.SingleOrDefaultAsync(ct) is { } participant
            ? await ToParticipant(db, who, participant, ct)
            : Domain.Access.Relations.None;

    private static async Task<Relations> ToGuarantee(
        PortalDb db,
        ActorFacts who,
        GuaranteeId id,
        CancellationToken ct
    ) =>
        await ToPersonOf(
            db,
            who,
            db.Guarantees.Where(g => g.Id == id).Select(g => (ParticipantId?)g.ParticipantId),
            ct
        )
        | If(
            who.Account is { } me
                && await db.Guarantees.AnyAsync(g => g.Id == id && g.GuarantorAccount == me, ct),
            Domain.Access.Relations.Guarantor
        );

    private static async Task<Relations> ToSitting(
        PortalDb db,
        ActorFacts who,
        BoardSittingId id,
        CancellationToken ct
    )
    {
        var row = await db
            .BoardSittings.Where(s => s.Id == id)
            .Select(s => new { s.OfficeId, s.FacilityId })
            .SingleOrDefaultAsync(ct);
        return row is null
            ? Domain.Access.Relations.None
            : If(who.Office == row.OfficeId, Domain.Access.Relations.Office)
                | If(
                    who.Facility is not null && who.Facility == row.FacilityId,
                    Domain.Access.Relations.Facility
                );
    }

    private static async Task<Relations> ToTransfer(
        PortalDb db,
        ActorFacts who,
        SupervisionTransferId id,
        CancellationToken ct
    )
    {
        var asked =
            who.Office is not null
            && await db.SupervisionTransfers.AnyAsync(
                t => t.Id == id && t.ToOffice == who.Office,
                ct
            );
        return If(asked, Domain.Access.Relations.Receiving);
    }

    /// <summary>A programme belongs to its facility, and to the partner that teaches it.</summary>
    private static async Task<Relations> ToProgram(
        PortalDb db,
        ActorFacts who,
        IQueryable<CoachingProgram> program,
        CancellationToken ct
    ) =>
        await program.Select(p => new { p.FacilityId, p.PartnerId }).SingleOrDefaultAsync(ct)
            is { } row
            ? If(who.Facility == row.FacilityId, Domain.Access.Relations.Facility)
                | If(
                    who.Partner is not null && who.Partner == row.PartnerId,
                    Domain.Access.Relations.OwnOrganisation
                )
            : Domain.Access.Relations.None;

    private static async Task<Relations> ToEnrolment(
        PortalDb db,
        ActorFacts who,
        EnrolmentId id,
        CancellationToken ct
    )
    {
        var row = await db
            .Enrolments.Where(e => e.Id == id)
            .Select(e => new { e.ParticipantId, e.ProgramId })
            .SingleOrDefaultAsync(ct);
        if (row is null)
        {
            return Domain.Access.Relations.None;
        }

        var program = await ToProgram(
            db,
            who,
            db.CoachingPrograms.Where(p => p.Id == row.ProgramId),
            ct
        );
        return await ToParticipant(db, who, row.ParticipantId, ct)
            | (program & Domain.Access.Relations.OwnOrganisation);
    }

    private static Relations If(bool holds, Relations relation) =>
        holds ? relation : Domain.Access.Relations.None;
}
