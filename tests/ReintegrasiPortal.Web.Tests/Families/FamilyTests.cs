using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Notifications;

namespace ReintegrasiPortal.Web.Tests.Families;

public sealed class FamilyTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Kin _kin = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _kin = new Kin(_portal, _world);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_relative_is_invited_claims_and_is_approved_and_everybody_concerned_hears_of_it()
    {
        var invitation = (await _kin.Invite("Ibu Sartini")).Value();
        invitation.Code.ShouldMatch("^([2-9A-HJKMNP-Z]{5}-){3}[2-9A-HJKMNP-Z]{5}$");
        (
            await _portal.Ask(db => db.FamilyInvitations.Select(i => i.CodeHash).SingleAsync())
        ).ShouldMatch("^[0-9A-F]{64}$");

        var mother = (
            await _kin.Claim(invitation.Code.ToLowerInvariant().Replace('-', ' '), " ibu  sartini ")
        ).Value();
        await _kin.Deliver();
        (await Inbox(_world.Officer)).ShouldBe([EventKind.FamilyClaimed]);
        (await Inbox(_world.ParticipantAccount)).ShouldBe([EventKind.FamilyClaimed]);
        var claim = (await _kin.Claims(_world.Officer)).ShouldHaveSingleItem();
        (claim.FullName, claim.RelativeName, claim.Email, claim.Status).ShouldBe(
            (
                World.ParticipantName,
                "Ibu Sartini",
                "sartini@uji.example",
                FamilyLinkStatus.Requested
            )
        );

        (await _kin.Approve(claim.Id)).Value();
        await _kin.Deliver();

        (await Inbox(mother)).ShouldBe([EventKind.FamilyApproved]);
        var relatives = await _kin.Mine();
        relatives.Invitations.ShouldBeEmpty();
        relatives.Relatives.ShouldHaveSingleItem().Status.ShouldBe(FamilyLinkStatus.Approved);
    }

    [Fact]
    public async Task Wrong_used_expired_and_misnamed_codes_all_look_the_same()
    {
        var used = (await _kin.Invite("Kakak Rina")).Value();
        (await _kin.Claim(used.Code, "Kakak Rina", "rina@uji.example")).Value();
        var open = (await _kin.Invite("Ibu Sartini")).Value();
        var wrong = await _kin.Claim("22222-33333-44444-55555", "Ibu Sartini");
        var misnamed = await _kin.Claim(open.Code, "Ibu Suhartini");
        var again = await _kin.Claim(used.Code, "Kakak Rina");
        var empty = await _kin.Claim("", "");
        // An address that has an account must not show as long as the code is wrong.
        var known = await _kin.Claim("22222-33333-44444-55555", "Ibu Sartini", "rina@uji.example");
        _portal.Clock.Advance(FamilyInvitation.ValidFor);
        var expired = await _kin.Claim(open.Code, "Ibu Sartini");

        var failures = new[] { wrong, misnamed, again, empty, known, expired };
        foreach (var failure in failures)
        {
            failure.Refusals.ShouldHaveSingleItem().ShouldBe(FamilyRefusals.CodeNotValid);
        }

        (await _portal.Ask(db => db.FamilyLinks.CountAsync())).ShouldBe(1);
        (await _portal.Ask(db => db.Users.CountAsync(u => u.Role == Role.Family))).ShouldBe(1);
    }

    [Fact]
    public async Task Fifty_claims_of_one_code_at_once_make_one_tie_and_one_account()
    {
        var invitation = (await _kin.Invite("Ibu Sartini")).Value();

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 50)
                .Select(n =>
                    Task.Run(() =>
                        _kin.Claim(invitation.Code, "Ibu Sartini", $"sartini{n}@uji.example")
                    )
                )
        );

        answers.Count(a => !a.Refused(out _)).ShouldBe(1);
        answers
            .Where(a => a.Refused(out _))
            .ShouldAllBe(a => a.Refusal() == FamilyRefusals.CodeNotValid);
        (await _portal.Ask(db => db.FamilyLinks.CountAsync())).ShouldBe(1);
        (await _portal.Ask(db => db.Users.CountAsync(u => u.Role == Role.Family))).ShouldBe(1);
    }

    [Fact]
    public async Task Inviting_the_same_relative_again_replaces_the_code()
    {
        var first = (await _kin.Invite("Ibu Sartini")).Value();
        var second = (await _kin.Invite("ibu sartini")).Value();

        (await _kin.Mine()).Invitations.ShouldHaveSingleItem().Id.ShouldBe(second.Id);
        (await _kin.Claim(first.Code, "Ibu Sartini"))
            .Refusal()
            .ShouldBe(FamilyRefusals.CodeNotValid);
        (await _kin.Claim(second.Code, "Ibu Sartini")).Value();
    }

    [Fact]
    public async Task Only_so_many_invitations_are_open_at_once_and_each_needs_a_name()
    {
        for (var n = 1; n <= FamilyInvitation.MaxOpen; n++)
        {
            (await _kin.Invite($"Kerabat {n}")).Value();
        }

        (await _kin.Invite("Kerabat Lain")).Refusal().ShouldBe(FamilyRefusals.TooManyOpen);
        (await _kin.Invite("Kerabat 1")).Value();
        (await _kin.Invite("  ")).Refusal().ShouldBe(FamilyRefusals.NameMissing);
        (await _kin.Invite(new string('a', 121))).Refusal().Field.ShouldBe("RelativeName");
    }

    [Fact]
    public async Task A_relative_with_an_account_claims_with_it_and_only_once_for_one_person()
    {
        var mother = await _kin.Approved("Ibu Sartini");
        var again = (await _kin.Invite("Ibu Sartini")).Value();
        (await _kin.Claim(again.Code, "Ibu Sartini", account: mother))
            .Refusal()
            .ShouldBe(FamilyRefusals.AlreadyLinked);

        var other = (
            await _portal
                .Get<InviteRelative>()
                .Run(
                    _portal.As(_world.OtherParticipantAccount),
                    Relationship.Parent,
                    "Ibu Sartini",
                    null,
                    _portal.Stop
                )
        ).Value();
        (await _kin.Claim(other.Code, "Ibu Sartini", account: mother)).Value().ShouldBe(mother);
    }

    [Fact]
    public async Task An_address_in_use_and_a_weak_password_do_not_use_up_the_code()
    {
        await _kin.Approved("Ibu Sartini");
        var invitation = (await _kin.Invite("Kakak Rina")).Value();

        (await _kin.Claim(invitation.Code, "Kakak Rina", "sartini@uji.example"))
            .Refusal()
            .ShouldBe(IdentityRefusals.EmailTaken);
        (await _kin.Claim(invitation.Code, "Kakak Rina", "rina@uji.example", password: "pendek"))
            .Refusal()
            .Field.ShouldBe("Password");
        (await _kin.Claim(invitation.Code, "Kakak Rina", "rina@uji.example")).Value();
    }

    [Fact]
    public async Task A_claim_is_decided_once_and_only_by_the_officer_of_the_case()
    {
        var invitation = (await _kin.Invite("Ibu Sartini")).Value();
        var mother = (await _kin.Claim(invitation.Code, "Ibu Sartini")).Value();
        var claim = (await _kin.Claims(_world.Officer)).Single().Id;
        (await _kin.Claims(_world.OtherOfficer)).ShouldBeEmpty();
        (await _kin.Claims(_world.BandungOfficer)).ShouldBeEmpty();
        var strangers = new[]
        {
            _world.OtherOfficer,
            _world.BandungOfficer,
            _world.Supervisor,
            _world.ParticipantAccount,
            _world.EmployerMember,
            mother,
        };
        foreach (var stranger in strangers)
        {
            (await _kin.Approve(claim, stranger)).Refusal().ShouldBe(Refusal.NotFound);
            (await _kin.Decline(claim, stranger)).Refusal().ShouldBe(Refusal.NotFound);
        }

        (await _kin.Decline(claim)).Value();

        (await _kin.Approve(claim)).Refusal().ShouldBe(FamilyRefusals.AlreadyDecided);
        (await _kin.Claims(_world.Officer)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Only_the_own_participant_and_the_officer_end_a_tie_and_the_relative_hears_nothing()
    {
        var mother = await _kin.Approved("Ibu Sartini");
        var link = (await _kin.Mine()).Relatives.Single().Id;
        (await _kin.End(link, _world.OtherParticipantAccount)).Refusal().ShouldBe(Refusal.NotFound);
        (await _kin.End(link, mother)).Refusal().ShouldBe(Refusal.NotFound);
        await _kin.Deliver();
        var before = await Inbox(mother);

        (await _kin.End(link, _world.ParticipantAccount)).Value();
        await _kin.Deliver();

        (await Inbox(mother)).ShouldBe(before);
        (await _kin.End(link, _world.Officer)).Refusal().ShouldBe(FamilyRefusals.AlreadyDecided);
    }

    private async Task<IReadOnlyList<EventKind>> Inbox(AccountId account) =>
        [
            .. (await _portal.Get<ListNotices>().Run(_portal.As(account), null, _portal.Stop))
                .Value()
                .Select(n => n.Kind),
        ];
}
