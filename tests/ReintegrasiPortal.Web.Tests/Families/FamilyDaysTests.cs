using System.Text;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Families.Calendar;
using ReintegrasiPortal.Web.Features.Families.Guarantees;
using ReintegrasiPortal.Web.Features.Families.Help;
using ReintegrasiPortal.Web.Features.Families.News;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Reporting;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>News, calendar and help of a relative, and claims that prove too little.</summary>
public sealed class FamilyDaysTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Kin _kin = null!;
    private Desk _desk = null!;
    private AccountId _mother;
    private FamilyLinkId _link;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _kin = new Kin(_portal, _world);
        _desk = new Desk(_portal, _world);
        _mother = await _kin.Approved("Ibu Sartini");
        _link = (await _kin.Mine()).Relatives.Single().Id;
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Day_thirty_and_ninety_are_news_by_consent_until_a_veto_and_are_read_once()
    {
        await Consents(NewsKind.PlacementStarted, NewsKind.PlacementKept);
        await Placed.At(
            PlacementState.Active,
            _portal.Services,
            _world.Participant.Id,
            _world.Job.Id,
            _portal.Clock.GetUtcNow()
        );
        (await News()).Select(n => n.Kind).ShouldBe([NewsKind.PlacementStarted]);

        _portal.Clock.Advance(TimeSpan.FromDays(30));
        (await News()).Select(n => n.Days).ShouldBe([30, null]);
        (await MarkRead(_mother)).Value();
        (await News()).ShouldAllBe(n => !n.IsNew);
        _portal.Clock.Advance(TimeSpan.FromDays(60));
        (await News())
            .Select(n => (n.Days, n.IsNew))
            .ShouldBe([(90, true), (30, false), (null, false)]);

        await Keep(FamilyTopic.Placement);
        (await News()).ShouldBeEmpty();
        (await MarkRead(_world.PokmasMember)).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task A_veto_also_stops_the_notice_and_only_for_that_relative()
    {
        await Consents(NewsKind.StageReached);
        var aunt = (
            await _kin.Claim(
                (await _kin.Invite("Bibi Wati")).Value().Code,
                "Bibi Wati",
                "wati@uji.example"
            )
        ).Value();
        (
            await _kin.Approve(
                (await _kin.Claims(_world.Officer)).First(c => c.RelativeName == "Bibi Wati").Id
            )
        ).Value();
        await Keep(FamilyTopic.StageDates);
        await _kin.Deliver();
        var before = await Count(_mother);

        (
            await _portal
                .Get<Web.Features.Participants.RecordStage>()
                .Run(
                    _portal.As(_world.Officer),
                    _world.Participant.Id,
                    Domain.Participants.Stage.Integration,
                    _portal.Today,
                    "BA-2",
                    _portal.Stop
                )
        ).Value();
        await _kin.Deliver();

        (await Count(_mother)).ShouldBe(before);
        (await Count(aunt)).ShouldBe(2, "approval and stage");
    }

    [Fact]
    public async Task The_feed_is_a_valid_calendar_of_neutral_entries_and_dies_with_its_address()
    {
        var id = await _desk.WithLetter(_mother, _link);
        (
            await _portal
                .Get<PlanGuaranteeInterview>()
                .Run(
                    _portal.As(_world.Officer),
                    id,
                    new DateTimeOffset(2026, 12, 1, 9, 0, 0, TimeSpan.FromHours(7)),
                    _portal.Stop
                )
        ).Value();
        (await _desk.Sign(_mother, id)).Value();
        var token = (await OpenFeed()).Value();

        var text = Encoding.UTF8.GetString((await Feed(token)).Value());

        var calendar = Ical.Net.Calendar.Load(text)!;
        var interview = calendar.Events.ShouldHaveSingleItem()!;
        interview.Summary.ShouldBe("Janji");
        interview.Uid.ShouldBe($"{id.Value:N}-interview@reintegrasiportal");
        interview.Start!.AsUtc.ShouldBe(new DateTime(2026, 12, 1, 2, 0, 0, DateTimeKind.Utc));
        interview.DtStamp!.AsUtc.ShouldBe(TestPortal.Start.UtcDateTime);
        text.ShouldStartWith("BEGIN:VCALENDAR\r\n");
        text.Split("\r\n").ShouldAllBe(line => Encoding.UTF8.GetByteCount(line) <= 75);
        foreach (var word in (string[])["Bapas", "Lapas", "PK", "litmas", "Canary", "enjamin"])
        {
            text.ShouldNotContain(word, Case.Insensitive);
        }

        var next = (await OpenFeed()).Value();
        (await Feed(token)).Refusal().ShouldBe(Refusal.NotFound);
        (await _portal.Get<CloseCalendarFeed>().Run(_portal.As(_mother), _portal.Stop)).Value();
        (await Feed(next)).Refusal().ShouldBe((await Feed("tidak-ada")).Refusal());
    }

    [Fact]
    public async Task Duties_stand_in_the_calendar_until_the_participant_keeps_them_back_or_hides()
    {
        await _desk.InForce(_mother, _link, days: 80);
        (await Days())
            .Select(d => d.Kind)
            .Distinct()
            .ShouldBe(
                [FamilyDateKind.MonthlyWord, FamilyDateKind.Renew, FamilyDateKind.LastDay],
                ignoreOrder: true
            );

        await Keep(FamilyTopic.GuaranteeDuties);
        (await Days()).ShouldBeEmpty();
        await Keep();
        (await Days()).ShouldNotBeEmpty();
        (
            await _portal
                .Get<HideRelative>()
                .Run(_portal.As(_world.Officer), _link, HideReason.Safety, _portal.Stop)
        ).Value();
        (await Days()).ShouldBeEmpty();
        var own = (
            await _portal.Get<ListMyGuarantees>().Run(_portal.As(_mother), _portal.Stop)
        ).Value();
        own.ShouldHaveSingleItem().State.ShouldBe(GuaranteeState.InForce);
        (
            await _portal.Ask(db =>
                db.CaseTasks.CountAsync(t => t.Kind == Domain.Tasks.TaskKind.FindGuarantor)
            )
        ).ShouldBe(1);
    }

    [Fact]
    public async Task Reporting_days_show_by_consent_and_are_kept_back_by_a_veto()
    {
        (
            await _portal
                .Get<SetReportingSchedule>()
                .Run(
                    _portal.As(_world.Officer),
                    _world.Participant.Id,
                    new ScheduleTerms(
                        ReportingInterval.Weekly,
                        DayOfWeek.Tuesday,
                        new(9, 0),
                        "Bapas Kelas I Serang",
                        ReportingChannel.InPerson,
                        _portal.Today,
                        _portal.Today.AddDays(180)
                    ),
                    _portal.Stop
                )
        ).Value();
        (await Days()).ShouldBeEmpty();

        await Consents(NewsKind.ReportingDays);

        var days = await Days();
        days.ShouldNotBeEmpty();
        days.ShouldAllBe(d =>
            d.Kind == FamilyDateKind.Report && d.On >= _portal.Today && d.Link == _link
        );
        days.Select(d => d.Uid).Distinct().Count().ShouldBe(days.Count);
        await Keep(FamilyTopic.Reporting);
        (await Days()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Help_becomes_a_need_a_task_and_a_card_that_names_nobody()
    {
        var id = (await AskHelp(HelpKinds.Transport)).Value();
        (await AskHelp(HelpKinds.Transport)).Value().ShouldBe(id);
        (await AskHelp(HelpKinds.Transport | HelpKinds.Legal))
            .Refusal()
            .ShouldBe(HelpRefusals.KindMissing);
        (await AskHelp(HelpKinds.None)).Refusal().ShouldBe(HelpRefusals.KindMissing);

        (
            await _portal.Ask(db =>
                db.Participants.Where(p => p.Id == _world.Participant.Id)
                    .Select(p => p.Needs)
                    .SingleAsync()
            )
        )
            .HasFlag(HelpKinds.Transport | HelpKinds.Job)
            .ShouldBeTrue();
        var card = (await Cards()).ShouldHaveSingleItem();
        (card.Kind, card.RegencyCode, card.Offered).ShouldBe((HelpKinds.Transport, "36.73", false));
        System
            .Text.Json.JsonSerializer.Serialize(card)
            .ShouldNotContain(_world.Participant.Id.Value.ToString());

        (await Offer(id)).Value();
        (await Offer(id)).Value();
        (await Cards()).Single().Offered.ShouldBeTrue();
        var support = (
            await _portal
                .Get<ShowSupport>()
                .Run(_portal.As(_world.Officer), _world.Participant.Id, _portal.Stop)
        ).Value();
        support.Help.ShouldHaveSingleItem().Offers.ShouldBe(["Pokmas Uji"]);
        support.Chain.Select(s => s.Role).ShouldBe([SupporterRole.Officer, SupporterRole.Relative]);

        (await Close(id, _world.BandungOfficer)).Refusal().ShouldBe(Refusal.NotFound);
        (await Close(id, _world.Officer)).Value();
        (await Close(id, _world.Officer)).Refusal().ShouldBe(HelpRefusals.Closed);
        (await Cards()).ShouldBeEmpty();
        (await Offer(id)).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task Wrong_code_and_wrong_facts_have_one_answer_and_leave_the_same_trace()
    {
        var invitation = (
            await _portal
                .Get<InviteRelative>()
                .Run(
                    _portal.As(_world.ParticipantAccount),
                    Relationship.Parent,
                    "Bapak Joko",
                    1960,
                    _portal.Stop
                )
        ).Value();
        var answers = new List<IReadOnlyList<Refusal>>();
        foreach (
            var (code, year) in new (string, int?)[]
            {
                ("22222-22222-22222-22222", 1960),
                (invitation.Code, 1961),
                (invitation.Code, null),
            }
        )
        {
            var before = await Audits();
            answers.Add(
                (await _kin.Claim(code, "Bapak Joko", "joko@uji.example", birthYear: year)).Refusals
            );
            (await Audits()).ShouldBe(before + 1);
        }

        answers.ShouldAllBe(a => a.SequenceEqual(new[] { FamilyRefusals.CodeNotValid }));
        for (var more = 0; more < FamilyInvitation.MaxMisses; more++)
        {
            await _kin.Claim(invitation.Code, "Bapak Joko", "joko@uji.example", birthYear: 1961);
        }

        (await _kin.Claim(invitation.Code, "Bapak Joko", "joko@uji.example", birthYear: 1960))
            .Refusal()
            .ShouldBe(FamilyRefusals.CodeNotValid);
        (await _portal.Ask(db => db.FamilyInvitations.MaxAsync(i => i.Misses))).ShouldBe(
            FamilyInvitation.MaxMisses
        );
    }

    private async Task Consents(params NewsKind[] kinds) =>
        await _portal.Arrange(db =>
            db.AddRange(
                kinds.Select(kind =>
                    Consent.ToNews(
                        _world.Participant.Id,
                        kind,
                        "2026-11",
                        "id",
                        _portal.Clock.GetUtcNow()
                    )
                )
            )
        );

    private async Task Keep(params FamilyTopic[] kept) =>
        (
            await _portal
                .Get<SetFamilyTopics>()
                .Run(
                    _portal.As(_world.ParticipantAccount),
                    _link,
                    [.. Enum.GetValues<FamilyTopic>().Except(kept)],
                    _portal.Stop
                )
        ).Value();

    private async Task<IReadOnlyList<Web.Features.Participants.Projections.GoodNews>> News() =>
        (await _portal.Get<ListFamilyNews>().Run(_portal.As(_mother), _link, 1, _portal.Stop))
            .Value()
            .News;

    private Task<Result<Done>> MarkRead(AccountId who) =>
        _portal.Get<MarkFamilyNewsRead>().Run(_portal.As(who), _link, _portal.Stop);

    private async Task<int> Count(AccountId who) =>
        (await _portal.Get<CountNotices>().Run(_portal.As(who), _portal.Stop)).Value();

    private Task<Result<string>> OpenFeed() =>
        _portal.Get<OpenCalendarFeed>().Run(_portal.As(_mother), _portal.Stop);

    private Task<Result<byte[]>> Feed(string token) =>
        _portal.Get<ReadCalendarFeed>().Run(Actor.Visitor, token, _portal.Stop);

    private async Task<IReadOnlyList<FamilyDate>> Days() =>
        (await _portal.Get<ShowFamilyCalendar>().Run(_portal.As(_mother), _portal.Stop))
            .Value()
            .Dates;

    private Task<Result<HelpRequestId>> AskHelp(HelpKinds kind) =>
        _portal.Get<AskForHelp>().Run(_portal.As(_mother), _link, kind, _portal.Stop);

    private async Task<IReadOnlyList<HelpCard>> Cards() =>
        (
            await _portal.Get<ListHelpRequests>().Run(_portal.As(_world.PokmasMember), _portal.Stop)
        ).Value();

    private Task<Result<Done>> Offer(HelpRequestId id) =>
        _portal.Get<OfferHelp>().Run(_portal.As(_world.PokmasMember), id, _portal.Stop);

    private Task<Result<Done>> Close(HelpRequestId id, AccountId by) =>
        _portal
            .Get<CloseHelpRequest>()
            .Run(_portal.As(by), id, HelpRequestEnd.Helped, _portal.Stop);

    private Task<int> Audits() => _portal.Ask(db => db.AuditEntries.CountAsync());
}
