using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace ReintegrasiPortal.Web.Features.Families.Letters;

/// <summary>
/// The portal's own typeface, embedded in every letter. PDFsharp keeps one resolver for the process, so it is set once, when the first
/// letter is written.
/// </summary>
/// <remarks>Plus Jakarta Sans, SIL Open Font License 1.1 (wwwroot-assets/font/OFL.txt): the two static weights of the pages, unpacked from WOFF2.</remarks>
internal sealed class LetterFonts : IFontResolver
{
    private const string Family = "Plus Jakarta Sans";

    private const string Regular = "plus-jakarta-sans-400.ttf";

    private const string Bold = "plus-jakarta-sans-700.ttf";

    private static readonly XPdfFontOptions s_unicode = new(
        PdfFontEncoding.Unicode,
        PdfFontEmbedding.TryComputeSubset
    );

    static LetterFonts() => GlobalFontSettings.FontResolver ??= new LetterFonts();

    /// <param name="size">Points.</param>
    /// <param name="bold">The heavier weight.</param>
    public static XFont Of(double size, bool bold = false) =>
        new(Family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular, s_unicode);

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        familyName == Family ? new FontResolverInfo(isBold ? Bold : Regular) : null;

    public byte[]? GetFont(string faceName)
    {
        using var file = typeof(LetterFonts).Assembly.GetManifestResourceStream(faceName);
        if (file is null)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }
}
