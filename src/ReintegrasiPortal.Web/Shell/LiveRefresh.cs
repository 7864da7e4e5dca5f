namespace ReintegrasiPortal.Web.Shell;

/// <summary>Tells the open page of a circuit that something changed for its account.</summary>
public sealed class LiveRefresh
{
    public event Action? Changed;

    public void Tell() => Changed?.Invoke();
}
