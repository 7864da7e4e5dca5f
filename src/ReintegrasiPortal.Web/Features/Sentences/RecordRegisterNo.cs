using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>
/// Enters a number under which a facility keeps the person. A second number is legal; a number that another person of the facility
/// has too is taken in and flagged on both.
/// </summary>
public sealed class RecordRegisterNo(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        FacilityId facility,
        string number,
        DateOnly from,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.RecordRegisterNo,
            Subject.Of(id),
            async scope =>
            {
                var db = scope.Db;
                var place = await db.Facilities.SingleOrDefaultAsync(f => f.Id == facility, ct);
                if (place is null || (scope.Who.Facility ?? facility) != facility)
                {
                    return FactRefusals.KindUnknown.At("Facility");
                }

                var recorded = RegisterNumber.Record(
                    id,
                    facility,
                    number,
                    from,
                    calendar.Today,
                    scope.Me,
                    scope.Now
                );
                if (!recorded.Succeeded(out var line, out _))
                {
                    return recorded.Refusals.ToList();
                }

                var same = await db
                    .RegisterNumbers.Where(n => n.FacilityId == facility && n.Number == line.Number)
                    .Select(n => n.ParticipantId)
                    .ToListAsync(ct);
                if (same.Contains(id))
                {
                    return FactRefusals.AlreadyEntered.At(nameof(RegisterNumber.Number));
                }

                db.RegisterNumbers.Add(line);
                scope.Note(
                    id,
                    TimelineKind.RegisterNoRecorded,
                    facts:
                    [
                        TimelineFact.Text(line.Number),
                        TimelineFact.Text(place.Name),
                        TimelineFact.Of(from),
                    ]
                );
                await db.SaveChangesAsync(ct);
                foreach (var person in same.Append(id))
                {
                    await Contradictions.Review(scope, person, calendar.Today, ct);
                }

                return Done.Yes;
            },
            ct
        );
}
