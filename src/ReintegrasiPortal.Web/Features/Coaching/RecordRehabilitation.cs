using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Enters one phase of rehabilitation: planned, started or completed, and who carries it out. The timeline says only that the plan changed.</summary>
public sealed class RecordRehabilitation(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        PhaseTerms terms,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RecordRehabilitation,
            Subject.Of(id),
            async scope =>
            {
                if (!Enum.IsDefined(terms.Kind))
                {
                    return RehabilitationRefusals.PhaseMissing;
                }

                if (
                    terms.Partner is { } partner
                    && !await scope.Db.RehabilitationPartners().AnyAsync(p => p.Id == partner, ct)
                )
                {
                    return RehabilitationRefusals.ProviderNotReady;
                }

                var phase = await scope.Db.RehabilitationPhases.SingleOrDefaultAsync(
                    p => p.ParticipantId == id && p.Kind == terms.Kind,
                    ct
                );
                if (phase is null)
                {
                    phase = new RehabilitationPhase(id, terms.Kind);
                    scope.Db.RehabilitationPhases.Add(phase);
                }

                var set = phase.Set(terms, calendar.Today, scope.Now);
                if (!set.Refused(out _))
                {
                    scope.Note(
                        id,
                        TimelineKind.SupportPlanChanged,
                        told: scope.Tell(EventKind.SupportPlanChanged, id)
                    );
                }

                return set;
            },
            ct
        );
}
