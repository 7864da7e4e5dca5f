namespace ReintegrasiPortal.Web.Components.Muka;

/// <summary>How loud a button is. One <see cref="Primary"/> a page.</summary>
public enum ButtonKind
{
    Primary,
    Secondary,
    Quiet,
    Danger,
}
