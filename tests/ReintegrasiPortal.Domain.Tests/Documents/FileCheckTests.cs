using CsCheck;
using ReintegrasiPortal.Domain.Documents;

namespace ReintegrasiPortal.Domain.Tests.Documents;

public sealed class FileCheckTests
{
    private static readonly byte[] s_png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Theory]
    [InlineData("surat.pdf", "surat.pdf")]
    [InlineData("surat.exe", "surat.pdf")]
    [InlineData(@"C:\rahasia\surat jaminan.pdf", "surat-jaminan.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("a\r\nSet-Cookie: x.pdf", "a--Set-Cookie--x.pdf")]
    [InlineData("", "berkas.pdf")]
    [InlineData("....", "berkas.pdf")]
    public void The_name_is_made_harmless_and_ends_as_the_contents_say(string given, string kept) =>
        Checked("%PDF-1.7 isi"u8.ToArray(), given).Name.ShouldBe(kept);

    [Fact]
    public void The_first_bytes_tell_the_type()
    {
        Checked("%PDF-1.4"u8.ToArray(), "a").ContentType.ShouldBe("application/pdf");
        Checked([0xFF, 0xD8, 0xFF, 0xE0], "a.pdf").ContentType.ShouldBe("image/jpeg");
        Checked(s_png, "a.pdf").ContentType.ShouldBe("image/png");
    }

    [Fact]
    public void Empty_large_and_other_files_stay_outside()
    {
        Refused([]).ShouldBe(DocumentRefusals.FileEmpty);
        Refused("<svg onload=alert(1)>"u8.ToArray()).ShouldBe(DocumentRefusals.FileTypeUnknown);
        Refused("%PDF"u8.ToArray()).ShouldBe(DocumentRefusals.FileTypeUnknown);
        Refused([.. s_png, .. new byte[FileCheck.MaxBytes - s_png.Length + 1]])
            .ShouldBe(DocumentRefusals.FileTooLarge);
        Checked([.. s_png, .. new byte[FileCheck.MaxBytes - s_png.Length]], "tepat")
            .Content.Length.ShouldBe(FileCheck.MaxBytes);
    }

    [Fact]
    public void No_name_leaves_more_than_letters_digits_and_dashes() =>
        Gen.String.Sample(name =>
        {
            var kept = Checked(s_png, name).Name;
            kept.ShouldEndWith(".png");
            kept.Length.ShouldBeLessThanOrEqualTo(FileCheck.MaxName + 4);
            kept[..^4].ShouldAllBe(letter => char.IsLetterOrDigit(letter) || "-_".Contains(letter));
        });

    private static CheckedFile Checked(byte[] content, string name)
    {
        FileCheck.Of(content, name).Succeeded(out var file, out _).ShouldBeTrue();
        return file!;
    }

    private static Domain.Kernel.Refusal Refused(byte[] content)
    {
        FileCheck.Of(content, "a.pdf").Refused(out var refusal).ShouldBeTrue();
        return refusal!;
    }
}
