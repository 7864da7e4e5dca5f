using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Placements;

/// <summary>What must be true for a step beside the order of the map. Read fresh in the transaction of the act.</summary>
/// <param name="DecreeCovers">An SK in force covers the day concerned.</param>
/// <param name="MatchingConsent">The participant's consent to be matched is live.</param>
/// <param name="SharedFields">Number of identity fields the participant shares with this partner now.</param>
/// <param name="PartnerVerified">Bapas has verified the partner and not suspended it.</param>
/// <param name="AgreementCovers">A cooperation agreement in force covers the day concerned.</param>
/// <param name="OpportunityLive">The offer has not been closed.</param>
/// <param name="PlacesFree">Places left beside this placement's own.</param>
/// <param name="IsAdult">18 years or older; younger people are never matched with partners.</param>
/// <param name="CommunityServiceForProfit">A community-service sentence with a profit-making partner.</param>
/// <param name="OpenElsewhere">The participant has another running placement of the same kind.</param>
public sealed record PlacementFacts(
    bool DecreeCovers,
    bool MatchingConsent,
    int SharedFields,
    bool PartnerVerified,
    bool AgreementCovers,
    bool OpportunityLive,
    int PlacesFree,
    bool IsAdult,
    bool CommunityServiceForProfit,
    bool OpenElsewhere
);

/// <summary>The guards of the placement process. Ending, declining and withdrawing are always open: nobody is held in by a missing paper.</summary>
public static class PlacementGuards
{
    public static List<Refusal> Check(PlacementAct act, PlacementFacts facts)
    {
        var refusals = new List<Refusal>();
        if (
            act
            is PlacementAct.Pause
                or PlacementAct.Complete
                or PlacementAct.End
                or PlacementAct.Decline
                or PlacementAct.Withdraw
                or PlacementAct.Expire
        )
        {
            return refusals;
        }

        Require(facts.IsAdult, PlacementRefusals.NotAdult);
        Require(facts.MatchingConsent, PlacementRefusals.NoMatchingConsent);
        Require(facts.PartnerVerified, PlacementRefusals.PartnerNotVerified);
        Require(!facts.CommunityServiceForProfit, PlacementRefusals.CommunityServiceForProfit);
        if (act is not (PlacementAct.Resume or PlacementAct.Start))
        {
            Require(facts.OpportunityLive, PlacementRefusals.OpportunityClosed);
        }

        if (act is not (PlacementAct.Shortlist or PlacementAct.Agree))
        {
            Require(facts.DecreeCovers, PlacementRefusals.NoDecree);
            Require(facts.AgreementCovers, PlacementRefusals.NoAgreement);
        }

        if (
            act
            is PlacementAct.ScheduleInterview
                or PlacementAct.MakeOffer
                or PlacementAct.AcceptOffer
                or PlacementAct.Start
        )
        {
            Require(facts.SharedFields > 0, PlacementRefusals.NothingShared);
        }

        if (
            act
            is PlacementAct.Shortlist
                or PlacementAct.Approve
                or PlacementAct.Accept
                or PlacementAct.MakeOffer
        )
        {
            Require(facts.PlacesFree > 0, PlacementRefusals.NoPlaceFree);
        }

        if (act is PlacementAct.Start)
        {
            Require(!facts.OpenElsewhere, PlacementRefusals.RunningElsewhere);
        }

        return refusals;

        void Require(bool holds, Refusal refusal)
        {
            if (!holds)
            {
                refusals.Add(refusal);
            }
        }
    }
}

public static class PlacementRefusals
{
    public static readonly Refusal StepNotOpen = new("Placement.StepNotOpen");
    public static readonly Refusal AlreadyShortlisted = new("Placement.AlreadyShortlisted");
    public static readonly Refusal NotAdult = new("Placement.NotAdult");
    public static readonly Refusal NoMatchingConsent = new("Placement.NoMatchingConsent");
    public static readonly Refusal PartnerNotVerified = new("Placement.PartnerNotVerified");

    /// <summary>Court community service must not be commercialised (KUHP, UU 1/2023, art. 85(3)).</summary>
    public static readonly Refusal CommunityServiceForProfit = new(
        "Placement.CommunityServiceForProfit"
    );
    public static readonly Refusal OpportunityClosed = new("Placement.OpportunityClosed");
    public static readonly Refusal NoDecree = new("Placement.NoDecree");
    public static readonly Refusal NoAgreement = new("Placement.NoAgreement");
    public static readonly Refusal NothingShared = new("Placement.NothingShared");
    public static readonly Refusal NoPlaceFree = new("Placement.NoPlaceFree");
    public static readonly Refusal RunningElsewhere = new("Placement.RunningElsewhere");
    public static readonly Refusal NotEligible = new("Placement.NotEligible");
    public static readonly Refusal InterviewInPast = new("Placement.InterviewInPast", "At");
    public static readonly Refusal PlaceMissing = new("Placement.PlaceMissing", "Place");
    public static readonly Refusal StartOutsideDecree = new(
        "Placement.StartOutsideDecree",
        "StartsOn"
    );
}
