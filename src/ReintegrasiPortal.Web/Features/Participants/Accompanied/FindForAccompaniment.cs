using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Participants.Accompanied;

/// <summary>Somebody of the own Lapas who can sit down at the screen.</summary>
public sealed record SeatedPerson(ParticipantId Id, string FullName, string Alias);

/// <summary>Finds people of the own Lapas by name or alias.</summary>
public sealed class FindForAccompaniment(Work work)
{
    private const int Most = 20;

    public Task<Result<IReadOnlyList<SeatedPerson>>> Run(
        Actor actor,
        string words,
        CancellationToken ct
    ) =>
        work.Read<IReadOnlyList<SeatedPerson>>(
            actor,
            Operation.FindForAccompaniment,
            Subject.None,
            async scope =>
            {
                var pattern = $"%{words.Trim()}%";
                return await (
                    from person in scope.Db.ParticipantsFor(scope.Who)
                    join identity in scope.Db.PersonIdentities
                        on person.Id equals identity.ParticipantId
                    where
                        EF.Functions.Like(identity.FullName, pattern)
                        || EF.Functions.Like(person.Alias, pattern)
                    orderby identity.FullName
                    select new SeatedPerson(person.Id, identity.FullName, person.Alias)
                )
                    .Take(Most)
                    .ToListAsync(ct);
            },
            ct
        );
}
