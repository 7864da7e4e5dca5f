using System.Text;
using CsCheck;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Participants.Importing;

namespace ReintegrasiPortal.Web.Tests.Participants;

public sealed class ImportSheetTests
{
    [Fact]
    public void A_wrong_header_names_the_missing_columns()
    {
        var refusal = ImportSheet.Open("nama;alamat\nBudi;Serang\n"u8.ToArray()).Refusal();

        refusal.Code.ShouldBe(ImportRefusals.ColumnsMissing.Code);
        refusal.Args[0].ShouldBeOfType<string>().ShouldStartWith("nomor_register, nama_lengkap");
    }

    [Fact]
    public void Semicolons_byte_order_mark_and_other_order_of_columns_are_read()
    {
        var names = ImportColumns.Required.Reverse().ToList();
        var text =
            $"\uFEFF{string.Join(';', names)}\n{string.Join(';', names.Select(n => n + "!"))}\n";

        var sheet = ImportSheet.Open(Encoding.UTF8.GetBytes(text)).Value();

        sheet.RowCount.ShouldBe(1);
        var row = sheet.Rows().Single();
        ImportColumns.Required.ShouldAllBe(name => row[name] == name + "!");
        row[ImportColumns.Phone].ShouldBeNull();
    }

    [Fact]
    public void Hostile_files_are_refused_by_name()
    {
        Code([]).ShouldBe(ImportRefusals.Empty.Code);
        Code(Encoding.UTF8.GetBytes(ImportFiles.Header)).ShouldBe(ImportRefusals.Empty.Code);
        Code(new byte[ImportSheet.MaxBytes + 1]).ShouldBe(ImportRefusals.TooLarge.Code);
        Code([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2]).ShouldBe(ImportRefusals.NotATable.Code);
        Code(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("nama")))
            .ShouldBe(ImportRefusals.NotUtf8.Code);
        Code(Encoding.Latin1.GetBytes("nama,José")).ShouldBe(ImportRefusals.NotUtf8.Code);
        Code(ImportFiles.ZipBomb()).ShouldBe(ImportRefusals.UnpacksTooLarge.Code);
        Code(ImportFiles.Sample("xlsx").Take(2_000)).ShouldBe(ImportRefusals.NotATable.Code);
        Code(ImportFiles.Csv(Enumerable.Repeat("a,b", ImportSheet.MaxRows + 1)))
            .ShouldBe(ImportRefusals.TooManyRows.Code);
        Code(Encoding.UTF8.GetBytes(new string(',', 200) + "x\n1"))
            .ShouldBe(ImportRefusals.TooManyColumns.Code);
    }

    [Fact]
    public void A_quote_never_closed_spoils_its_row_only()
    {
        var broken = ImportFiles.Row(1).Replace("Budi", "\"Budi");
        var sheet = ImportSheet.Open(ImportFiles.Csv(broken, ImportFiles.Row(2))).Value();

        sheet.RowCount.ShouldBe(2);
        sheet.Rows().Last()[ImportColumns.RegisterNo].ShouldBe("B.I-2/2025");
    }

    [Fact]
    public void No_bytes_at_all_make_opening_throw() =>
        Gen
            .Byte.Array[0, 400]
            .Sample(bytes =>
            {
                var zip = "PK\u0003\u0004"u8.ToArray().Concat(bytes).ToArray();
                ImportSheet.Open(zip).Refused(out _).ShouldBeTrue();
                ImportSheet.Open(bytes).Refused(out _).ShouldBeTrue();
            });

    [Fact]
    public void No_cells_at_all_make_reading_rows_throw() =>
        Gen
            .Char.Where(c => !char.IsSurrogate(c) && c != '\0')
            .Array[0, 200]
            .Sample(cells =>
            {
                var file = Encoding.UTF8.GetBytes(ImportFiles.Header + "\nx\n" + new string(cells));
                if (ImportSheet.Open(file).Succeeded(out var sheet, out _))
                {
                    sheet.Rows().Count().ShouldBe(sheet.RowCount);
                }
            });

    private static string Code(IEnumerable<byte> file) =>
        ImportSheet.Open([.. file]).Refusal().Code;
}
