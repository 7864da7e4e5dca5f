using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>What can be put to a board now.</summary>
internal static class AgendaRules
{
    /// <summary>Why this cannot be put to a board now; null when it can.</summary>
    public static async Task<Refusal?> Due(
        this CaseWork turn,
        Participant person,
        AgendaPurpose purpose,
        Stage? stage
    )
    {
        var due = purpose switch
        {
            AgendaPurpose.Program => turn.Case.State == CaseState.InquiryDone,
            AgendaPurpose.Stage => Enum.IsDefined(stage!.Value)
                && (
                    person.StageDecidedOn is null
                    || (stage != person.Stage && stage <= person.Stage + 1)
                ),
            AgendaPurpose.NextPhase => await turn.Guidance()
                is { State: GuidancePhase.Initial or GuidancePhase.Continued },
            AgendaPurpose.EarlierPhase => await turn.Guidance()
                is { State: GuidancePhase.Continued or GuidancePhase.Final },
            AgendaPurpose.Revocation => await turn.Petition() is { State: PetitionState.Examined },
            _ => false,
        };
        return due ? null : BoardRefusals.NotDue;
    }

    /// <summary>The same question waits on an agenda already.</summary>
    public static Task<bool> IsListed(this CaseWork turn, AgendaPurpose purpose) =>
        (
            from item in turn.Db.AgendaItems
            join sitting in turn.Db.BoardSittings on item.SittingId equals sitting.Id
            where
                item.ParticipantId == turn.Person
                && item.Purpose == purpose
                && item.State != AgendaState.Removed
                && sitting.State == SittingState.Planned
            select item.Id
        ).AnyAsync(turn.Ct);
}
