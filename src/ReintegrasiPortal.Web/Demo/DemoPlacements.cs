using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Matching;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// Placements in every state, each led there step by step through the map, as the database demands. News of the last days goes through
/// the outbox like any other, so that inboxes are filled by the portal itself.
/// </summary>
internal sealed class DemoPlacements(
    DemoDice dice,
    DemoAccountBook accounts,
    OfficeCalendar calendar,
    PortalDb db
)
{
    /// <summary>Older news was read long ago.</summary>
    private static readonly TimeSpan s_recent = TimeSpan.FromDays(4);

    /// <summary>Leads the stories step by step; every step is a save of its own because the database checks each against the one before.</summary>
    public async Task Make(
        IReadOnlyList<DemoPerson> people,
        IReadOnlyList<DemoPartner> partners,
        IReadOnlyList<Opportunity> offers,
        CancellationToken ct
    )
    {
        var stories = await Cast(people, partners, offers, ct);
        db.AddRange(stories.Select(story => story.Placement));
        await db.SaveChangesAsync(ct);
        for (var step = 0; stories.Exists(story => story.Acts.Length > step); step++)
        {
            foreach (var story in stories.Where(story => story.Acts.Length > step))
            {
                Make(story, step);
            }

            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>
    /// Everyone is in one story, with the offer that the engine itself puts first for them. Rina's people come first, so that she has one
    /// of nearly each; Dedi and the offer meant for him stay free for the guides.
    /// </summary>
    private async Task<List<Story>> Cast(
        IReadOnlyList<DemoPerson> people,
        IReadOnlyList<DemoPartner> partners,
        IReadOnlyList<Opportunity> offers,
        CancellationToken ct
    )
    {
        var byId = partners.ToDictionary(p => p.Partner.Id);
        var places = offers
            .Where(o => o.Status == OpportunityStatus.Live && o != offers[0])
            .ToDictionary(o => o, o => o.Places);
        var acts = new Queue<PlacementAct[]>(DemoStories.OneOfEachFirst());
        var inTurn = people
            .Skip(1)
            .Where(person => person.Ready)
            .OrderBy(person => person.Officer != people[0].Officer);
        var stories = new List<Story>();
        foreach (var person in inTurn.TakeWhile(_ => acts.Count > 0))
        {
            if (await Best(person, places, ct) is var (offer, match))
            {
                places[offer]--;
                stories.Add(Begin(person, byId[offer.PartnerId], offer, match, acts.Dequeue()));
            }
        }

        return stories;
    }

    /// <summary>The best offer that fits and leaves a place free; null when none does.</summary>
    private async Task<(Opportunity Offer, MatchRecord Match)?> Best(
        DemoPerson person,
        Dictionary<Opportunity, int> places,
        CancellationToken ct
    )
    {
        var live = db.Opportunities.Where(o => o.Status == OpportunityStatus.Live);
        var matches = await MatchBuilder.Load(
            db,
            person.Person.Id,
            live,
            calendar.Today,
            calendar.Now,
            ct
        );
        return places
            .Where(left => left.Value > 1)
            .Select(left => (Offer: left.Key, matches.Explain(left.Key.Id.Value)!.Why))
            .Where(found => found.Why.Answer is GateAnswer.Pass or GateAnswer.Review)
            .OrderByDescending(found => found.Why.Score)
            .Select(found =>
                ((Opportunity Offer, MatchRecord Match)?)(found.Offer, Shortlist.Record(found.Why))
            )
            .FirstOrDefault();
    }

    private Story Begin(
        DemoPerson person,
        DemoPartner partner,
        Opportunity offer,
        MatchRecord match,
        PlacementAct[] acts
    )
    {
        // The last step lies within the last three days, unless the story is over or running.
        var last = calendar.Now.AddHours(-dice.Between(3, 70));
        var days = Math.Max(1, (last - Latest(person.DecidedAt, offer.PostedAt)).Days);
        var pace = TimeSpan.FromHours(Math.Clamp(days * 24 / (acts.Length + 1), 3, 70));
        var begun = last - (pace * acts.Length);
        var placement = Placement.Shortlist(
            PlacementId.New(),
            person.Person.Id,
            offer.Id,
            match,
            person.Officer.Value,
            begun
        );
        var story = new Story(placement, person, partner, offer, acts, begun, pace);
        Tell(story, EventKind.PlacementSuggested, 0, person.Officer, begun);
        return story;
    }

    private void Make(Story story, int step)
    {
        var act = story.Acts[step];
        var placement = story.Placement;
        var at = story.Begun + (story.Pace * (step + 1));
        if (act == PlacementAct.ScheduleInterview)
        {
            Share(story, at.AddMinutes(-20));
        }

        var side = SideOf(placement.State, act);
        var by = ActorOf(story, side);
        DemoData.Must(placement.Make(act, side, Facts(story), "", by?.Value, at));
        switch (act)
        {
            case PlacementAct.ScheduleInterview:
                db.Add(
                    DemoData.Must(
                        Interview.Set(
                            placement.Id,
                            calendar.At(calendar.DayOf(at).AddDays(2), new TimeOnly(9, 30)),
                            story.Partner.Partner.Address,
                            by!.Value.Value,
                            at
                        )
                    )
                );
                break;
            case PlacementAct.Start:
                placement.StartOn(calendar.DayOf(at));
                break;
            case PlacementAct.End:
                placement.EndBecause(EndReason.Distance);
                break;
        }

        Tell(story, DemoStories.EventOf(act), step + 1, by, at);
    }

    /// <summary>Before the meeting the person lets this partner see name and phone number.</summary>
    private void Share(Story story, DateTimeOffset at)
    {
        foreach (var field in (SharedField[])[SharedField.FullName, SharedField.Phone])
        {
            db.Add(
                Consent.ToShare(
                    story.Person.Person.Id,
                    story.Partner.Partner.Id,
                    field,
                    DemoData.ConsentVersion,
                    "id",
                    at
                )
            );
        }
    }

    /// <summary>True of everyone cast here: decree, consent, verified partner with agreement, a place free, adult, one placement each.</summary>
    private static PlacementFacts Facts(Story story) =>
        new(
            DecreeCovers: story.Person.Ready,
            MatchingConsent: story.Person.Ready,
            SharedFields: story.Acts.Length > 3 ? 2 : 0,
            PartnerVerified: true,
            AgreementCovers: true,
            OpportunityLive: story.Offer.Status == OpportunityStatus.Live,
            PlacesFree: story.Offer.Places,
            IsAdult: true,
            CommunityServiceForProfit: false,
            OpenElsewhere: false
        );

    private static Side SideOf(PlacementState state, PlacementAct act)
    {
        var may = PlacementMap.Find(state, act)!.By;
        return Enum.GetValues<Side>().First(side => side != Side.None && may.HasFlag(side));
    }

    private AccountId? ActorOf(Story story, Side side) =>
        side switch
        {
            Side.Officer => story.Person.Officer,
            Side.Partner => story.Partner.Member,
            Side.Participant => AccountId.From(
                accounts.All.FirstOrDefault(a => a.ParticipantId == story.Person.Person.Id)?.Id
                    ?? story.Person.Officer.Value
            ),
            _ => null,
        };

    private void Tell(Story story, EventKind kind, int step, AccountId? by, DateTimeOffset at)
    {
        if (calendar.Now - at < s_recent)
        {
            db.Outbox.Add(
                new OutboxMessage(
                    new PortalEvent(kind, $"{kind}:{story.Placement.Id.Value}:{step}")
                    {
                        Participant = story.Person.Person.Id,
                        Partner = story.Partner.Partner.Id,
                        Opportunity = story.Offer.Id,
                        Placement = story.Placement.Id,
                    },
                    by,
                    at
                )
            );
        }
    }

    private static DateTimeOffset Latest(DateTimeOffset left, DateTimeOffset right) =>
        left > right ? left : right;

    private sealed record Story(
        Placement Placement,
        DemoPerson Person,
        DemoPartner Partner,
        Opportunity Offer,
        PlacementAct[] Acts,
        DateTimeOffset Begun,
        TimeSpan Pace
    );
}
