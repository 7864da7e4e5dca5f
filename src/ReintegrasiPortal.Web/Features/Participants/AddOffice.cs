using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>Adds a Bapas. Its time zone follows from where it is.</summary>
public sealed class AddOffice(Work work)
{
    public Task<Result<OfficeId>> Run(
        Actor actor,
        string code,
        string name,
        string regencyCode,
        CancellationToken ct
    ) =>
        work.Change<OfficeId>(
            actor,
            Operation.AddOffice,
            Subject.None,
            async scope =>
            {
                if (
                    !PlaceNames.Fit(code, name)
                    || !RegionCode.TryParse(regencyCode, out var region)
                    || RegionCatalog.TimeZone(region) is not { } zone
                )
                {
                    return ParticipantRefusals.PlaceInvalid;
                }

                if (await scope.Db.Offices.AnyAsync(o => o.Code == code, ct))
                {
                    return AccessRefusals.AlreadyDone;
                }

                var office = new Office(OfficeId.New(), code, name, regencyCode, zone);
                scope.Db.Offices.Add(office);
                return office.Id;
            },
            ct
        );
}

/// <summary>Adds a Lapas, Rutan or LPKA under a Bapas.</summary>
public sealed class AddFacility(Work work)
{
    public Task<Result<FacilityId>> Run(
        Actor actor,
        string code,
        string name,
        FacilityType type,
        string officeCode,
        string regencyCode,
        CancellationToken ct
    ) =>
        work.Change<FacilityId>(
            actor,
            Operation.AddFacility,
            Subject.None,
            async scope =>
            {
                var office = await scope
                    .Db.Offices.Where(o => o.Code == officeCode)
                    .Select(o => (OfficeId?)o.Id)
                    .SingleOrDefaultAsync(ct);
                if (
                    office is null
                    || !PlaceNames.Fit(code, name)
                    || !RegionCode.TryParse(regencyCode, out var region)
                    || RegionCatalog.Regency(region) is null
                )
                {
                    return ParticipantRefusals.PlaceInvalid;
                }

                if (await scope.Db.Facilities.AnyAsync(f => f.Code == code, ct))
                {
                    return AccessRefusals.AlreadyDone;
                }

                var facility = new Facility(
                    FacilityId.New(),
                    code,
                    name,
                    type,
                    office.Value,
                    regencyCode
                );
                scope.Db.Facilities.Add(facility);
                return facility.Id;
            },
            ct
        );
}

internal static class PlaceNames
{
    public static bool Fit(string code, string name) =>
        code.Length is > 2 and <= 40
        && code.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-')
        && name.Trim().Length is > 2 and <= 160;
}
