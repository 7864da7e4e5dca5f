using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Web.Features.Families.Calendar;
using ReintegrasiPortal.Web.Features.Families.Guarantees;
using ReintegrasiPortal.Web.Features.Families.Letters;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>The endpoints of the area that are no pages: letters and calendar files.</summary>
public static class FamiliesFeature
{
    private const string Pdf = "application/pdf";

    public static IServiceCollection AddFamilies(this IServiceCollection services) =>
        services.AddSingleton<GuaranteeLetter>().AddSingleton<InvitationLetter>();

    public static void MapFamilies(this WebApplication app)
    {
        app.MapGet("/penjamin/{id:guid}/surat.pdf", Letter).RequireAuthorization();
        app.MapPost("/kerja/peserta/{id:guid}/surat-undangan", Invitation).RequireAuthorization();
        app.MapGet("/keluarga/kalender.ics", OwnCalendar).RequireAuthorization();
        app.MapGet("/kalender/{token}.ics", Feed)
            .AllowAnonymous()
            .RequireRateLimiting(Security.ByCode);
    }

    /// <summary>Address of the portal as letters print it, without a slash at the end.</summary>
    public static string Site(this HttpRequest request) =>
        $"{request.Scheme}://{request.Host}{request.PathBase}";

    private static async Task<Results<FileContentHttpResult, NotFound>> Letter(
        HttpContext context,
        Guid id,
        PrintGuaranteeLetter print,
        CancellationToken ct
    )
    {
        var printed = await print.Run(
            context.User.ToActor(),
            GuaranteeId.From(id),
            context.Request.Site(),
            ct
        );
        return printed.Succeeded(out var letter, out _)
            ? TypedResults.File(letter.Pdf, Pdf, letter.Name)
            : TypedResults.NotFound();
    }

    /// <summary>
    /// A form, not a button of the open page: the code must come as a file, once, and stand in no address. What is left empty comes as an
    /// empty text, so that texts are taken in and read here.
    /// </summary>
    private static async Task<
        Results<FileContentHttpResult, RedirectHttpResult, NotFound>
    > Invitation(
        HttpContext context,
        Guid id,
        [FromForm] string? name,
        [FromForm] string? relationship,
        [FromForm] string? birthYear,
        [FromForm] string? consent,
        [FromForm] string? agreedOn,
        WriteFamilyLetter write,
        InvitationLetter paper,
        OfficeCalendar calendar,
        CancellationToken ct
    )
    {
        var written = await write.Run(
            context.User.ToActor(),
            ParticipantId.From(id),
            new FamilyLetterRequest(
                new NewInvitation(
                    Enum.TryParse<Relationship>(relationship, out var kin)
                        ? kin
                        : Relationship.Other,
                    name ?? "",
                    int.TryParse(birthYear, CultureInfo.InvariantCulture, out var year)
                        ? year
                        : null
                ),
                Enum.TryParse<LetterConsent>(consent, out var yes) ? yes : null,
                DateOnly.TryParseExact(
                    agreedOn,
                    "yyyy-MM-dd",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var day
                )
                    ? day
                    : calendar.Today.AddDays(1)
            ),
            ct
        );
        if (written.Succeeded(out var letter, out var refusal))
        {
            return TypedResults.File(
                paper.Write(letter, context.Request.Site()),
                Pdf,
                "surat-undangan.pdf"
            );
        }

        return refusal == Domain.Kernel.Refusal.NotFound
            ? TypedResults.NotFound()
            : TypedResults.Redirect($"/kerja/peserta/{id}?tab=keluarga&surat={refusal.Code}");
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> OwnCalendar(
        HttpContext context,
        ShowFamilyCalendar show,
        OfficeCalendar calendar,
        CancellationToken ct
    ) =>
        (await show.Run(context.User.ToActor(), ct)).Succeeded(out var days, out _)
            ? TypedResults.File(
                CalendarFile.Write(days.Dates, calendar.Now),
                CalendarFile.ContentType,
                "janji.ics"
            )
            : TypedResults.NotFound();

    private static async Task<Results<FileContentHttpResult, NotFound>> Feed(
        HttpContext context,
        string token,
        ReadCalendarFeed read,
        CancellationToken ct
    )
    {
        context.Response.Headers.CacheControl = "no-store";
        return (await read.Run(context.User.ToActor(), token, ct)).Succeeded(out var file, out _)
            ? TypedResults.File(file, CalendarFile.ContentType)
            : TypedResults.NotFound();
    }
}
