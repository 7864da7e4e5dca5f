using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Regions;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Help;

/// <summary>
/// A relative asks for help in one word. The person then needs it in matching too, the PK gets a task, and community partners of the
/// Bapas see a card that names nobody. Asking for the same again while it is open changes nothing.
/// </summary>
public sealed class AskForHelp(Work work, OfficeCalendar calendar)
{
    /// <summary>Working days in which the PK answers. A choice of the portal.</summary>
    private const int AnswerDays = 3;

    public Task<Result<HelpRequestId>> Run(
        Actor actor,
        FamilyLinkId link,
        HelpKinds kind,
        CancellationToken ct
    ) =>
        work.Change<HelpRequestId>(
            actor,
            Operation.AskForHelp,
            Subject.Of(link),
            async scope =>
            {
                var tie = await scope
                    .Db.FamilyLinksFor(scope.Who)
                    .SingleOrDefaultAsync(
                        l => l.Id == link && l.Status == FamilyLinkStatus.Approved,
                        ct
                    );
                if (tie is null)
                {
                    return Refusal.NotFound;
                }

                if (!HelpWords.Single.Contains(kind))
                {
                    return HelpRefusals.KindMissing;
                }

                var open = await scope
                    .Db.HelpRequestsFor(scope.Who)
                    .Where(r => r.FamilyLinkId == link && r.Kind == kind && r.ClosedAt == null)
                    .Select(r => (HelpRequestId?)r.Id)
                    .FirstOrDefaultAsync(ct);
                if (open is { } earlier)
                {
                    return earlier;
                }

                var person = await scope.Db.Participants.SingleAsync(
                    p => p.Id == tie.ParticipantId,
                    ct
                );
                person.Need(kind);
                var request = new HelpRequest(
                    person.Id,
                    link,
                    kind,
                    RegencyOf(person.DistrictCode),
                    scope.Now
                );
                scope.Db.HelpRequests.Add(request);
                var told = $"{EventKind.HelpAsked}:{request.Id.Value}";
                scope.Raise(
                    new PortalEvent(EventKind.HelpAsked, told)
                    {
                        Participant = person.Id,
                        FamilyLink = link,
                    }
                );
                scope.Note(
                    person.Id,
                    TimelineKind.HelpAsked,
                    facts: [TimelineFact.Of(kind)],
                    told: told
                );
                await scope.AskFor(
                    person.Id,
                    TaskKind.AnswerHelpRequest,
                    TaskOwner.Officer,
                    WorkingDays.After(calendar.Today, AnswerDays),
                    HelpWords.TaskKey(request.Id),
                    ct
                );
                return request.Id;
            },
            ct
        );

    private static string RegencyOf(string district) =>
        RegionCode.TryParse(district, out var code) ? code.Regency.ToString() ?? "" : "";
}

/// <summary>A community partner says that it can help. The PK decides what comes of it; the partner learns nothing about the person by this.</summary>
public sealed class OfferHelp(Work work)
{
    public Task<Result<Done>> Run(Actor actor, HelpRequestId id, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.OfferHelp,
            Subject.None,
            async scope =>
            {
                var request = await scope
                    .Db.HelpRequestsFor(scope.Who)
                    .Include(r => r.Offers)
                    .SingleOrDefaultAsync(r => r.Id == id, ct);
                if (request is null || scope.Who.Partner is not { } partner)
                {
                    return Refusal.NotFound;
                }

                var first = request.Offers.All(offer => offer.PartnerId != partner);
                var result = request.Offer(partner, scope.Now);
                if (first && !result.Refused(out _))
                {
                    scope.Raise(
                        new PortalEvent(
                            EventKind.HelpOffered,
                            $"{EventKind.HelpOffered}:{id.Value}:{partner.Value}"
                        )
                        {
                            Participant = request.ParticipantId,
                            Partner = partner,
                        }
                    );
                }

                return result;
            },
            ct
        );
}

/// <summary>The PK closes a request with a coded reason.</summary>
public sealed class CloseHelpRequest(Work work)
{
    public Task<Result<Done>> Run(
        Actor actor,
        HelpRequestId id,
        HelpRequestEnd because,
        CancellationToken ct
    ) =>
        work.Change<Done>(
            actor,
            Operation.CloseHelpRequest,
            Subject.Of(id),
            async scope =>
            {
                var request = await scope
                    .Db.HelpRequestsFor(scope.Who)
                    .SingleOrDefaultAsync(r => r.Id == id, ct);
                if (request is null)
                {
                    return Refusal.NotFound;
                }

                var result = request.Close(because, scope.Now);
                if (!result.Refused(out _))
                {
                    var told = $"{EventKind.HelpClosed}:{id.Value}";
                    scope.Raise(
                        new PortalEvent(EventKind.HelpClosed, told)
                        {
                            Participant = request.ParticipantId,
                            FamilyLink = request.FamilyLinkId,
                        }
                    );
                    scope.Note(
                        request.ParticipantId,
                        TimelineKind.HelpClosed,
                        because.ToString(),
                        [TimelineFact.Of(request.Kind)],
                        told
                    );
                    await scope.TaskDone(request.ParticipantId, HelpWords.TaskKey(id), ct);
                }

                return result;
            },
            ct
        );
}

internal static class HelpWords
{
    /// <summary>What can be asked for, one at a time.</summary>
    public static IReadOnlyList<HelpKinds> Single { get; } =
    [.. Enum.GetValues<HelpKinds>().Where(static kind => kind != HelpKinds.None)];

    public static string TaskKey(HelpRequestId id) => $"help:{id.Value}";
}
