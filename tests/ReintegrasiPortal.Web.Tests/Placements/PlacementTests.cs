using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Web.Tests.Placements;

/// <summary>A portal, a world and a journey of its own for every test.</summary>
public abstract class PlacementTests : IAsyncLifetime
{
    protected TestPortal Portal { get; } = new();

    protected World World { get; private set; } = null!;

    internal Journey Journey { get; private set; } = null!;

    protected CancellationToken Stop => Portal.Stop;

    public async ValueTask InitializeAsync()
    {
        await Portal.InitializeAsync();
        World = await World.In(Portal);
        Journey = new Journey(Portal, World);
    }

    public async ValueTask DisposeAsync()
    {
        await Portal.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
