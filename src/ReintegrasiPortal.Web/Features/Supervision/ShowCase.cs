using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Supervision.Transfers;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>Where a case stands, for those who accompany the person.</summary>
/// <param name="Acts">What the reader can do next by the maps, with the guards that stand against it today.</param>
/// <param name="Agenda">What can be put to which board.</param>
/// <param name="Officers">Who can be given the case; for the head only.</param>
/// <param name="Offices">Where the case could move; for those who may ask.</param>
/// <param name="Steps">Everything that was done, newest first.</param>
public sealed record CaseFile(
    CaseState State,
    DateTimeOffset? Since,
    ProgramType? Program,
    ClosingReason? ClosedBecause,
    InquiryLine? Inquiry,
    ProposalState? Proposal,
    PetitionLine? Petition,
    TransferLine? Transfer,
    GuidanceLine? Guidance,
    AssimilationState? Assimilation,
    IReadOnlyList<AgendaLine> Listed,
    IReadOnlyList<CaseButton> Acts,
    IReadOnlyList<AgendaChoice> Agenda,
    IReadOnlyList<OfficerChoice> Officers,
    IReadOnlyList<OfficeChoice> Offices,
    IReadOnlyList<CaseStepLine> Steps
);

public sealed record InquiryLine(
    InquiryState State,
    DateOnly? RequestBy,
    DateOnly? DueOn,
    InquiryRecommendation? Recommendation
);

public sealed record PetitionLine(
    PetitionState State,
    RevocationGround Ground,
    Petitioner Petitioner
);

public sealed record TransferLine(TransferState State, string Office);

/// <param name="NextPhaseFrom">From when the board may be asked; null in the last phase.</param>
public sealed record GuidanceLine(
    GuidancePhase Phase,
    DateOnly From,
    DateOnly To,
    DateOnly? NextPhaseFrom
);

public sealed record AgendaLine(BoardSittingId Sitting, DateTimeOffset At, AgendaPurpose Purpose);

/// <summary>One act as a button. The operation is the use case of the same name.</summary>
/// <param name="Reasons">The enum from which a reason must be chosen; null where none is owed.</param>
public sealed record CaseButton(Operation Act, Type? Reasons, IReadOnlyList<Refusal> InTheWay);

/// <summary>A sitting that is planned and what this case could be put to it for.</summary>
public sealed record AgendaChoice(
    BoardSittingId Sitting,
    BoardOf Of,
    DateTimeOffset At,
    IReadOnlyList<AgendaPurpose> Purposes
);

public sealed record OfficeChoice(OfficeId Id, string Name);

public sealed record CaseStepLine(
    ProcessKind Kind,
    string Act,
    DateTimeOffset At,
    Party By,
    string Reason
);

/// <summary>The case of one person with what can be done next.</summary>
public sealed class ShowCase(Work work, CaseActs acts)
{
    public Task<Result<CaseFile>> Run(Actor actor, ParticipantId id, CancellationToken ct) =>
        work.Read<CaseFile>(
            actor,
            Operation.ShowCase,
            Subject.Of(id),
            async scope =>
            {
                if (!await scope.Db.ParticipantsFor(scope.Who).AnyAsync(p => p.Id == id, ct))
                {
                    return Refusal.NotFound;
                }

                var turn = await acts.Look(scope, id, ct);
                return await new CaseReading(turn).File();
            },
            ct
        );
}
