using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families.Guarantees;
using ReintegrasiPortal.Web.Features.Families.Letters;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>What guarantor and PK do with a guarantee, in short words for the tests.</summary>
internal sealed class Desk(TestPortal portal, World world)
{
    public static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3];

    public const string Site = "https://portal.example";

    public async Task<GuaranteeId> Asked(FamilyLinkId relative) =>
        (await Ask(new GuarantorChoice(relative, null))).Value();

    public Task<Result<GuaranteeId>> Ask(GuarantorChoice choice, AccountId? by = null) =>
        portal
            .Get<AskGuarantor>()
            .Run(portal.As(by ?? world.Officer), world.Participant.Id, choice, portal.Stop);

    public Task<Result<Done>> Accept(AccountId by, GuaranteeId id) =>
        portal.Get<AcceptGuarantee>().Run(portal.As(by), id, portal.Stop);

    public Task<Result<Done>> Fill(AccountId by, GuaranteeId id, GuarantorPart part) =>
        portal.Get<FillGuarantee>().Run(portal.As(by), id, part, portal.Stop);

    public async Task FillAll(AccountId by, GuaranteeId id)
    {
        GuarantorPart[] parts =
        [
            new GuarantorPart.Person(new("Sartini", 1968, "Pedagang sayur", "")),
            new GuarantorPart.Relation(new(Relationship.Parent, true)),
            new GuarantorPart.Home(
                new("Kp. Baru No. 4 RT 02/05", "Drangong", "36.73.03", HousingKind.Own, true)
            ),
            new GuarantorPart.Ability(
                new(true, true, IncomeBand.TwoToFourMillion, TimeAtHome.AllDay)
            ),
        ];
        foreach (var part in parts)
        {
            (await Fill(by, id, part)).Value();
        }
    }

    public Task<Result<Done>> Write(AccountId by, GuaranteeId id) =>
        portal.Get<WriteGuaranteeLetter>().Run(portal.As(by), id, portal.Stop);

    public Task<Result<Done>> Sign(AccountId by, GuaranteeId id, byte[]? photo = null) =>
        portal
            .Get<SignGuaranteeLetter>()
            .Run(portal.As(by), id, photo ?? Photo, "surat.jpg", portal.Stop);

    public Task<Result<Done>> Stop(AccountId by, GuaranteeId id) =>
        portal.Get<StopGuarantee>().Run(portal.As(by), id, portal.Stop);

    public Task<Result<GuaranteeView>> Show(AccountId by, GuaranteeId id) =>
        portal.Get<ShowGuarantee>().Run(portal.As(by), id, portal.Stop);

    public Task<Result<LetterFile>> Print(AccountId by, GuaranteeId id) =>
        portal.Get<PrintGuaranteeLetter>().Run(portal.As(by), id, Site, portal.Stop);

    /// <summary>Asked, agreed, filled, letter written.</summary>
    public async Task<GuaranteeId> WithLetter(AccountId guarantor, FamilyLinkId link)
    {
        var id = await Asked(link);
        (await Accept(guarantor, id)).Value();
        await FillAll(guarantor, id);
        (await Write(guarantor, id)).Value();
        return id;
    }

    /// <summary>All the way to its first day, for <paramref name="days"/> days.</summary>
    public async Task<GuaranteeId> InForce(AccountId guarantor, FamilyLinkId link, int days = 100)
    {
        var id = await WithLetter(guarantor, link);
        (await Sign(guarantor, id)).Value();
        await CheckAndPutInForce(id, days);
        return id;
    }

    public async Task CheckAndPutInForce(GuaranteeId id, int days)
    {
        var officer = portal.As(world.Officer);
        (
            await portal.Get<HoldGuaranteeInterview>().Run(officer, id, portal.Today, portal.Stop)
        ).Value();
        (
            await portal
                .Get<CheckGuarantee>()
                .Run(officer, id, new(true, true, true, true, true), portal.Stop)
        ).Value();
        (
            await portal
                .Get<PutGuaranteeInForce>()
                .Run(officer, id, portal.Today, portal.Today.AddDays(days), portal.Stop)
        ).Value();
    }

    public Task<Result<int>> Clock() =>
        portal.Get<LapseGuarantees>().Run(Actor.System, portal.Stop);
}
