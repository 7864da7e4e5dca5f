using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Reporting;

namespace ReintegrasiPortal.Web.Tests.Reporting;

public sealed class OfficeCodeTests : ReportingPortal
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        (await Set()).Value();
    }

    [Fact]
    public async Task The_code_of_the_own_office_checks_in()
    {
        var code = await Show(World.OtherOfficer);

        code.ChangesAt.ShouldBe(Portal.Clock.GetUtcNow().AddSeconds(60));
        (await Scan(code.Token)).Value().ShouldBe(Portal.Today);
        (await State()).ShouldBe(DutyState.Attended);
    }

    [Fact]
    public async Task A_code_is_used_once_by_one_person()
    {
        var code = await Show(World.Officer);
        (await Scan(code.Token)).Value();

        (await Scan(code.Token)).Refusal().ShouldBe(ReportingRefusals.CodeUsed);
        var next = await Show(World.Officer);
        (await Scan(next.Token)).Refusal().ShouldBe(ReportingRefusals.NothingDue);
    }

    [Fact]
    public async Task Two_taps_at_once_check_in_once()
    {
        var code = await Show(World.Officer);

        var both = await Task.WhenAll(
            Task.Run(() => Scan(code.Token)),
            Task.Run(() => Scan(code.Token))
        );

        both.Count(result => result.Refused(out _)).ShouldBe(1);
    }

    [Fact]
    public async Task A_code_dies_two_minutes_after_it_was_shown()
    {
        var code = await Show(World.Officer);
        Portal.Clock.Advance(OfficeCodes.Accepted + TimeSpan.FromSeconds(1));

        (await Scan(code.Token)).Refusal().ShouldBe(ReportingRefusals.CodeNotValid);
    }

    [Fact]
    public async Task A_code_of_yesterday_does_not_work_today()
    {
        // 23.59 WIB and one minute later.
        Portal.Clock.SetUtcNow(new(2026, 11, 24, 16, 59, 30, TimeSpan.Zero));
        var code = await Show(World.Officer);
        Portal.Clock.Advance(TimeSpan.FromSeconds(60));

        (await Scan(code.Token)).Refusal().ShouldBe(ReportingRefusals.CodeNotValid);
    }

    [Fact]
    public async Task The_code_of_another_office_and_one_made_by_hand_are_refused()
    {
        var foreign = await Show(World.BandungOfficer);
        var own = await Show(World.Officer);

        foreach (var token in new[] { foreign.Token, "uji", "", own.Token[..^4] + "AAAA" })
        {
            (await Scan(token)).Refusal().ShouldBe(ReportingRefusals.CodeNotValid, token);
        }

        (await State()).ShouldBe(DutyState.Due);
    }

    [Fact]
    public async Task The_date_nearest_to_today_is_done()
    {
        await GoTo(new(2026, 11, 30));
        var code = await Show(World.Officer);

        (await Scan(code.Token)).Value().ShouldBe(new DateOnly(2026, 12, 1));
        (await State()).ShouldBe(DutyState.Due);
        (await State(1)).ShouldBe(DutyState.Attended);
    }

    [Fact]
    public async Task Only_staff_of_a_Bapas_shows_codes_and_only_participants_use_them()
    {
        (await Portal.Get<ShowOfficeCode>().Run(Portal.As(World.LapasStaff), Portal.Stop))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        var code = await Show(World.Officer);
        (await Scan(code.Token, World.Officer)).Refusal().ShouldBe(Refusal.NotFound);
    }

    private async Task<ShownCode> Show(AccountId by) =>
        (await Portal.Get<ShowOfficeCode>().Run(Portal.As(by), Portal.Stop)).Value();

    private Task<Result<DateOnly>> Scan(string token, AccountId? by = null) =>
        Portal
            .Get<ScanOfficeCode>()
            .Run(Portal.As(by ?? World.ParticipantAccount), token, Portal.Stop);
}
