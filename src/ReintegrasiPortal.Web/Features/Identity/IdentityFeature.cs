using Microsoft.AspNetCore.Http.HttpResults;

namespace ReintegrasiPortal.Web.Features.Identity;

/// <summary>The endpoints of the area that are no pages.</summary>
public static class IdentityFeature
{
    public static void MapIdentity(this WebApplication app) => app.MapPost("/keluar", Leave).AllowAnonymous();

    /// <summary>Signs out; the antiforgery token of the form is checked, so that no other site can do it.</summary>
    private static async Task<RedirectHttpResult> Leave(SignInDoor door, [Microsoft.AspNetCore.Mvc.FromForm] string? kembali)
    {
        await door.Leave();
        return TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(kembali) ? kembali! : "/");
    }
}
