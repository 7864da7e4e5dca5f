using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>A case is put to a sitting that is planned. The person is told nothing: a day is no promise.</summary>
public sealed class PutOnAgenda(CaseActs acts, OfficeCalendar calendar)
{
    /// <param name="actor">Staff of the Lapas, PK or head of the Bapas.</param>
    /// <param name="id">The person.</param>
    /// <param name="sitting">The sitting.</param>
    /// <param name="purpose">What the board is asked.</param>
    /// <param name="stage">The stage proposed, for that purpose only.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<CaseState>> Run(
        Actor actor,
        ParticipantId id,
        BoardSittingId sitting,
        AgendaPurpose purpose,
        Stage? stage,
        CancellationToken ct
    ) =>
        acts.On(
            actor,
            Operation.PutOnAgenda,
            id,
            async turn =>
            {
                var board = await turn
                    .Db.BoardSittingsFor(turn.Scope.Who)
                    .SingleOrDefaultAsync(s => s.Id == sitting, ct);
                var person = await turn.Db.Participants.SingleAsync(p => p.Id == id, ct);
                if (board is null || !IsOf(person, board))
                {
                    return Refusal.NotFound;
                }

                if (board.State != SittingState.Planned)
                {
                    return SupervisionRefusals.StepNotOpen;
                }

                if (!board.Hears(purpose))
                {
                    return BoardRefusals.WrongBody;
                }

                if ((purpose == AgendaPurpose.Stage) != stage is not null)
                {
                    return BoardRefusals.StageMissing;
                }

                if (await turn.Due(person, purpose, stage) is { } refusal)
                {
                    return refusal;
                }

                if (await turn.IsListed(purpose))
                {
                    return BoardRefusals.AlreadyListed;
                }

                var (item, first) = AgendaItem.Put(
                    sitting,
                    id,
                    purpose,
                    stage,
                    turn.Party,
                    turn.Scope.Me.Value,
                    turn.Scope.Now
                );
                await turn.Begin(item, first);
                await turn.TaskDone(CaseTasks.Agenda);
                turn.Note(
                    TimelineKind.PutOnAgenda,
                    facts: [TimelineFact.Of(purpose), TimelineFact.Of(calendar.DayOf(board.At))]
                );
                return Done.Yes;
            },
            ct
        );

    private static bool IsOf(Participant person, BoardSitting board) =>
        board.Of == BoardOf.Lapas
            ? person.FacilityId == board.FacilityId
            : person.OfficeId == board.OfficeId;
}
