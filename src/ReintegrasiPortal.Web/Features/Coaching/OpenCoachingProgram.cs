using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Staff of a facility open a coaching programme there.</summary>
public sealed class OpenCoachingProgram(Work work, OfficeCalendar calendar)
{
    public Task<Result<CoachingProgramId>> Run(
        Actor actor,
        ProgramTerms terms,
        CancellationToken ct
    ) =>
        work.Change<CoachingProgramId>(
            actor,
            Operation.OpenCoachingProgram,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Facility is not { } facility)
                {
                    return Refusal.NotFound;
                }

                var opened = CoachingProgram.Open(facility, terms, scope.Now);
                if (!opened.Succeeded(out var program, out _))
                {
                    return opened.Refusals.ToList();
                }

                if (!await InstructorStands(scope.Db, facility, program, ct))
                {
                    return CoachingRefusals.PartnerNotReady;
                }

                scope.Db.CoachingPrograms.Add(program);
                scope.Detail = terms.Kind.ToString();
                return program.Id;
            },
            ct
        );

    /// <summary>Staff of the same facility, or a verified partner of its Bapas that offers training and has a running agreement.</summary>
    private async Task<bool> InstructorStands(
        PortalDb db,
        FacilityId facility,
        CoachingProgram program,
        CancellationToken ct
    ) =>
        program.StaffId is { } staff
            ? await db.Users.AnyAsync(
                u =>
                    u.Id == staff.Value
                    && u.Role == Role.LapasStaff
                    && u.FacilityId == facility
                    && u.DisabledAt == null,
                ct
            )
            : await TeachingPartners
                .Of(db, facility, calendar.Today)
                .AnyAsync(p => p.Id == program.PartnerId, ct);
}

internal static class TeachingPartners
{
    /// <summary>Community partners that may teach inside a facility.</summary>
    public static IQueryable<Partner> Of(PortalDb db, FacilityId facility, DateOnly today) =>
        db.Partners.Where(p =>
            p.Status == PartnerStatus.Verified
            && p.Kind != PartnerKind.Employer
            && (p.Offers & HelpKinds.Training) == HelpKinds.Training
            && db.Facilities.Any(f => f.Id == facility && f.OfficeId == p.OfficeId)
            && db.CooperationAgreements.Any(a =>
                a.PartnerId == p.Id && a.ValidFrom <= today && a.ValidTo >= today
            )
        );
}
