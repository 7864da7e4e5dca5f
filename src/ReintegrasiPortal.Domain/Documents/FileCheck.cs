using System.Security.Cryptography;
using System.Text;
using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Documents;

/// <summary>A file that has been looked at: its type comes from its first bytes, never from its name.</summary>
public sealed record CheckedFile(string Name, string ContentType, byte[] Content, string Sha256);

/// <summary>Lets in what people really hand over: PDF, JPEG and PNG up to 5 MB.</summary>
public static class FileCheck
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 5 * 1024 * 1024;

    /// <summary>Longest kept name, in characters.</summary>
    public const int MaxName = 100;

    private static readonly (byte[] Start, string ContentType, string Extension)[] s_types =
    [
        ("%PDF-"u8.ToArray(), "application/pdf", ".pdf"),
        ([0xFF, 0xD8, 0xFF], "image/jpeg", ".jpg"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], "image/png", ".png"),
    ];

    /// <summary>Refuses an empty file, one that is too large, and any other type.</summary>
    public static Result<CheckedFile> Of(byte[] content, string fileName)
    {
        if (content.Length == 0)
        {
            return DocumentRefusals.FileEmpty;
        }

        if (content.Length > MaxBytes)
        {
            return DocumentRefusals.FileTooLarge;
        }

        foreach (var (start, contentType, extension) in s_types)
        {
            if (content.AsSpan().StartsWith(start))
            {
                return new CheckedFile(
                    Tidy(fileName) + extension,
                    contentType,
                    content,
                    Convert.ToHexString(SHA256.HashData(content))
                );
            }
        }

        return DocumentRefusals.FileTypeUnknown;
    }

    /// <summary>The name without folders, extension and anything that a header or a file system could misread.</summary>
    private static string Tidy(string fileName)
    {
        var bare = fileName[(fileName.LastIndexOfAny(['/', '\\']) + 1)..];
        var dot = bare.LastIndexOf('.');
        var name = new StringBuilder();
        foreach (var letter in dot > 0 ? bare[..dot] : bare)
        {
            name.Append(char.IsLetterOrDigit(letter) || letter is '-' or '_' ? letter : '-');
        }

        var kept = name.ToString().Trim('-');
        return kept.Length == 0 ? "berkas"
            : kept.Length > MaxName ? kept[..MaxName]
            : kept;
    }
}

public static class DocumentRefusals
{
    public static readonly Refusal FileEmpty = new("Document.FileEmpty", "File");
    public static readonly Refusal FileTooLarge = new("Document.FileTooLarge", "File");
    public static readonly Refusal FileTypeUnknown = new("Document.FileTypeUnknown", "File");
    public static readonly Refusal KindUnknown = new("Document.KindUnknown", "Kind");
    public static readonly Refusal ReasonMissing = new("Document.ReasonMissing", "Reason");

    /// <summary>A certificate or a signed letter rests on it.</summary>
    public static readonly Refusal InUse = new("Document.InUse");
    public static readonly Refusal TooMany = new("Document.TooMany");
    public static readonly Refusal TitleMissing = new("Document.TitleMissing", "Title");
    public static readonly Refusal TitleTooLong = new("Document.TitleTooLong", "Title");
}
