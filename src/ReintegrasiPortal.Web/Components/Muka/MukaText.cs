namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>Names the texts of the kit itself (MukaText.resx).</summary>
public sealed class MukaText;
