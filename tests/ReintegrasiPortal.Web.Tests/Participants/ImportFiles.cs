using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text;
using ReintegrasiPortal.Web.Features.Participants.Importing;

namespace ReintegrasiPortal.Web.Tests.Participants;

/// <summary>Files to hand in: the documented samples, and rows made to measure.</summary>
internal static class ImportFiles
{
    public static readonly string Header = string.Join(
        ',',
        ImportColumns.Required.Concat(ImportColumns.Optional)
    );

    public static byte[] Sample(string extension) =>
        File.ReadAllBytes(
            Path.Combine(
                Path.GetDirectoryName(Here())!,
                "../../../docs/sample/peserta-contoh." + extension
            )
        );

    /// <summary>A row that holds, for the world's Lapas Serang.</summary>
    public static string Row(
        int number,
        string name = "Budi",
        string stage = "asimilasi",
        string decided = "2026-06-19",
        string skills = "MT01:3"
    ) =>
        $"B.I-{number}/2025,{name},1988-04-12,L,LAPAS-SERANG,36.73.05,SMP,{stage},{decided},umum,2,6,0,2025-03-10,{skills},kerja,7212,081200000001,";

    public static byte[] Csv(params IEnumerable<string> rows) =>
        Encoding.UTF8.GetBytes(Header + "\n" + string.Join('\n', rows) + "\n");

    /// <summary>An archive of a few kilobytes that unpacks to more than any workbook may.</summary>
    public static byte[] ZipBomb()
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var part = archive.CreateEntry("xl/worksheets/sheet1.xml").Open();
            var zeros = new byte[1024 * 1024];
            for (var written = 0L; written <= XlsxTableLimit; written += zeros.Length)
            {
                part.Write(zeros);
            }
        }

        return file.ToArray();
    }

    private const long XlsxTableLimit = 100L * 1024 * 1024;

    private static string Here([CallerFilePath] string path = "") => path;
}
