using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Supervision.Boards;

/// <summary>One case on the agenda, as its officers see it.</summary>
/// <param name="Program">What is being prepared, for that purpose.</param>
/// <param name="Recommendation">Of the latest Litmas.</param>
public sealed record AgendaRow(
    AgendaItemId Id,
    ParticipantId Participant,
    string FullName,
    AgendaPurpose Purpose,
    Stage? Stage,
    ProgramType? Program,
    InquiryRecommendation? Recommendation,
    AgendaState State,
    DeferReason? Deferred,
    AdviceReason? Against
);

/// <summary>A sitting with those of its cases that the reader may see.</summary>
/// <param name="Keeps">Whether the reader keeps its papers.</param>
/// <param name="HasBegun">Whether its time has come, so that recommendations can be taken down.</param>
/// <param name="Hidden">Cases of other officers on the same agenda.</param>
public sealed record SittingFile(
    BoardSittingId Id,
    BoardOf Of,
    DateTimeOffset At,
    string Place,
    SittingState State,
    string MinutesNo,
    bool Keeps,
    bool HasBegun,
    IReadOnlyList<AgendaRow> Items,
    int Hidden
);

/// <summary>The agenda and the answers of one sitting.</summary>
public sealed class ShowSitting(Work work)
{
    public Task<Result<SittingFile>> Run(Actor actor, BoardSittingId id, CancellationToken ct) =>
        work.Read<SittingFile>(
            actor,
            Operation.ShowSitting,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var sitting = await db.BoardSittings.SingleAsync(s => s.Id == id, ct);
                var listed = db.AgendaItems.Where(i =>
                    i.SittingId == id && i.State != AgendaState.Removed
                );
                var items = await (
                    from item in listed
                    join person in db.ParticipantsFor(scope.Who)
                        on item.ParticipantId equals person.Id
                    join identity in db.PersonIdentities on person.Id equals identity.ParticipantId
                    orderby identity.FullName
                    select new AgendaRow(
                        item.Id,
                        person.Id,
                        identity.FullName,
                        item.Purpose,
                        item.Stage,
                        db.ReintegrationCases.Where(c => c.ParticipantId == person.Id)
                            .Select(c => c.Program)
                            .FirstOrDefault(),
                        db.SocialInquiries.Where(i => i.ParticipantId == person.Id)
                            .OrderByDescending(i => i.StateSince)
                            .Select(i => i.Recommendation)
                            .FirstOrDefault(),
                        item.State,
                        item.DeferredBecause,
                        item.AdvisedAgainstBecause
                    )
                ).ToListAsync(ct);
                return new SittingFile(
                    id,
                    sitting.Of,
                    sitting.At,
                    sitting.Place,
                    sitting.State,
                    sitting.MinutesNo,
                    SittingActs.Keeps(scope.Who.Role, sitting.Of),
                    sitting.At <= scope.Now,
                    items,
                    await listed.CountAsync(ct) - items.Count
                );
            },
            ct
        );
}
