namespace ReintegrasiPortal.Matching;

/// <summary>
/// Changes worth proposing: things someone can do. Giving consent, having another wish and waiting longer are
/// never proposed.
/// </summary>
public enum ChangeKind
{
    /// <summary>Learn the skill (index) at a training body.</summary>
    LearnSkill,

    /// <summary>Have the skill (index), already held, certified by BNSP.</summary>
    CertifySkill,

    /// <summary>Earn the licence (bit).</summary>
    EarnLicence,

    /// <summary>Travel up to so many kilometres.</summary>
    WidenTravel,

    /// <summary>Make these shifts (mask) free.</summary>
    FreeShifts,

    /// <summary>Report at another time than these shifts (mask).</summary>
    MoveReporting,

    /// <summary>Finish the readiness to-dos left (count).</summary>
    FinishReadiness,

    /// <summary>Have so many supporters.</summary>
    FindSupporter,

    /// <summary>The partner provides lodging.</summary>
    ProvideLodging,

    /// <summary>The partner opens so many places.</summary>
    OpenPlaces,
}

/// <summary>The single change that turns a pair that fails into a match or, otherwise, lifts it most.</summary>
/// <param name="Change">What changes.</param>
/// <param name="Argument">Meaning depends on the change.</param>
/// <param name="NewAnswer">Answer of the gate after the change.</param>
/// <param name="NewScore">Score after the change.</param>
public sealed record Counterfactual(
    ChangeKind Change,
    int Argument,
    GateAnswer NewAnswer,
    int NewScore
)
{
    /// <summary>The pair as it would be after the change.</summary>
    public (PersonVector Person, OfferVector Offer) ApplyTo(
        PersonVector person,
        OfferVector offer
    ) => new PossibleChange(Change, Argument).ApplyTo(person, offer);
}
