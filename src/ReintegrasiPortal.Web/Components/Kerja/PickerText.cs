namespace ReintegrasiPortal.Web.Components.Kerja;

/// <summary>Names the texts of the pickers (PickerText.resx).</summary>
public sealed class PickerText;
