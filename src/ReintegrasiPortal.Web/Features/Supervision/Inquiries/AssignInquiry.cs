using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;

namespace ReintegrasiPortal.Web.Features.Supervision.Inquiries;

/// <summary>The head of the Bapas gives a Litmas to a PK, who from then on holds the case.</summary>
public sealed class AssignInquiry(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        AccountId officer,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.AssignInquiry,
            id,
            async turn =>
            {
                if (!await turn.IsOfficer(officer, turn.Scope.Who.Office))
                {
                    return SupervisionRefusals.OfficerUnknown;
                }

                var step = await turn.Step(CaseAct.AssignInquiry);
                if (step.Refused(out _) || await turn.Inquiry() is not { } inquiry)
                {
                    return step;
                }

                var dueOn = WorkingDays.After(turn.Today, SocialInquiry.WriteWithin);
                inquiry.GiveTo(officer, dueOn);
                var given = await turn.Step(inquiry, InquiryAct.AssignInquiry);
                await turn.HandTo(officer);
                turn.Note(
                    TimelineKind.InquiryAssigned,
                    news: EventKind.InquiryAssigned,
                    facts: TimelineFact.Of(dueOn)
                );
                return given;
            },
            ct
        );
}

internal static class CaseHands
{
    public static Task<bool> IsOfficer(this CaseWork turn, AccountId account, OfficeId? office) =>
        turn.Db.Users.AnyAsync(
            u =>
                u.Id == account.Value
                && u.Role == Role.Officer
                && u.OfficeId == office
                && u.DisabledAt == null,
            turn.Ct
        );

    /// <summary>This PK holds the case from now on.</summary>
    public static async Task HandTo(this CaseWork turn, AccountId officer)
    {
        var held = await turn.Db.CaseAssignments.SingleOrDefaultAsync(
            a => a.ParticipantId == turn.Person && a.Until == null,
            turn.Ct
        );
        if (held?.OfficerId == officer)
        {
            return;
        }

        held?.End(turn.Scope.Now);
        // One open row a person: the old one must be closed before the new one is written.
        await turn.Db.SaveChangesAsync(turn.Ct);
        turn.Db.Add(new CaseAssignment(turn.Person, officer, turn.Scope.Now));
    }
}
