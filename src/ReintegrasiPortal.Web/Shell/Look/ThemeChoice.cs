using Microsoft.AspNetCore.Http.HttpResults;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Shell.Look;

/// <summary>Light or dark as the person chose it; without a choice the device decides. Kept in a cookie so that the server draws the right one at once.</summary>
public static class ThemeChoice
{
    public const string Cookie = "tema";
    public const string Light = "light";
    public const string Dark = "dark";
    public const string System = "system";

    /// <summary>The chosen theme, or null when the device decides.</summary>
    public static string? Of(HttpContext context) =>
        context.Request.Cookies[Cookie] is Light or Dark ? context.Request.Cookies[Cookie] : null;

    /// <summary>Maps <c>/tema?ke=dark&amp;kembali=/…</c>, which works without JavaScript.</summary>
    public static void MapThemeChoice(this WebApplication app) =>
        app.MapGet("/tema", Choose).AllowAnonymous();

    private static RedirectHttpResult Choose(HttpContext context, string? ke, string? kembali)
    {
        if (ke is Light or Dark or System)
        {
            ChoiceCookie.Keep(context, Cookie, ke);
        }

        return ChoiceCookie.Return(kembali);
    }
}
