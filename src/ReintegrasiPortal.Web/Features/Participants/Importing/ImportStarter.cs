using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>For whom an import is done, as things stand now: rights taken away meanwhile are gone for the rest of the rows.</summary>
/// <param name="Account">Null when started from the command line.</param>
/// <param name="Office">The Bapas of the officer, or the one named on the command line.</param>
internal sealed record ImportStarter(
    AccountId? Account,
    Role Role,
    OfficeId? Office,
    FacilityId? Facility
)
{
    /// <summary>Reads who started it; null when that account may not import any more.</summary>
    public static async Task<ImportStarter?> Of(
        PortalDb db,
        AccountId? account,
        OfficeId? office,
        CancellationToken ct
    ) =>
        account is { } id
            ? await db
                .Users.Where(u =>
                    u.Id == id.Value
                    && u.DisabledAt == null
                    && (u.Role == Role.Officer || u.Role == Role.LapasStaff)
                )
                .Select(u => new ImportStarter(id, u.Role, u.OfficeId, u.FacilityId))
                .SingleOrDefaultAsync(ct)
            : new ImportStarter(null, Role.System, office, null);

    /// <summary>Whether people of this facility may be handed in.</summary>
    public bool Covers(Facility facility) =>
        Role switch
        {
            Role.Officer => facility.OfficeId == Office,
            Role.LapasStaff => facility.Id == Facility,
            _ => Office is null || facility.OfficeId == Office,
        };

    /// <summary>Whether somebody already recorded may be corrected.</summary>
    public bool MayCorrect(Participant person, AccountId? assigned) =>
        Role switch
        {
            Role.Officer => assigned == Account,
            Role.LapasStaff => person.FacilityId == Facility,
            _ => Office is null || person.OfficeId == Office,
        };
}
