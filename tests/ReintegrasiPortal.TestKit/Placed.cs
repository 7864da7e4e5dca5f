using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Persistence;
using Xunit;

namespace ReintegrasiPortal.TestKit;

/// <summary>Placements that have come to a given state along the map, for tests that begin there.</summary>
public static class Placed
{
    private static readonly PlacementFacts s_allHolds = new(
        DecreeCovers: true,
        MatchingConsent: true,
        SharedFields: 1,
        PartnerVerified: true,
        AgreementCovers: true,
        OpportunityLive: true,
        PlacesFree: 1,
        IsAdult: true,
        CommunityServiceForProfit: false,
        OpenElsewhere: false
    );

    private static readonly (PlacementAct Act, Side By)[] s_way =
    [
        (PlacementAct.Agree, Side.Participant),
        (PlacementAct.Approve, Side.Officer),
        (PlacementAct.Accept, Side.Partner),
        (PlacementAct.ScheduleInterview, Side.Partner),
        (PlacementAct.MakeOffer, Side.Partner),
        (PlacementAct.AcceptOffer, Side.Participant),
        (PlacementAct.Start, Side.Officer),
        (PlacementAct.Complete, Side.Officer),
    ];

    /// <summary>Stores a placement whose every step was made at <paramref name="at"/>.</summary>
    public static async Task<PlacementId> At(
        PlacementState state,
        IServiceProvider services,
        ParticipantId person,
        OpportunityId offer,
        DateTimeOffset at
    )
    {
        var by = Guid.CreateVersion7();
        var placement = Placement.Shortlist(
            PlacementId.New(),
            person,
            offer,
            MatchRecord.None,
            by,
            at
        );
        // One save a step: the database itself refuses a placement that begins anywhere but at its beginning.
        var stop = TestContext.Current.CancellationToken;
        await using var db = await services
            .GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContextAsync(stop);
        db.Add(placement);
        await db.SaveChangesAsync(stop);
        foreach (var (act, side) in s_way.TakeWhile(_ => placement.State != state))
        {
            placement.Make(act, side, s_allHolds, "", by, at).Value();
            await db.SaveChangesAsync(stop);
        }

        return placement.Id;
    }
}
