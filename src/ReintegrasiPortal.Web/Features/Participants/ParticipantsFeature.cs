using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Web.Features.Participants.Importing;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>The endpoints of the area that are no pages, and the worker behind its imports.</summary>
public static class ParticipantsFeature
{
    public const string SampleAddress = "/kerja/impor/contoh.csv";

    /// <summary>The background worker; the command line does without it.</summary>
    public static void AddImportWorker(this IServiceCollection services) =>
        services.AddHostedService<ImportWorker>();

    public static void MapParticipants(this WebApplication app)
    {
        app.MapGet(SampleAddress, Sample).RequireAuthorization();
        app.MapGet("/kerja/impor/{id:guid}/ditolak.csv", Rejected).RequireAuthorization();
    }

    public static string RejectedAddress(ImportRunId id) => $"/kerja/impor/{id.Value}/ditolak.csv";

    private static FileStreamHttpResult Sample() =>
        TypedResults.Stream(
            typeof(ParticipantsFeature).Assembly.GetManifestResourceStream("peserta-contoh.csv")!,
            "text/csv",
            "peserta-contoh.csv"
        );

    private static async Task<Results<FileContentHttpResult, NotFound>> Rejected(
        HttpContext context,
        Guid id,
        ShowImport show,
        IStringLocalizer<ImportText> texts,
        CancellationToken ct
    )
    {
        var shown = await show.Run(context.User.ToActor(), ImportRunId.From(id), ct);
        if (!shown.Succeeded(out var report, out _) || report.Rejected.Count == 0)
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(
            RejectedRows.Csv(report.Columns, report.Rejected, texts.Say),
            "text/csv; charset=utf-8",
            "ditolak.csv"
        );
    }
}
