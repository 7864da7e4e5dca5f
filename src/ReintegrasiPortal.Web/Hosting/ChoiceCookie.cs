using Microsoft.AspNetCore.Http.HttpResults;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>A taste of the reader (language, theme) kept for a year. It holds nothing personal; the browser may read it.</summary>
public static class ChoiceCookie
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static void Keep(HttpContext context, string name, string value) =>
        context.Response.Cookies.Append(
            name,
            value,
            new CookieOptions
            {
                Path = "/",
                MaxAge = Kept,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                IsEssential = true,
            }
        );

    /// <summary>Back to the page the reader came from; an address outside the portal leads to the home page instead.</summary>
    public static RedirectHttpResult Return(string? address) =>
        TypedResults.LocalRedirect(RedirectHttpResult.IsLocalUrl(address) ? address! : "/");
}
