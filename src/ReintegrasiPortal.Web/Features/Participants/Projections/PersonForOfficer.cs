using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Occupations;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Participants.Projections;

/// <summary>A person as the responsible officers see them.</summary>
/// <param name="Phone">E.164; null when the person has none.</param>
/// <param name="BirthDate">Null while nobody knows it.</param>
/// <param name="RegisterNo">The newest number of the present facility; null where no register has been handed over.</param>
public sealed record PersonForOfficer(
    ParticipantId Id,
    string Alias,
    string FullName,
    DateOnly? BirthDate,
    string? Phone,
    Sex Sex,
    string DistrictCode,
    string Facility,
    string? RegisterNo,
    EducationLevel Education,
    Stage Stage,
    DateOnly? StageDecidedOn,
    HelpKinds Needs,
    IReadOnlyList<string> Interests,
    WorkRestrictions RestrictedWork,
    Shifts? AvailableShifts,
    int YearsOfWork,
    int MaxTravelKm
);

internal static class PersonForOfficerQuery
{
    /// <summary>Null when this officer may not see the person.</summary>
    public static Task<PersonForOfficer?> PersonForOfficer(
        this PortalDb db,
        ActorFacts who,
        ParticipantId id,
        CancellationToken ct
    ) =>
        (
            from p in db.ParticipantsFor(who)
            join identity in db.PersonIdentities on p.Id equals identity.ParticipantId
            join facility in db.Facilities on p.FacilityId equals facility.Id
            where p.Id == id
            select new PersonForOfficer(
                p.Id,
                p.Alias,
                identity.FullName,
                identity.BirthDate,
                identity.Phone,
                p.Sex,
                p.DistrictCode,
                facility.Name,
                db.RegisterNumbers.Where(n => n.ParticipantId == p.Id)
                    .OrderByDescending(n => n.FacilityId == p.FacilityId)
                    .ThenByDescending(n => n.From)
                    .ThenByDescending(n => n.EnteredAt)
                    .Select(n => n.Number)
                    .FirstOrDefault(),
                p.Education,
                p.Stage,
                p.StageDecidedOn,
                p.Needs,
                p.Interests,
                p.RestrictedWork,
                p.AvailableShifts,
                p.YearsOfWork,
                p.MaxTravelKm
            )
        ).SingleOrDefaultAsync(ct);
}
