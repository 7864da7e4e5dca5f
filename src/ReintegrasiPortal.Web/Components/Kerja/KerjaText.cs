namespace ReintegrasiPortal.Web.Components.Kerja;

/// <summary>Names the texts of the work components themselves (KerjaText.resx).</summary>
public sealed class KerjaText;
