namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Whether this portal shows itself with fictional people (<c>Portal:Demo</c>). Off unless a setting says so.</summary>
public sealed record DemoMode(bool On)
{
    public static DemoMode Of(IConfiguration configuration) =>
        new(configuration.GetValue<bool>("Portal:Demo"));
}
