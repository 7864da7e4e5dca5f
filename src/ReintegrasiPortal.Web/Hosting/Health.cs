using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Says whether the process lives and whether it can serve; details stay inside.</summary>
public static class Health
{
    public const string LivePath = "/livez";

    public const string ReadyPath = "/readyz";

    public static void MapHealth(this WebApplication app)
    {
        app.MapGet(LivePath, () => "ok").AllowAnonymous();
        app.MapGet(
                ReadyPath,
                async (Work work, CancellationToken ct) =>
                    await work.CanServe(ct)
                        ? Results.Text("ok")
                        : Results.StatusCode(StatusCodes.Status503ServiceUnavailable)
            )
            .AllowAnonymous();
    }
}
