using Microsoft.AspNetCore.Http.HttpResults;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>The address of a file.</summary>
public static class DocumentsFeature
{
    public static string Address(DocumentId id) => $"/berkas/{id.Value}";

    public static void MapDocuments(this WebApplication app) =>
        app.MapGet("/berkas/{id:guid}", Read).RequireAuthorization();

    private static async Task<Results<FileContentHttpResult, NotFound>> Read(
        HttpContext context,
        Guid id,
        ReadDocument read,
        CancellationToken ct
    )
    {
        var found = await read.Run(context.User.ToActor(), DocumentId.From(id), ct);
        if (!found.Succeeded(out var file, out _))
        {
            return TypedResults.NotFound();
        }

        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file.Content, file.ContentType, file.Name);
    }
}
