using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Web.Features.Participants;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>What a recommendation does to a case once its minutes are entered. A stage and a phase change only here.</summary>
internal static class MinutesEffects
{
    public static async Task<Result<Done>> Take(
        this CaseWork turn,
        AgendaItem item,
        BoardSitting sitting,
        DateOnly day
    )
    {
        Enum? reason = (Enum?)item.DeferredBecause ?? item.AdvisedAgainstBecause;
        var took = item.Purpose switch
        {
            AgendaPurpose.Program => await Program(turn, item, sitting, reason),
            AgendaPurpose.Stage => await Stage(turn, item, sitting, day),
            AgendaPurpose.Revocation => await Revocation(turn, item, reason),
            _ => await Phase(turn, item),
        };
        if (!took.Refused(out _) && item.State != AgendaState.RecommendedGrant)
        {
            await turn.AskFor(
                TaskKind.MakePlan,
                sitting.Of == BoardOf.Lapas ? TaskOwner.LapasStaff : TaskOwner.Officer,
                5,
                CaseTasks.Plan
            );
        }

        return took;
    }

    private static async Task<Result<Done>> Program(
        CaseWork turn,
        AgendaItem item,
        BoardSitting sitting,
        Enum? reason
    )
    {
        var (act, kind) = item.State switch
        {
            AgendaState.RecommendedGrant => (
                CaseAct.RecommendProgram,
                TimelineKind.ProgramRecommended
            ),
            AgendaState.Deferred => (CaseAct.DeferProgram, TimelineKind.ProgramDeferred),
            _ => (CaseAct.AdviseAgainst, TimelineKind.ProgramAdvisedAgainst),
        };
        var program = turn.Case.Program!.Value;
        var step = await turn.Step(act, reason, Party.Board);
        if (step.Refused(out _))
        {
            return step;
        }

        if (act == CaseAct.AdviseAgainst)
        {
            turn.Case.StartAgain();
        }

        turn.Note(
            kind,
            reason,
            facts: [TimelineFact.Of(program), TimelineFact.Text(sitting.MinutesNo)]
        );
        return step;
    }

    private static async Task<Result<Done>> Stage(
        CaseWork turn,
        AgendaItem item,
        BoardSitting sitting,
        DateOnly day
    ) =>
        item.State != AgendaState.RecommendedGrant
            ? Done.Yes
            : StageEvents.Record(
                turn.Scope,
                await turn.Db.Participants.SingleAsync(p => p.Id == turn.Person, turn.Ct),
                item.Stage!.Value,
                day,
                sitting.MinutesNo,
                turn.Today
            );

    private static async Task<Result<Done>> Phase(CaseWork turn, AgendaItem item)
    {
        if (item.State != AgendaState.RecommendedGrant)
        {
            return Done.Yes;
        }

        if (await turn.Guidance() is not { } guidance)
        {
            return SupervisionRefusals.StepNotOpen;
        }

        var step = await turn.Step(
            guidance,
            item.Purpose == AgendaPurpose.NextPhase ? GuidanceAct.Advance : GuidanceAct.StepBack,
            by: Party.Board
        );
        if (!step.Refused(out _))
        {
            await turn.TaskDone(CaseTasks.Phase);
            turn.Note(TimelineKind.GuidancePhaseDecided, facts: TimelineFact.Of(guidance.State));
        }

        return step;
    }

    private static async Task<Result<Done>> Revocation(CaseWork turn, AgendaItem item, Enum? reason)
    {
        if (await turn.Petition() is not { } petition)
        {
            return SupervisionRefusals.StepNotOpen;
        }

        var (act, kind) = item.State switch
        {
            AgendaState.RecommendedGrant => (
                PetitionAct.UpholdPetition,
                TimelineKind.PetitionUpheld
            ),
            AgendaState.Deferred => (PetitionAct.DeferPetition, TimelineKind.PetitionDeferred),
            _ => (PetitionAct.RejectPetition, TimelineKind.PetitionDismissed),
        };
        var step = await turn.Step(petition, act, reason, Party.Board);
        if (!step.Refused(out _))
        {
            turn.Note(kind, reason);
        }

        return step;
    }
}
