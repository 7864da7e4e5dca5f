namespace ReintegrasiPortal.Web.Components;

/// <summary>A whole work page: the part of a page that has an address.</summary>
public abstract class PortalPage : PortalPanel;
