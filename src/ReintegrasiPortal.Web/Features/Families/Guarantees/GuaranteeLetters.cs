using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Families.Letters;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <summary>The letter gets its number and code; from now on it can be printed as often as needed.</summary>
public sealed class WriteGuaranteeLetter(Work work, OfficeCalendar calendar)
{
    public Task<Result<Done>> Run(Actor actor, GuaranteeId id, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.WriteGuaranteeLetter,
            Subject.Of(id),
            async scope =>
            {
                if (await scope.Load(id, ct) is not { } guarantee)
                {
                    return Refusal.NotFound;
                }

                var office = await scope
                    .Db.Participants.Where(p => p.Id == guarantee.ParticipantId)
                    .Join(scope.Db.Offices, p => p.OfficeId, o => o.Id, (_, o) => o)
                    .SingleAsync(ct);
                var letter = await scope.AddLetter(
                    LetterKind.Guarantee,
                    guarantee.ParticipantId,
                    office,
                    calendar.Today,
                    ct
                );
                var result = guarantee.WriteLetter(
                    letter.Id,
                    scope.Side(),
                    scope.Me.Value,
                    scope.Now
                );
                if (!result.Refused(out _))
                {
                    scope.Tell(
                        guarantee,
                        EventKind.GuaranteeMoved,
                        TimelineKind.GuaranteeLetterWritten,
                        facts: [TimelineFact.Text(letter.Number)]
                    );
                }

                return result;
            },
            ct
        );
}

/// <summary>The letter in hand as a file.</summary>
public sealed class PrintGuaranteeLetter(Work work, GuaranteeLetter paper)
{
    /// <summary>Prints.</summary>
    /// <param name="actor">The guarantor, the PK or the head of the Bapas.</param>
    /// <param name="id">Whose letter.</param>
    /// <param name="site">Address of the portal, for the QR.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<LetterFile>> Run(
        Actor actor,
        GuaranteeId id,
        string site,
        CancellationToken ct
    ) =>
        work.Read<LetterFile>(
            actor,
            Operation.PrintGuaranteeLetter,
            Subject.Of(id),
            async scope =>
            {
                var row = await (
                    from guarantee in scope.Db.GuaranteesFor(scope.Who)
                    join letter in scope.Db.Letters on guarantee.LetterId equals letter.Id
                    join office in scope.Db.Offices on letter.OfficeId equals office.Id
                    join identity in scope.Db.PersonIdentities
                        on guarantee.ParticipantId equals identity.ParticipantId
                    where guarantee.Id == id && letter.VoidAt == null
                    select new
                    {
                        guarantee.Kind,
                        guarantee.Data,
                        identity.FullName,
                        Office = office.Name,
                        letter.Number,
                        letter.Serial,
                        letter.Code,
                        letter.IssuedOn,
                    }
                ).SingleOrDefaultAsync(ct);
                return row is null
                    ? Refusal.NotFound
                    : new LetterFile(
                        $"surat-jaminan-{row.Serial:0000}.pdf",
                        paper.Write(
                            new GuaranteeLetterFacts(
                                row.Kind,
                                row.Data,
                                row.FullName,
                                row.Office,
                                row.Number,
                                row.Code,
                                row.IssuedOn,
                                site
                            )
                        )
                    );
            },
            ct
        );
}
