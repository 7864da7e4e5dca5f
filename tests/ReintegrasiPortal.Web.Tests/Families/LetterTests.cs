using System.Text;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Families.Letters;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using ZXing;
using ZXing.Common;

namespace ReintegrasiPortal.Web.Tests.Families;

/// <summary>Letters as files: readable by people, by screen readers and by cameras, and checked by strangers without a name.</summary>
public sealed class LetterTests : IAsyncLifetime
{
    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Kin _kin = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _kin = new Kin(_portal, _world);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task The_surat_jaminan_is_tagged_titled_and_reads_in_order()
    {
        var letter = await SuratJaminan();

        using var pdf = PdfDocument.Open(letter.Pdf);
        var text = Text(pdf);
        text.ShouldContain("Surat Jaminan Kesanggupan Penjamin");
        text.ShouldContain("0001/SJ/BAPAS-SERANG/2026");
        text.ShouldContain("Pedagang sayur");
        text.ShouldContain("tidak akan melarikan diri");
        text.ShouldContain("membimbing dan mengawasi");
        text.ShouldContain("Lurah/Kepala Desa Drangong");
        text.ShouldContain("ditulis tangan");
        text.ShouldContain(World.ParticipantName);
        text.IndexOf("Pedagang sayur", StringComparison.Ordinal)
            .ShouldBeLessThan(text.IndexOf(World.ParticipantName, StringComparison.Ordinal));
        text.ShouldNotContain(World.RegisterNo);
        pdf.Information.Title.ShouldBe("Surat Jaminan Kesanggupan Penjamin");
        pdf.NumberOfPages.ShouldBe(1);

        var raw = Encoding.Latin1.GetString(letter.Pdf);
        raw.ShouldContain("/StructTreeRoot");
        raw.ShouldContain("/Lang(id-ID)");
        raw.ShouldContain("/MarkInfo");
        raw.ShouldContain("/DisplayDocTitle true");
        pdf.GetPage(1)
            .GetMarkedContents()
            .Select(m => m.Tag)
            .ShouldContain("H1", "the heading is tagged as one");
        pdf.GetPage(1)
            .Letters.Select(l => l.FontName)
            .ShouldAllBe(font => font!.Contains("Jakarta"));
    }

    [Fact]
    public void A_camera_reads_the_address_from_the_modules()
    {
        var address = QrMark.Address("https://portal.example", "7KQ2MXW4RT9HJ3CP");

        Read(QrMark.Modules(address)).ShouldBe(address);
        address.ShouldBe("https://portal.example/v/7KQ2MXW4RT9HJ3CP");
    }

    [Fact]
    public async Task Whoever_checks_a_letter_hears_kind_number_day_standing_and_office_and_no_name()
    {
        var letter = await SuratJaminan();
        using var pdf = PdfDocument.Open(letter.Pdf);
        var code = Text(pdf).Split("/v/")[1][..16];

        var proof = (await Verify(code)).Value();

        proof.ShouldBe(
            new LetterProof(
                LetterKind.Guarantee,
                "0001/SJ/BAPAS-SERANG/2026",
                _portal.Today,
                LetterStanding.Issued,
                "Bapas Kelas I Serang"
            )
        );
        (await Verify(code.ToLowerInvariant().Insert(8, "-"))).Value().ShouldBe(proof);
        (await Verify("2222222222222222")).Refusal().ShouldBe(Refusal.NotFound);
        (await Verify("")).Refusal().ShouldBe(Refusal.NotFound);
        (await Verify(new string('A', 4000))).Refusal().ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task An_officer_prints_a_code_for_a_named_relative_with_the_recorded_yes()
    {
        var letter = (await WriteLetter(_world.Officer, LetterConsent.Spoken)).Value();

        await using var texts = new ServiceCollection()
            .AddLogging()
            .AddLocalization()
            .BuildServiceProvider();
        var paper = ActivatorUtilities.CreateInstance<InvitationLetter>(texts);
        using var pdf = PdfDocument.Open(paper.Write(letter, Desk.Site));
        var text = Text(pdf);
        text.ShouldContain("Ibu Sartini");
        text.ShouldContain(letter.InvitationCode);
        text.ShouldNotContain(World.ParticipantName);
        var code = System
            .Text.RegularExpressions.Regex.Match(
                text,
                "[2-9A-Z]{5}(?:-[2-9A-Z]{5}){3}",
                System.Text.RegularExpressions.RegexOptions.None,
                TimeSpan.FromSeconds(1)
            )
            .Value;
        (await _kin.Claim(code, "Ibu Sartini")).Refusal().ShouldBe(FamilyRefusals.CodeNotValid);
        (await _kin.Claim(code, "Ibu Sartini", birthYear: 1968)).Value();
        (await _kin.Claims(_world.Officer)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Without_a_yes_or_with_one_from_tomorrow_there_is_no_letter_and_strangers_find_nobody()
    {
        (await WriteLetter(_world.Officer, null)).Refusal().ShouldBe(FamilyRefusals.YesMissing);
        (await WriteLetter(_world.Officer, LetterConsent.OnPaper, daysFromNow: 1))
            .Refusal()
            .ShouldBe(FamilyRefusals.YesMissing);
        (await WriteLetter(_world.OtherOfficer, LetterConsent.OnPaper))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
        (await WriteLetter(_world.ParticipantAccount, LetterConsent.OnPaper))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public void A_long_letter_turns_the_page_and_stays_tagged()
    {
        using var paper = new LetterPaper("Panjang", "id-ID");
        paper.Heading("Judul");
        for (var i = 0; i < 60; i++)
        {
            paper.Paragraph($"Alinea {i} " + string.Concat(Enumerable.Repeat("kata ", 40)));
        }

        using var pdf = PdfDocument.Open(paper.Finish());

        pdf.NumberOfPages.ShouldBeGreaterThan(2);
        Text(pdf).ShouldContain("Alinea 59");
        pdf.GetPage(2).GetMarkedContents().Count.ShouldBeGreaterThan(5);
    }

    private async Task<LetterFile> SuratJaminan()
    {
        var mother = await _kin.Approved("Ibu Sartini");
        var desk = new Desk(_portal, _world);
        var id = await desk.WithLetter(mother, (await _kin.Mine()).Relatives.Single().Id);
        return (await desk.Print(mother, id)).Value();
    }

    private Task<Result<InvitationLetterFacts>> WriteLetter(
        Domain.Identity.AccountId by,
        LetterConsent? consent,
        int daysFromNow = 0
    ) =>
        _portal
            .Get<WriteFamilyLetter>()
            .Run(
                _portal.As(by),
                _world.Participant.Id,
                new FamilyLetterRequest(
                    new NewInvitation(Relationship.Parent, "Ibu Sartini", 1968),
                    consent,
                    _portal.Today.AddDays(daysFromNow)
                ),
                _portal.Stop
            );

    private Task<Result<LetterProof>> Verify(string code) =>
        _portal.Get<VerifyLetter>().Run(Actor.Visitor, code, _portal.Stop);

    private static string Text(PdfDocument pdf) =>
        string.Join(
            ' ',
            pdf.GetPages().SelectMany(page => page.GetWords()).Select((Word word) => word.Text)
        );

    /// <summary>Plays the camera: four pixels a module, black on white.</summary>
    private static string Read(IReadOnlyList<IReadOnlyList<bool>> modules)
    {
        const int scale = 4;
        var side = modules.Count * scale;
        var pixels = new byte[side * side];
        for (var at = 0; at < pixels.Length; at++)
        {
            pixels[at] = modules[at / side / scale][at % side / scale] ? (byte)0 : (byte)255;
        }

        var light = new RGBLuminanceSource(
            pixels,
            side,
            side,
            RGBLuminanceSource.BitmapFormat.Gray8
        );
        return new ZXing.QrCode.QRCodeReader()
            .decode(new BinaryBitmap(new HybridBinarizer(light)))
            .Text;
    }
}
