using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>PK or Lapas staff enter what a sidang TPP decided; person, officer and relatives who may know hear of it.</summary>
public sealed class RecordStage(Work work, OfficeCalendar calendar)
{
    /// <summary>Longest number of minutes, in characters.</summary>
    private const int MaxMinutesNo = 80;

    private const string MinutesNo = nameof(MinutesNo);

    /// <summary>Records one decision.</summary>
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">The person.</param>
    /// <param name="stage">Where the board moved them.</param>
    /// <param name="decidedOn">Day of the sitting.</param>
    /// <param name="minutesNo">Number of the berita acara.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        Stage stage,
        DateOnly decidedOn,
        string minutesNo,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RecordStage,
            Subject.Of(id),
            async scope =>
            {
                var number = minutesNo.Trim();
                if (number.Length == 0)
                {
                    return PartnerRefusals.TextMissing.At(MinutesNo);
                }

                if (number.Length > MaxMinutesNo)
                {
                    return PartnerRefusals.TextTooLong.At(MinutesNo);
                }

                if (!Enum.IsDefined(stage))
                {
                    return ParticipantRefusals.StageOutOfOrder;
                }

                var person = await scope.Db.Participants.SingleAsync(p => p.Id == id, ct);
                var recorded = StageEvents.Record(
                    scope,
                    person,
                    stage,
                    decidedOn,
                    number,
                    calendar.Today
                );
                if (recorded.Refused(out _))
                {
                    return recorded;
                }

                scope.Detail = stage.ToString();
                await scope.Db.SaveChangesAsync(ct);
                await Contradictions.Review(scope, id, calendar.Today, ct);
                return Done.Yes;
            },
            ct
        );
}
