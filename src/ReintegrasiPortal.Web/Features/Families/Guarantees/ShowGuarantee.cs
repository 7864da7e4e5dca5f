using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Guarantees;

/// <param name="Task">One of the six.</param>
public sealed record GuaranteeTaskLine(GuaranteeTask Task, GuaranteeTaskStatus Status);

/// <summary>A guarantee as guarantor and officers see it. Of the participant the name alone, which the letter needs.</summary>
/// <param name="Link">The tie of a relative that still tells something; null for others.</param>
/// <param name="Acts">What the reader can do next.</param>
/// <param name="SignedCopy">Opened by officers.</param>
public sealed record GuaranteeView(
    GuaranteeId Id,
    ParticipantId Participant,
    string ParticipantName,
    GuarantorKind Kind,
    FamilyLinkId? Link,
    string? Body,
    bool IsRenewal,
    GuaranteeState State,
    DateTimeOffset Since,
    GuarantorData Data,
    IReadOnlyList<GuaranteeTaskLine> Tasks,
    IReadOnlyList<GuaranteeAct> Acts,
    string? LetterNumber,
    DocumentId? SignedCopy,
    DateTimeOffset? InterviewAt,
    DateOnly? InterviewHeldOn,
    IReadOnlyList<ReturnReason> Returned,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    GuaranteeEnd? EndedBecause,
    bool CanRenew
);

/// <summary>One guarantee.</summary>
public sealed class ShowGuarantee(Work work, OfficeCalendar calendar)
{
    public Task<Result<GuaranteeView>> Run(Actor actor, GuaranteeId id, CancellationToken ct) =>
        work.Read<GuaranteeView>(
            actor,
            Operation.ShowGuarantee,
            Subject.Of(id),
            async scope =>
                (
                    await scope.Views(
                        scope.Db.GuaranteesFor(scope.Who).Where(g => g.Id == id),
                        calendar.Today,
                        ct
                    )
                )
                    is [var view]
                    ? view
                    : Refusal.NotFound,
            ct
        );
}

/// <summary>The undertakings of a relative, the newest first; those that ended stay readable, for they were signed.</summary>
public sealed class ListMyGuarantees(Work work, OfficeCalendar calendar)
{
    public Task<Result<IReadOnlyList<GuaranteeView>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<GuaranteeView>>(
            actor,
            Operation.ListMyGuarantees,
            Subject.None,
            async scope => await scope.Views(scope.Db.GuaranteesFor(scope.Who), calendar.Today, ct),
            ct
        );
}

internal static class GuaranteeViews
{
    public static async Task<List<GuaranteeView>> Views(
        this Scope scope,
        IQueryable<Guarantee> wanted,
        DateOnly today,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var rows = await (
            from guarantee in wanted
            join identity in db.PersonIdentities
                on guarantee.ParticipantId equals identity.ParticipantId
            orderby guarantee.State == GuaranteeState.Ended, guarantee.StateSince descending
            select new
            {
                Guarantee = guarantee,
                identity.FullName,
                Link = db
                    .FamilyLinks.Where(l =>
                        l.Id == guarantee.FamilyLinkId
                        && l.Status == FamilyLinkStatus.Approved
                        && l.HiddenAt == null
                    )
                    .Select(l => (FamilyLinkId?)l.Id)
                    .FirstOrDefault(),
                Body = db
                    .Partners.Where(p => p.Id == guarantee.PartnerId)
                    .Select(p => p.LegalName)
                    .FirstOrDefault(),
                Letter = db
                    .Letters.Where(l => l.Id == guarantee.LetterId)
                    .Select(l => l.Number)
                    .FirstOrDefault(),
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.Select(row =>
                View(
                    row.Guarantee,
                    row.FullName,
                    row.Link,
                    row.Body,
                    row.Letter,
                    scope.Side(),
                    today
                )
            ),
        ];
    }

    private static GuaranteeView View(
        Guarantee guarantee,
        string name,
        FamilyLinkId? link,
        string? body,
        string? letter,
        GuaranteeSide side,
        DateOnly today
    ) =>
        new(
            guarantee.Id,
            guarantee.ParticipantId,
            name,
            guarantee.Kind,
            link,
            body,
            guarantee.RenewalOf is not null,
            guarantee.State,
            guarantee.StateSince,
            guarantee.Data,
            [
                .. Enum.GetValues<GuaranteeTask>()
                    .Select(task => new GuaranteeTaskLine(task, guarantee.StatusOf(task))),
            ],
            [.. GuaranteeMap.Open(guarantee.State, guarantee.SideOf(side))],
            letter,
            guarantee.SignedCopy,
            guarantee.InterviewAt,
            guarantee.InterviewHeldOn,
            guarantee.Returned,
            guarantee.ValidFrom,
            guarantee.ValidUntil,
            guarantee.EndedBecause,
            guarantee.CanRenew(today)
        );
}
