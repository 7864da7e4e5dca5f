namespace ReintegrasiPortal.Web.Shell;

/// <summary>Marks a page or endpoint that shows every stranger the same and holds neither person nor token, so it may be compressed.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SameForAllAttribute : Attribute;
