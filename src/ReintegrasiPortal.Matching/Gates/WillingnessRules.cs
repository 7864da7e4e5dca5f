namespace ReintegrasiPortal.Matching.Gates;

/// <summary>Both sides want it and the offer stands.</summary>
internal static class WillingnessRules
{
    public static GateAnswer Consent(in Pair pair) =>
        Gate.PassIf(pair.Person.ConsentsToMatching && !pair.Person.OptedOut);

    public static GateAnswer Open(in Pair pair) => Gate.PassIf(pair.Offer.Open);

    public static GateAnswer Places(in Pair pair) =>
        pair.Offer.Places < 0 ? GateAnswer.Unknown : Gate.PassIf(pair.Offer.Places > 0);

    public static GateAnswer PartnerVerified(in Pair pair) =>
        Gate.PassIf(pair.Offer.PartnerVerified);

    public static GateAnswer Need(in Pair pair) =>
        pair.Person.Needs is { } needs && pair.Kind is { } kind
            ? Gate.PassIf((needs & kind) == kind)
            : GateAnswer.Unknown;
}
