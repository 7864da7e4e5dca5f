using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Notifications;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>What participants, relatives and officers do with a family tie, in short words for the tests.</summary>
internal sealed class Kin(TestPortal portal, World world)
{
    public Task<Result<Invitation>> Invite(string name) =>
        portal
            .Get<InviteRelative>()
            .Run(portal.As(world.ParticipantAccount), Relationship.Parent, name, null, portal.Stop);

    public Task<Result<AccountId>> Claim(
        string code,
        string name,
        string email = "sartini@uji.example",
        string password = World.Password,
        AccountId? account = null,
        int? birthYear = null
    ) =>
        portal
            .Get<ClaimInvitation>()
            .Run(
                account is { } known ? portal.As(known) : Actor.Visitor,
                new InvitationClaim(
                    code,
                    new ClaimFacts(name, Relationship.Parent, birthYear),
                    account is null ? new NewSignIn(email, password) : null
                ),
                portal.Stop
            );

    public Task<Result<Done>> Approve(FamilyLinkId link, AccountId? by = null) =>
        portal.Get<ApproveFamilyLink>().Run(portal.As(by ?? world.Officer), link, portal.Stop);

    public Task<Result<Done>> Decline(FamilyLinkId link, AccountId? by = null) =>
        portal.Get<DeclineFamilyLink>().Run(portal.As(by ?? world.Officer), link, portal.Stop);

    public Task<Result<Done>> End(FamilyLinkId link, AccountId by) =>
        portal.Get<EndFamilyLink>().Run(portal.As(by), link, portal.Stop);

    public async Task<IReadOnlyList<FamilyClaimRow>> Claims(AccountId officer) =>
        (await portal.Get<ListFamilyClaims>().Run(portal.As(officer), portal.Stop)).Value();

    public async Task<MyRelatives> Mine() =>
        (
            await portal
                .Get<ListMyRelatives>()
                .Run(portal.As(world.ParticipantAccount), portal.Stop)
        ).Value();

    /// <summary>Invites, claims and approves.</summary>
    public async Task<AccountId> Approved(string name)
    {
        var account = (await Claim((await Invite(name)).Value().Code, name)).Value();
        (await Approve((await Claims(world.Officer)).Single().Id)).Value();
        return account;
    }

    public async Task Deliver() =>
        (await portal.Get<DeliverOutbox>().Run(Actor.System, portal.Stop)).Value();
}
