using Microsoft.AspNetCore.Mvc;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>The endpoints of the area that are no pages.</summary>
public static class IdentityFeature
{
    /// <summary>Where "leave quickly" ends: the weather, which explains itself on any screen. Named in the form-action policy too.</summary>
    public const string NeutralPlace = "https://www.bmkg.go.id/";

    public static void MapIdentity(this WebApplication app) =>
        app.MapPost("/keluar", Leave).AllowAnonymous();

    /// <summary>Signs out; the antiforgery token of the form is checked, so that no other site can do it.</summary>
    private static async Task<IResult> Leave(SignInDoor door, [FromForm] string? cepat)
    {
        await door.Leave();
        return cepat is null
            ? TypedResults.LocalRedirect("/")
            : TypedResults.Redirect(NeutralPlace);
    }
}
