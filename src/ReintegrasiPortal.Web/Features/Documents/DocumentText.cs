using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Web.Features.Timelines;

namespace ReintegrasiPortal.Web.Features.Documents;

/// <summary>Names the words around files.</summary>
public sealed class DocumentText;

internal static class DocumentWords
{
    /// <summary>Kinds of files are named once, where the timeline names them too.</summary>
    public static string Word(this IStringLocalizer<TimelineText> words, DocumentKind kind) =>
        words[$"{nameof(DocumentKind)}.{kind}"];

    /// <summary>Size in whole kilobytes, at least one.</summary>
    public static int Kilobytes(this DocumentLine line) => Math.Max(1, (line.Bytes + 512) / 1024);
}
