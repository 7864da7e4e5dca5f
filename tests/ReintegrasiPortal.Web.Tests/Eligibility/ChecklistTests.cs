using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Eligibility;
using ReintegrasiPortal.Web.Features.Tasks;

namespace ReintegrasiPortal.Web.Tests.Eligibility;

public sealed class ChecklistTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task Officers_of_the_case_see_five_programmes_and_others_see_nothing()
    {
        foreach (var who in (AccountId[])[_world.Officer, _world.Supervisor, _world.LapasStaff])
        {
            (await Show(who))
                .Value()
                .Programs.Select(list => list.Program)
                .ShouldBe([
                    ProgramType.Assimilation,
                    ProgramType.ConditionalRelease,
                    ProgramType.ConditionalLeave,
                    ProgramType.PreReleaseLeave,
                    ProgramType.FamilyVisitLeave,
                ]);
        }

        foreach (
            var who in (AccountId[])
                [
                    _world.OtherOfficer,
                    _world.EmployerMember,
                    _world.ParticipantAccount,
                    _world.Admin,
                ]
        )
        {
            (await Show(who)).Refusal().ShouldBe(Refusal.NotFound);
        }
    }

    [Fact]
    public async Task What_is_stated_counts_from_the_newest_row_and_stands_on_the_timeline()
    {
        (await Standing(Condition.CommunityAccepts)).ShouldBe(ConditionStanding.NeedsData);

        (await State(isSo: true)).Value();
        (await Standing(Condition.CommunityAccepts)).ShouldBe(ConditionStanding.Met);

        (await State(isSo: false)).Value();
        (await Standing(Condition.CommunityAccepts)).ShouldBe(ConditionStanding.NotMet);
        (
            await _portal.Ask(db =>
                db.TimelineEntries.OrderBy(e => e.Id).Select(e => e.Kind).ToListAsync()
            )
        ).ShouldBe([TimelineKind.FactStated, TimelineKind.FactDenied]);
    }

    [Fact]
    public async Task A_statement_from_tomorrow_is_refused_at_its_field()
    {
        var refused = (await State(isSo: true, days: 1)).Refusal();

        refused.ShouldBe(EligibilityRefusals.StatedInFuture);
        refused.Field.ShouldBe("On");
        (await Standing(Condition.CommunityAccepts)).ShouldBe(ConditionStanding.NeedsData);
    }

    [Fact]
    public async Task An_item_becomes_a_task_of_its_owner_once()
    {
        var list = await List();
        var item = list.Items.First(i => i.Rule.Document is not null);
        var about = $"DocumentKind.{item.Rule.Document}";
        var key = TaskKey.Of(item.Rule.Next, about);
        (await Show(_world.Officer)).Value().OpenTasks.ShouldNotContain(key);

        (await Open(item, about)).Value();

        (await Show(_world.Officer)).Value().OpenTasks.ShouldContain(key);
        (await Open(item, about)).Refusal().ShouldBe(TaskRefusals.AlreadyOpen);
        var mine = (
            await _portal.Get<ListMyTasks>().Run(_portal.As(_world.LapasStaff), 0, _portal.Stop)
        ).Value();
        mine.First.ShouldHaveSingleItem().About.ShouldBe(about);
    }

    [Fact]
    public async Task A_task_is_about_a_code_and_nothing_else()
    {
        var item = (await List()).Items.First(i => i.Rule.Document is not null);

        foreach (var about in (string[])["<script>", "Dedi Supriatna", new string('a', 61)])
        {
            (await Open(item, about)).Refusal().ShouldBe(TaskRefusals.KindUnknown);
        }
    }

    private Task<Result<Done>> Open(ChecklistItem item, string about) =>
        _portal
            .Get<OpenTask>()
            .Run(
                _portal.As(_world.Officer),
                _world.Participant.Id,
                item.Rule.Next,
                item.Rule.Owner,
                item.DueOn!.Value,
                about,
                _portal.Stop
            );

    private async Task<ConditionStanding> Standing(Condition condition) =>
        (await List()).Items.Single(i => i.Rule.Condition == condition).Standing;

    private async Task<Checklist> List() =>
        (await Show(_world.Officer))
            .Value()
            .Programs.Single(list => list.Program == ProgramType.ConditionalRelease);

    private Task<Result<Checklists>> Show(AccountId who) =>
        _portal.Get<ShowChecklists>().Run(_portal.As(who), _world.Participant.Id, _portal.Stop);

    private Task<Result<Done>> State(bool isSo, int days = 0) =>
        _portal
            .Get<StateFact>()
            .Run(
                _portal.As(_world.Officer),
                _world.Participant.Id,
                StatedFact.CommunityAccepts,
                isSo,
                _portal.Today.AddDays(days),
                _portal.Stop
            );
}
