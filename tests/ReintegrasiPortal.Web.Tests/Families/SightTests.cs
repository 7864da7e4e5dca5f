using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>What a hidden relative meets on the real server: the calm page of somebody to whom nothing is told, byte for byte, for ever.</summary>
public sealed partial class SightTests : IAsyncLifetime
{
    private static readonly string[] s_pages =
    [
        "/keluarga",
        "/keluarga/kalender",
        "/keluarga/penjamin",
        "/kabar",
    ];

    private readonly PortalServer _server = new();
    private World _world = null!;

    private DateTimeOffset Now => _server.Services.GetRequiredService<TimeProvider>().GetUtcNow();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _world = await World.In(_server.Services);
        await Arrange(db =>
            db.Add(
                Consent.ToNews(
                    _world.Participant.Id,
                    NewsKind.StageReached,
                    "2026-11",
                    "id",
                    Now.AddDays(-90)
                )
            )
        );
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_hidden_relative_cannot_tell_it_from_being_told_nothing()
    {
        var hidden = await Relative("hidden");
        var vetoed = await Relative("vetoed");
        (
            await Run<HideRelative, Done>(act =>
                act.Run(As(_world.Officer), hidden.Link, HideReason.Safety, Stop)
            )
        ).Value();
        (
            await Run<SetFamilyTopics, Done>(act =>
                act.Run(As(_world.ParticipantAccount), vetoed.Link, [], Stop)
            )
        ).Value();
        using var one = _server.Browser(await _server.SignIn("hidden"));
        using var other = _server.Browser(await _server.SignIn("vetoed"));

        foreach (var page in s_pages.Where(p => p != "/kabar"))
        {
            var seen = await Body(one, page);
            seen.ShouldBe(await Body(other, page), page);
            seen.ShouldNotContain(World.ParticipantName);
        }

        (await Body(one, "/keluarga")).ShouldContain("Anda terhubung");
    }

    [Fact]
    public async Task The_page_of_a_hidden_relative_never_changes_whatever_happens()
    {
        var hidden = await Relative("hidden");
        (
            await Run<HideRelative, Done>(act =>
                act.Run(As(_world.ParticipantAccount), hidden.Link, HideReason.Violence, Stop)
            )
        ).Value();
        using var browser = _server.Browser(await _server.SignIn("hidden"));
        var before = await Everything(browser, hidden.Link);

        await Arrange(db =>
            db.Add(
                new StageChange(
                    _world.Participant.Id,
                    Stage.Continued,
                    Stage.Assimilation,
                    DateOnly.FromDateTime(Now.UtcDateTime),
                    "BA-9",
                    Guid.CreateVersion7()
                )
            )
        );
        (
            await Run<Web.Features.Families.Guarantees.AskGuarantor, GuaranteeId>(act =>
                act.Run(As(_world.Officer), _world.Participant.Id, new(hidden.Link, null), Stop)
            )
        )
            .Refusal()
            .ShouldBe(GuaranteeRefusals.NotEligible);
        await _server.Deliver();

        (await Everything(browser, hidden.Link)).ShouldBe(before);
        (await Reason(hidden.Link)).ShouldBe(HideReason.ParticipantsWish);
    }

    [Fact]
    public async Task What_the_PK_hid_only_the_PK_shows_again()
    {
        var relative = await Relative("hidden");
        (
            await Run<HideRelative, Done>(act =>
                act.Run(As(_world.Officer), relative.Link, HideReason.Violence, Stop)
            )
        ).Value();

        (await ShowAgain(_world.ParticipantAccount, relative.Link))
            .Refusal()
            .ShouldBe(FamilyRefusals.NotYoursToShow);
        (await ShowAgain(_world.OtherOfficer, relative.Link)).Refusal().ShouldBe(Refusal.NotFound);
        (await ShowAgain(relative.Account, relative.Link)).Refusal().ShouldBe(Refusal.NotFound);
        (await ShowAgain(_world.Officer, relative.Link)).Value();

        using var browser = _server.Browser(await _server.SignIn("hidden"));
        (await Body(browser, "/keluarga")).ShouldContain(World.ParticipantName);
    }

    [Fact]
    public async Task The_participant_keeps_one_topic_from_one_relative_on_a_page_without_JavaScript()
    {
        var relative = await Relative("aunt");
        using var participant = _server.Browser(await _server.SignIn("peserta"));
        var path = $"/saya/keluarga/{relative.Link.Value}";

        using var saved = await PortalServer.Send(
            participant,
            path,
            "topics",
            ("Input.Topics", nameof(FamilyTopic.Placement)),
            ("Input.Topics", nameof(FamilyTopic.GuaranteeDuties))
        );

        saved.StatusCode.ShouldBe(System.Net.HttpStatusCode.Found);
        await using var db = await Open();
        (
            await db
                .FamilyVetoes.Where(v => v.LiftedAt == null)
                .Select(v => v.Topic)
                .ToListAsync(Stop)
        )
            .Order()
            .ShouldBe([
                FamilyTopic.StageDates,
                FamilyTopic.Coaching,
                FamilyTopic.Visits,
                FamilyTopic.Reporting,
            ]);
        using var aunt = _server.Browser(await _server.SignIn("aunt"));
        (await Body(aunt, "/keluarga")).ShouldNotContain("Sekarang di tahap");
    }

    private async Task<string> Everything(HttpClient browser, FamilyLinkId link)
    {
        var all = new StringBuilder();
        foreach (var page in (string[])[.. s_pages, $"/keluarga/kabar/{link.Value}"])
        {
            all.AppendLine(await Body(browser, page));
        }

        return all.ToString();
    }

    /// <summary>The page between its header and footer, where the name of the account and its tokens stand; tokens inside forms left out.</summary>
    private static async Task<string> Body(HttpClient browser, string path)
    {
        var page = await browser.GetStringAsync(path, Stop);
        var main = page[
            page.IndexOf("<main", StringComparison.Ordinal)..page.IndexOf(
                "</main>",
                StringComparison.Ordinal
            )
        ];
        return Token().Replace(main, "");
    }

    private async Task<(AccountId Account, FamilyLinkId Link)> Relative(string name)
    {
        var code = (
            await Run<InviteRelative, Invitation>(act =>
                act.Run(As(_world.ParticipantAccount), Relationship.Parent, name, null, Stop)
            )
        )
            .Value()
            .Code;
        var account = (
            await Run<ClaimInvitation, AccountId>(act =>
                act.Run(
                    Actor.Visitor,
                    new InvitationClaim(
                        code,
                        new ClaimFacts(name, Relationship.Parent, null),
                        new NewSignIn($"{name}@uji.example", World.Password)
                    ),
                    Stop
                )
            )
        ).Value();
        await using var db = await Open();
        var link = await db
            .FamilyLinks.Where(l => l.AccountId == account)
            .Select(l => l.Id)
            .SingleAsync(Stop);
        (
            await Run<ApproveFamilyLink, Done>(act => act.Run(As(_world.Officer), link, Stop))
        ).Value();
        return (account, link);
    }

    private Task<Result<Done>> ShowAgain(AccountId by, FamilyLinkId link) =>
        Run<ShowRelativeAgain, Done>(act => act.Run(As(by), link, Stop));

    private async Task<HideReason?> Reason(FamilyLinkId link)
    {
        await using var db = await Open();
        return await db
            .FamilyLinks.Where(l => l.Id == link)
            .Select(l => l.HiddenBecause)
            .SingleAsync(Stop);
    }

    private async Task<Result<TResult>> Run<T, TResult>(Func<T, Task<Result<TResult>>> act)
        where T : class
    {
        await using var scope = _server.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<T>());
    }

    private Actor As(AccountId account) => new(account, Now);

    private async Task Arrange(Action<PortalDb> rows)
    {
        await using var db = await Open();
        rows(db);
        await db.SaveChangesAsync(Stop);
    }

    private Task<PortalDb> Open() =>
        _server
            .Services.GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(Stop);

    [GeneratedRegex("<input[^>]*__RequestVerificationToken[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
