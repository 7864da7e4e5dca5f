using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>An appeal that waits. A colleague knows the person by alias only: more is not needed to decide it.</summary>
public sealed record WaitingAppeal(
    ReportingDutyId Id,
    string Alias,
    DateOnly DueOn,
    AppealReason Reason,
    string Note,
    DateTimeOffset Since
);

/// <summary>Appeals of the own office that the reader may decide: none they marked, and none of their own cases.</summary>
public sealed class ListAppeals(Work work)
{
    public Task<Result<IReadOnlyList<WaitingAppeal>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<WaitingAppeal>>(
            actor,
            Operation.ListAppeals,
            Subject.None,
            async scope =>
                await (
                    from duty in scope.Db.ReportingDuties
                    join person in scope.Db.Participants on duty.ParticipantId equals person.Id
                    where
                        duty.State == DutyState.Appealed
                        && person.OfficeId == scope.Who.Office
                        && (duty.MissedBy == null || duty.MissedBy != scope.Who.Account)
                        && !scope.Db.CaseAssignments.Any(a =>
                            a.ParticipantId == person.Id
                            && a.OfficerId == scope.Who.Account
                            && a.Until == null
                        )
                    orderby duty.StateSince
                    select new WaitingAppeal(
                        duty.Id,
                        person.Alias,
                        duty.DueOn,
                        duty.AppealedFor!.Value,
                        duty.AppealNote,
                        duty.StateSince
                    )
                ).ToListAsync(ct),
            ct
        );
}
