namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>Names the texts about the four stages (StageText.resx), told to the person and to relatives.</summary>
public sealed class StageText;
