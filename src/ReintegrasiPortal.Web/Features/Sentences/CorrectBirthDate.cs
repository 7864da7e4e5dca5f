using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Enters the birth date a paper shows, or that nobody knows it. No date of the sentence depends on it.</summary>
public sealed class CorrectBirthDate(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The PK of the case or staff of the facility.</param>
    /// <param name="id">The person.</param>
    /// <param name="birthDate">Null when it is unknown.</param>
    /// <param name="source">Where it was read.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        ParticipantId id,
        DateOnly? birthDate,
        BirthDateSource source,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.CorrectBirthDate,
            Subject.Of(id),
            async scope =>
            {
                if (!Enum.IsDefined(source))
                {
                    return FactRefusals.KindUnknown.At("Source");
                }

                if (birthDate is { } day && BirthDates.Check(day, calendar.Today) is { } refusal)
                {
                    return refusal;
                }

                var identity = await scope.Db.PersonIdentities.SingleOrDefaultAsync(
                    i => i.ParticipantId == id,
                    ct
                );
                if (identity is null)
                {
                    return Refusal.NotFound;
                }

                if (identity.BirthDate == birthDate)
                {
                    return FactRefusals.NothingChanged.At("BirthDate");
                }

                identity.Correct(identity.FullName, birthDate, identity.Phone);
                // The day itself stays out of the timeline: it identifies the person.
                scope.Note(
                    id,
                    birthDate is null
                        ? TimelineKind.BirthDateUnknown
                        : TimelineKind.BirthDateCorrected,
                    facts: [TimelineFact.Of(source)]
                );
                return Done.Yes;
            },
            ct
        );
}
