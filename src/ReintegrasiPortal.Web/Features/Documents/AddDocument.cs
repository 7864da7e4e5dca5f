using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>An officer or the Lapas files a paper of one person.</summary>
public sealed class AddDocument(Work work)
{
    /// <param name="actor">PK or staff of the Lapas.</param>
    /// <param name="id">Whose paper.</param>
    /// <param name="input">The file.</param>
    /// <param name="ownerMayRead">Whether the person may open it; never for reports with statements of others.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<DocumentId>> Run(
        Actor actor,
        ParticipantId id,
        NewDocument input,
        bool ownerMayRead,
        CancellationToken ct
    ) =>
        work.Change<DocumentId>(
            actor,
            Operation.AddDocument,
            Subject.Of(id),
            scope =>
            {
                var check = input.Check();
                if (!check.Succeeded(out var file, out _))
                {
                    return Task.FromResult<Result<DocumentId>>(check.Refusals.ToList());
                }

                var stored = scope.Store(
                    id,
                    input.Kind,
                    input.Title.Trim(),
                    file,
                    ownerMayRead && DocumentKinds.MayBeShown(input.Kind)
                );
                scope.Detail = input.Kind.ToString();
                scope.Raise(DocumentEvents.Changed(id, stored, "added"));
                return Task.FromResult<Result<DocumentId>>(stored);
            },
            ct
        );
}

internal static class DocumentEvents
{
    /// <summary>Open lists look again; nobody gets a line in the inbox for it.</summary>
    public static PortalEvent Changed(ParticipantId person, DocumentId document, string how) =>
        new(EventKind.DocumentsChanged, $"{EventKind.DocumentsChanged}:{document.Value}:{how}")
        {
            Participant = person,
        };
}
