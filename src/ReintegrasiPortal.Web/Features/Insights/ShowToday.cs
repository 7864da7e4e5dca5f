using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Web.Features.Coaching;
using ReintegrasiPortal.Web.Features.Tasks;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Insights;

/// <summary>What waits for the signed-in person: counts, and the first few of each.</summary>
public sealed class ShowToday(Work work, OfficeCalendar calendar)
{
    /// <summary>Things named on a card; the rest is behind its button.</summary>
    public const int Named = 3;

    public Task<Result<IReadOnlyList<TodayCard>>> Run(Actor actor, CancellationToken ct) =>
        work.Read<IReadOnlyList<TodayCard>>(
            actor,
            Operation.ShowToday,
            Subject.None,
            async scope =>
                scope.Who.Role switch
                {
                    Role.Officer or Role.Supervisor => await ForBapas(scope, ct),
                    Role.EmployerMember or Role.PartnerMember => await ForPartner(scope, ct),
                    Role.LapasStaff => await ForLapas(scope, ct),
                    _ => (List<TodayCard>)[],
                },
            ct
        );

    private static async Task<List<TodayCard>> ForBapas(Scope scope, CancellationToken ct)
    {
        var (db, who) = (scope.Db, scope.Who);
        return
        [
            await Tasks(scope, ct),
            await Card(
                TodayTopic.PartnersToVerify,
                db.PartnersFor(who)
                    .Where(p => p.Status == PartnerStatus.Submitted)
                    .OrderBy(p => p.RegisteredAt)
                    .Select(p => new TodayItem(p.LegalName, p.RegisteredAt)),
                ct
            ),
            await Card(
                TodayTopic.PlacementsToApprove,
                Placements(scope, PlacementState.ParticipantAgreed),
                ct
            ),
            await Card(
                TodayTopic.FamilyClaims,
                from link in db.FamilyLinksFor(who)
                where link.Status == FamilyLinkStatus.Requested
                join person in db.Participants on link.ParticipantId equals person.Id
                orderby link.RequestedAt
                select new TodayItem(person.Alias, link.RequestedAt),
                ct
            ),
            await Card(
                TodayTopic.CandidatesUnderWay,
                Placements(
                    scope,
                    PlacementState.OfficerApproved,
                    PlacementState.PartnerAccepted,
                    PlacementState.Interviewing,
                    PlacementState.Offered,
                    PlacementState.AgreementSigned
                ),
                ct
            ),
        ];
    }

    private static async Task<List<TodayCard>> ForPartner(Scope scope, CancellationToken ct)
    {
        var db = scope.Db;
        return
        [
            await Card(
                TodayTopic.OpenQuestions,
                db.PartnerQuestions.Where(q =>
                        q.PartnerId == scope.Who.Partner && q.AnsweredAt == null
                    )
                    .OrderBy(q => q.AskedAt)
                    .Select(q => new TodayItem(q.Text, q.AskedAt)),
                ct
            ),
            await Card(
                TodayTopic.CandidatesToAnswer,
                Placements(scope, PlacementState.OfficerApproved),
                ct
            ),
            await Card(
                TodayTopic.CandidatesToMeet,
                Placements(scope, PlacementState.PartnerAccepted),
                ct
            ),
            await Card(TodayTopic.OffersToMake, Placements(scope, PlacementState.Interviewing), ct),
        ];
    }

    private async Task<List<TodayCard>> ForLapas(Scope scope, CancellationToken ct)
    {
        var (db, who) = (scope.Db, scope.Who);
        return
        [
            await Tasks(scope, ct),
            await Card(
                TodayTopic.CoachingGaps,
                db.GapsFor(who, calendar).Select(g => new TodayItem(g.Alias, null)),
                ct
            ),
            await Card(
                TodayTopic.PeopleWithoutSkills,
                db.ParticipantsFor(who)
                    .Where(p => !p.Skills.Any())
                    .OrderBy(p => p.AddedAt)
                    .Select(p => new TodayItem(p.Alias, p.AddedAt)),
                ct
            ),
            await Card(
                TodayTopic.ImportsToCorrect,
                db.ImportsFor(who)
                    .Where(r =>
                        r.Rejected > 0 && r.State == ImportState.Finished && r.FinishedAt != null
                    )
                    .OrderByDescending(r => r.StartedAt)
                    .Select(r => new TodayItem(r.FileName, r.FinishedAt)),
                ct
            ),
        ];
    }

    private static Task<TodayCard> Tasks(Scope scope, CancellationToken ct) =>
        Card(
            TodayTopic.TasksToDo,
            from task in scope.Db.MyOpenTasks(scope.Who)
            join person in scope.Db.Participants on task.ParticipantId equals person.Id
            orderby task.DueOn, task.OpenedAt
            select new TodayItem(person.Alias, null, task.Kind, task.DueOn),
            ct
        );

    private static IQueryable<TodayItem> Placements(Scope scope, params PlacementState[] states) =>
        from p in scope.Db.PlacementsFor(scope.Who)
        where states.Contains(p.State)
        join person in scope.Db.Participants on p.ParticipantId equals person.Id
        join offer in scope.Db.Opportunities on p.OpportunityId equals offer.Id
        orderby p.StateSince
        select new TodayItem(person.Alias + " · " + offer.Title, p.StateSince);

    private static async Task<TodayCard> Card(
        TodayTopic topic,
        IQueryable<TodayItem> waiting,
        CancellationToken ct
    ) => new(topic, await waiting.CountAsync(ct), await waiting.Take(Named).ToListAsync(ct));
}
