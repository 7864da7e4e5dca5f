using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>Somebody puts a paper of their own into the wallet, such as a photo of the identity card.</summary>
public sealed class AddMyDocument(Work work)
{
    /// <summary>Own files one may keep; the office keeps the rest.</summary>
    public const int MaxOwn = 20;

    public Task<Result<DocumentId>> Run(Actor actor, NewDocument input, CancellationToken ct) =>
        work.Change<DocumentId>(
            actor,
            Operation.AddMyDocument,
            Subject.None,
            async scope =>
            {
                if (scope.Who.Participant is not { } me)
                {
                    return Refusal.NotFound;
                }

                var check = input.Check();
                if (!check.Succeeded(out var file, out _))
                {
                    return check.Refusals.ToList();
                }

                if (!DocumentKinds.OfThePerson.Contains(input.Kind))
                {
                    return DocumentRefusals.KindUnknown;
                }

                var own = await scope
                    .Db.DocumentsFor(scope.Who)
                    .CountAsync(d => d.AddedBy == scope.Me, ct);
                if (own >= MaxOwn)
                {
                    return DocumentRefusals.TooMany;
                }

                var stored = scope.Store(
                    me,
                    input.Kind,
                    input.Title.Trim(),
                    file,
                    ownerMayRead: true
                );
                scope.Detail = input.Kind.ToString();
                scope.Raise(DocumentEvents.Changed(me, stored, "added"));
                return stored;
            },
            ct
        );
}
