using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Eligibility;

/// <summary>The checklists of all five programmes for one person.</summary>
/// <param name="OpenTasks">Codes of the conditions for which a task is open.</param>
public sealed record Checklists(IReadOnlyList<Checklist> Programs, IReadOnlySet<string> OpenTasks);

/// <summary>Holds what is known of a person against the conditions of every programme, for those who prepare the proposal.</summary>
public sealed class ShowChecklists(Work work, OfficeCalendar calendar)
{
    private static readonly ProgramType[] s_programs =
    [
        ProgramType.Assimilation,
        ProgramType.ConditionalRelease,
        ProgramType.ConditionalLeave,
        ProgramType.PreReleaseLeave,
        ProgramType.FamilyVisitLeave,
    ];

    public Task<Result<Checklists>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<Checklists>(
            actor,
            Operation.ShowChecklists,
            Subject.Of(id),
            async scope =>
            {
                var (db, today) = (scope.Db, calendar.Today);
                if (!await db.ParticipantsFor(scope.Who).AnyAsync(p => p.Id == id, ct))
                {
                    return Refusal.NotFound;
                }

                if (!ConditionSets.On(today).Succeeded(out var conditions, out var refusal))
                {
                    return refusal;
                }

                var count = await Recount.Look(db, id, today, ct);
                var facts = await FactsReader.Of(db, id, count.Facts, today, ct);
                var checklists = new List<Checklist>();
                foreach (var program in s_programs)
                {
                    checklists.Add(
                        EligibilityCheck.Assess(
                            facts with
                            {
                                Inquiry = await FactsReader.Inquiry(db, id, program, ct),
                            },
                            count.Calendar,
                            program,
                            conditions,
                            today
                        )
                    );
                }

                return new Checklists(
                    checklists,
                    (
                        await db
                            .CaseTasks.Where(t =>
                                t.ParticipantId == id && t.State == CaseTaskState.Open
                            )
                            .Select(t => t.Key)
                            .ToListAsync(ct)
                    ).ToHashSet(StringComparer.Ordinal)
                );
            },
            ct
        );
}
