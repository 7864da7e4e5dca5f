using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants.Accompanied;

/// <summary>What a screen at the Lapas asks for beside pages.</summary>
public static class AccompanimentFeature
{
    public static void MapAccompaniment(this WebApplication app)
    {
        app.MapGet("/dampingan/masih", static () => TypedResults.NoContent())
            .RequireAuthorization();
        app.MapPost("/dampingan/selesai", Finish).RequireAuthorization();
    }

    /// <summary>Ends the sitting and locks; the antiforgery token of the form is checked, so that no other site can do it.</summary>
    private static async Task<IResult> Finish(
        HttpContext context,
        CloseAccompaniment close,
        [FromForm] string? selesai,
        CancellationToken ct
    )
    {
        await close.Run(context.User.ToActor(), ct);
        await context.SignOutAsync(AccompaniedSession.Scheme);
        return TypedResults.LocalRedirect(AccompaniedSession.Locked);
    }
}
