using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>The participant chooses which kinds of news one relative may see. Whatever is not named is kept back; the relative is not told.</summary>
public sealed class SetFamilyTopics(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        FamilyLinkId id,
        IReadOnlyList<FamilyTopic> allowed,
        CancellationToken ct
    ) =>
        work.ActOnLink(
            actor,
            Operation.SetFamilyTopics,
            id,
            EventKind.FamilySightChanged,
            static (_, _) => Done.Yes,
            async (scope, link) =>
            {
                var vetoes = await scope
                    .Db.FamilyVetoes.Where(v => v.FamilyLinkId == link.Id && v.LiftedAt == null)
                    .ToListAsync(ct);
                vetoes.FindAll(v => allowed.Contains(v.Topic)).ForEach(v => v.Lift(scope.Now));
                scope.Db.FamilyVetoes.AddRange(
                    Enum.GetValues<FamilyTopic>()
                        .Where(topic =>
                            !allowed.Contains(topic) && vetoes.TrueForAll(v => v.Topic != topic)
                        )
                        .Select(topic => new FamilyVeto(link.Id, topic, scope.Now))
                );
            },
            ct
        );
}

/// <summary>
/// Shows a relative nothing more, silently: by the participant, who owes no reason, or by the PK for safety, with a code. A hidden
/// guarantor keeps the own undertaking, and the PK is asked to find another.
/// </summary>
public sealed class HideRelative(Work work, OfficeCalendar calendar)
{
    /// <param name="actor">The participant or the PK of the case.</param>
    /// <param name="id">The tie.</param>
    /// <param name="because">Taken from the PK; from a participant it is always the wish.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<Done>> Run(
        Actor actor,
        FamilyLinkId id,
        HideReason because,
        CancellationToken ct
    ) =>
        work.ActOnLink(
            actor,
            Operation.HideRelative,
            id,
            EventKind.FamilySightChanged,
            (scope, link) => link.Hide(ReasonOf(scope, because), scope.Me.Value, scope.Now),
            async (scope, link) =>
            {
                scope.Note(
                    link.ParticipantId,
                    TimelineKind.RelativeHidden,
                    ReasonOf(scope, because).ToString(),
                    [TimelineFact.Of(link.Relationship)]
                );
                await FamilyActs.FindAnother(scope, link, calendar.Today, ct);
            },
            ct
        );

    private static HideReason ReasonOf(Scope scope, HideReason stated) =>
        scope.Who.Role == Role.Participant ? HideReason.ParticipantsWish : stated;
}

/// <summary>Takes the hiding back. What the PK hid for safety, only the PK shows again; what the participant hid, only the participant.</summary>
public sealed class ShowRelativeAgain(Work work)
{
    public Task<Result<Done>> Run(Actor actor, FamilyLinkId id, CancellationToken ct) =>
        work.ActOnLink(
            actor,
            Operation.ShowRelativeAgain,
            id,
            EventKind.FamilySightChanged,
            static (scope, link) =>
                link.HiddenBecause is HideReason.ParticipantsWish
                == (scope.Who.Role == Role.Participant)
                    ? link.Show()
                    : FamilyRefusals.NotYoursToShow,
            static (scope, link) =>
            {
                scope.Note(
                    link.ParticipantId,
                    TimelineKind.RelativeShown,
                    facts: [TimelineFact.Of(link.Relationship)]
                );
                return Task.CompletedTask;
            },
            ct
        );
}
