using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using MudBlazor;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Indonesian first, English second: the cookie decides, then the browser, then Indonesian.</summary>
public static class Localisation
{
    public const string Cookie = "bahasa";
    public static readonly IReadOnlyList<CultureInfo> Cultures = [Indonesian(), English()];

    public static void AddPortalLocalisation(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddTransient<MudLocalizer, MudWords>();
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Cultures[0]);
            options.SupportedCultures = options.SupportedUICultures = [.. Cultures];
            options.RequestCultureProviders =
            [
                new CookieRequestCultureProvider { Options = options, CookieName = Cookie },
                new AcceptLanguageHeaderRequestCultureProvider { Options = options },
            ];
        });
    }

    public static void UsePortalLocalisation(this WebApplication app) =>
        app.UseRequestLocalization();

    /// <summary>Maps <c>/bahasa?ke=en&amp;kembali=/…</c>. It changes nothing but the reader's own cookie, so a plain link may call it.</summary>
    public static void MapPortalLocalisation(this WebApplication app) =>
        app.MapMethods("/bahasa", [HttpMethods.Get, HttpMethods.Post], Choose)
            .AllowAnonymous()
            .DisableAntiforgery();

    private static RedirectHttpResult Choose(HttpContext context, string? ke, string? kembali)
    {
        if (Cultures.FirstOrDefault(culture => culture.Name == ke) is { } chosen)
        {
            ChoiceCookie.Keep(
                context,
                Cookie,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(chosen))
            );
        }

        return ChoiceCookie.Return(kembali);
    }

    private static CultureInfo Indonesian() => new("id");

    /// <summary>English words with the day before the month and a 24-hour clock, as everyone in the country reads dates.</summary>
    private static CultureInfo English() =>
        new("en")
        {
            DateTimeFormat = (DateTimeFormatInfo)
                CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.Clone(),
        };
}
