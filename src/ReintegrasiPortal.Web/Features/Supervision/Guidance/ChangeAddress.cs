using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Components;

namespace ReintegrasiPortal.Web.Features.Supervision.Guidance;

/// <summary>The client lives elsewhere within the area and has said so.</summary>
public sealed class ChangeAddress(CaseActs acts)
{
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        string districtCode,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.ChangeAddress,
            id,
            async turn =>
            {
                if (!CatalogNames.IsDistrict(districtCode))
                {
                    return SupervisionRefusals.DistrictUnknown;
                }

                var step = await turn.Step(CaseAct.ChangeAddress);
                if (step.Refused(out _))
                {
                    return step;
                }

                var person = await turn.Db.Participants.SingleAsync(p => p.Id == id, ct);
                person.LiveIn(districtCode);
                turn.Note(
                    TimelineKind.AddressChanged,
                    facts: TimelineFact.Text(CatalogNames.OfDistrict(districtCode))
                );
                return step;
            },
            ct
        );
}
