namespace ReintegrasiPortal.Web.Features.Participants.Self;

/// <summary>Names the texts about an offer as the participant reads them (OfferText.resx): states, steps and answers.</summary>
public sealed class OfferText;
