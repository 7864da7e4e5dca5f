using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence.Documents;

namespace ReintegrasiPortal.Persistence;

/// <summary>What every change of a case can leave behind in the same transaction: a line on the timeline, a task, a file.</summary>
public static class CaseWriting
{
    /// <summary>Adds a line to the person's timeline.</summary>
    /// <param name="scope">The change it belongs to.</param>
    /// <param name="person">Whose timeline.</param>
    /// <param name="kind">What happened.</param>
    /// <param name="reason">Code of the reason, where the act asks for one.</param>
    /// <param name="facts">What the sentence mentions, in its order.</param>
    /// <param name="told">Key of the event raised for it.</param>
    public static void Note(
        this Scope scope,
        ParticipantId person,
        TimelineKind kind,
        string reason = "",
        IReadOnlyList<TimelineFact>? facts = null,
        string told = ""
    ) =>
        scope.Db.TimelineEntries.Add(
            new TimelineEntry(person, kind, scope.Now, scope.Who.Hand, reason, facts ?? [], told)
        );

    /// <summary>Opens a task unless one with this key is open already; who owns it sees it at once.</summary>
    /// <returns>The task; null when it was open already.</returns>
    public static async Task<CaseTask?> AskFor(
        this Scope scope,
        ParticipantId person,
        TaskKind kind,
        TaskOwner owner,
        DateOnly dueOn,
        string key,
        CancellationToken ct,
        string about = ""
    )
    {
        if (await scope.OpenTask(person, key, ct) is not null)
        {
            return null;
        }

        var task = new CaseTask(person, kind, owner, dueOn, key, scope.Now, about);
        scope.Db.CaseTasks.Add(task);
        var news =
            owner == TaskOwner.Participant ? EventKind.ParticipantAsked : EventKind.TaskOpened;
        var told = $"{news}:{task.Id.Value}";
        scope.Raise(new PortalEvent(news, told) { Participant = person });
        scope.Note(
            person,
            TimelineKind.TaskOpened,
            facts: [TimelineFact.Of(kind), TimelineFact.Of(owner), TimelineFact.Of(dueOn)],
            told: told
        );
        return task;
    }

    /// <summary>Ends the open task with this key, because what it asked for has happened; does nothing when there is none.</summary>
    public static async Task TaskDone(
        this Scope scope,
        ParticipantId person,
        string key,
        CancellationToken ct
    ) => (await scope.OpenTask(person, key, ct))?.Finish(scope.Who.Hand, scope.Now);

    /// <summary>Keeps a file for a person.</summary>
    /// <param name="scope">The change it belongs to.</param>
    /// <param name="person">Whose file.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="title">How lists call it.</param>
    /// <param name="file">The file, checked.</param>
    /// <param name="ownerMayRead">Whether the person may open it.</param>
    public static DocumentId Store(
        this Scope scope,
        ParticipantId person,
        DocumentKind kind,
        string title,
        CheckedFile file,
        bool ownerMayRead
    )
    {
        var document = new Document(person, kind, title, file, ownerMayRead, scope.Me, scope.Now);
        scope.Db.Documents.Add(document);
        scope.Db.DocumentContents.Add(new DocumentContent(document.Id, file.Content));
        scope.Note(
            person,
            TimelineKind.DocumentAdded,
            facts: [TimelineFact.Of(kind), TimelineFact.Text(title)]
        );
        return document.Id;
    }

    private static async Task<CaseTask?> OpenTask(
        this Scope scope,
        ParticipantId person,
        string key,
        CancellationToken ct
    ) =>
        scope.Db.CaseTasks.Local.FirstOrDefault(t =>
            t.ParticipantId == person && t.Key == key && t.State == CaseTaskState.Open
        )
        ?? await scope.Db.CaseTasks.FirstOrDefaultAsync(
            t => t.ParticipantId == person && t.Key == key && t.State == CaseTaskState.Open,
            ct
        );
}
