using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Components;

namespace ReintegrasiPortal.Web.Features.Supervision.Transfers;

/// <summary>PK or head ask another Bapas to take over the supervision of somebody who will live in its area.</summary>
public sealed class RequestTransfer(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        OfficeId office,
        TransferReason reason,
        string districtCode,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.RequestTransfer,
            id,
            async turn =>
            {
                if (!Enum.IsDefined(reason))
                {
                    return SupervisionRefusals.ReasonMissing;
                }

                if (!CatalogNames.IsDistrict(districtCode))
                {
                    return SupervisionRefusals.DistrictUnknown;
                }

                var person = await turn.Db.Participants.SingleAsync(p => p.Id == id, ct);
                if (office == person.OfficeId)
                {
                    return SupervisionRefusals.SameOffice;
                }

                if (!await turn.Db.Offices.AnyAsync(o => o.Id == office, ct))
                {
                    return SupervisionRefusals.OfficeUnknown;
                }

                if (turn.Case.State != CaseState.UnderSupervision)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                if (await turn.Transfer() is not null)
                {
                    return SupervisionRefusals.TransferOpen;
                }

                var (transfer, first) = SupervisionTransfer.Request(
                    id,
                    person.OfficeId,
                    office,
                    reason,
                    districtCode,
                    turn.Party,
                    turn.Scope.Me.Value,
                    turn.Scope.Now
                );
                await turn.Begin(transfer, first);
                turn.Note(TimelineKind.TransferRequested, reason, EventKind.TransferRequested);
                return Done.Yes;
            },
            ct
        );
}
