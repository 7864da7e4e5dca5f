namespace ReintegrasiPortal.Web.Shell;

/// <summary>Names the texts of layouts, navigation and error pages (ShellText.resx).</summary>
public sealed class ShellText;
