using System.Globalization;
using Microsoft.Playwright;

namespace ReintegrasiPortal.Browser.Tests;

/// <summary>
/// The main job, lived once by everyone at the same time: an employer, a community partner, the officer, the participant and his mother,
/// each in a browser of their own. Nothing is reloaded where somebody else's act must show.
/// </summary>
public sealed class JourneyTests(Browser browser)
{
    private const string Password = "kopi pahit di pagi hari";
    private const string Person = "Dedi Supriatna";
    private const string Employer = "PT Baja Serang Mandiri";
    private const string Pokmas = "Pokmas Lipas Banten Lama";
    private const string Job = "Juru las kapal Serang";

    private static readonly DateOnly s_today = DateOnly.FromDateTime(
        TimeZoneInfo
            .ConvertTime(
                TimeProvider.System.GetUtcNow(),
                TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta")
            )
            .DateTime
    );

    [Fact]
    public async Task Registration_verification_offer_match_placement_and_family_in_five_browsers()
    {
        await using var officer = await Walker.Of(browser.Person(1440));
        await using var employer = await Walker.Of(browser.Person(1440));
        await using var pokmas = await Walker.Of(browser.Person(390));
        await using var participant = await Walker.Of(browser.Person(360));
        await using var mother = await Walker.Of(browser.Person(360));

        await officer.EnterDemoAs("Rina Kartika");
        await participant.EnterDemoAs(Person);
        await officer.Go("/kerja/verifikasi");

        await Register(
            employer,
            "perusahaan",
            Employer,
            "NIB",
            "8120001234567",
            "ratna@baja.example",
            "Kerja",
            "Pelatihan"
        );
        await officer.Sees(Employer);
        await Register(
            pokmas,
            "komunitas",
            Pokmas,
            "Nomor SK",
            "PAS-12/2026",
            "haji@pokmas.example",
            "Pendampingan",
            "Pelatihan"
        );
        await officer.Sees(Pokmas);

        await VerifyWithOneQuestion(officer, employer);
        await Verify(officer, pokmas, Pokmas);
        await PostJob(employer);
        await PostMentoring(pokmas);

        await Family(officer, participant, mother);

        await Shortlist(officer);
        await Agree(participant, officer);
        await Approve(officer);
        await MeetBlind(employer);
        await Share(participant);
        await Reveal(employer);
        await Interview(employer, participant);
        await Offer(employer, participant, officer);
        await Start(officer, participant, employer, mother);
        await TakeBack(participant, employer);

        foreach (var walker in new[] { officer, employer, pokmas, participant, mother })
        {
            walker.Errors.ShouldBeEmpty();
        }

        (
            officer.Looked + employer.Looked + pokmas.Looked + participant.Looked + mother.Looked
        ).ShouldBeGreaterThan(20);
    }

    private static async Task Register(
        Walker who,
        string kind,
        string name,
        string numberLabel,
        string number,
        string email,
        params string[] offers
    )
    {
        await who.Go("/");
        await who.Go("/daftar");
        await who.Go($"/daftar/mitra?jenis={kind}");
        await who.Field("Nama organisasi").FillAsync(name);
        await who.Field(numberLabel).FillAsync(number);
        await who.Field("Kecamatan").SelectOptionAsync("36.73.01");
        await who.Field("Alamat").FillAsync("Jl. Raya Cilegon km 4");
        await who.Field("Nama narahubung").FillAsync("Ibu Ratna");
        await who.Field("Nomor telepon").FillAsync("0812-3456-7890");
        foreach (var offer in offers)
        {
            await who.Field(offer).CheckAsync();
        }

        await who.Button("Lanjut").ClickAsync();
        await who.Sees("Periksa jawaban Anda");
        await who.Field("Surel").FillAsync(email);
        await who.Field("Kata sandi").FillAsync(Password);
        await who.Button("Kirim pendaftaran").ClickAsync();
        await who.Sees("Pendaftaran Anda sudah diterima.");
        await who.Settle();
    }

    private static async Task VerifyWithOneQuestion(Walker officer, Walker employer)
    {
        await officer.Link(Employer).ClickAsync();
        await officer.Sees("Data yang diisi mitra");
        await officer.Settle();
        await officer
            .Field("Pertanyaan")
            .FillAsync("Apakah pekerja didaftarkan ke BPJS Ketenagakerjaan?");
        await officer.Button("Kirim pertanyaan").ClickAsync();

        await employer.Sees("Apakah pekerja didaftarkan ke BPJS Ketenagakerjaan?");
        await employer.Field("Jawaban Anda").FillAsync("Ya, sejak hari pertama.");
        await employer.Button("Kirim jawaban").ClickAsync();

        await officer.Sees("Ya, sejak hari pertama.");
        await SignAgreement(officer, "PKS-101/2026");
        await employer.Sees("Anda dapat menerbitkan kesempatan dan bertemu calon.");
    }

    private static async Task Verify(Walker officer, Walker partner, string name)
    {
        await officer.Go("/kerja/verifikasi");
        await officer.Link(name).ClickAsync();
        await officer.Sees("Data yang diisi mitra");
        await SignAgreement(officer, "PKS-102/2026");
        await partner.Sees("Anda dapat menerbitkan kesempatan dan bertemu calon.");
    }

    private static async Task SignAgreement(Walker officer, string number)
    {
        await officer.Field("Nomor PKS").FillAsync(number);
        await Date(officer.Field("Berlaku mulai"), s_today);
        await Date(officer.Field("Berlaku sampai"), s_today.AddYears(1));
        await officer.Button("Verifikasi mitra").ClickAsync();
        await officer.Sees("Mitra terverifikasi.");
    }

    private static async Task PostJob(Walker employer)
    {
        await employer.Go("/kerja/kesempatan/baru");
        await employer.Page.GetByText("Kerja", new() { Exact = true }).Last.ClickAsync();
        await employer.Search(employer.Field("Pekerjaan"), "las", "Tukang las");
        await employer.Field("Judul").FillAsync(Job);
        await employer
            .Field("Uraian")
            .FillAsync("Mengelas rangka baja ringan bersama dua tukang senior.");
        await employer.Button("Lanjut").ClickAsync();

        await employer.Search(employer.Field("Kabupaten atau kota"), "kota serang", "Kota Serang");
        await employer.Pick(employer.Field("Kecamatan"), "Serang");
        await employer.Field("Senin–Jumat pagi").CheckAsync();
        await employer.Button("Lanjut").ClickAsync();

        await employer.Field("Upah terendah").FillAsync("4000000");
        await employer.Sees("Di bawah upah minimum Kota Serang");
        await employer.Field("Upah terendah").FillAsync("4800000");
        await employer.Field("Upah tertinggi (boleh dikosongkan)").FillAsync("5300000");
        await employer.Button("Lanjut").ClickAsync();

        await employer.Field("Jumlah tempat").FillAsync("2");
        await Date(employer.Field("Mulai paling awal"), s_today.AddDays(1));
        await Date(employer.Field("Mulai paling akhir"), s_today.AddDays(60));
        await employer
            .Field("Asimilasi: masih warga binaan, bekerja di luar dengan pendampingan")
            .CheckAsync();
        await employer.Field("Integrasi: klien Bapas yang tinggal di masyarakat").CheckAsync();
        await employer.Button("Lanjut").ClickAsync();

        await employer.Sees("Periksa jawaban Anda");
        await employer.Button("Terbitkan").ClickAsync();
        await employer.Sees("Kesempatan diterbitkan.");
    }

    private static async Task PostMentoring(Walker pokmas)
    {
        await pokmas.Go("/kerja/kesempatan/baru");
        await pokmas.Page.GetByText("Pendampingan", new() { Exact = true }).Last.ClickAsync();
        await pokmas.Field("Judul").FillAsync("Pendampingan usaha kecil");
        await pokmas.Field("Uraian").FillAsync("Satu jam setiap pekan dengan pengusaha setempat.");
        await pokmas.Button("Lanjut").ClickAsync();
        await pokmas.Search(pokmas.Field("Kabupaten atau kota"), "kota serang", "Kota Serang");
        await pokmas.Pick(pokmas.Field("Kecamatan"), "Serang");
        await pokmas.Field("Sabtu–Minggu pagi").CheckAsync();
        await pokmas.Button("Lanjut").ClickAsync();
        await pokmas.Field("Jumlah tempat").FillAsync("3");
        await Date(pokmas.Field("Mulai paling awal"), s_today.AddDays(1));
        await Date(pokmas.Field("Mulai paling akhir"), s_today.AddDays(60));
        await pokmas
            .Field("Asimilasi: masih warga binaan, bekerja di luar dengan pendampingan")
            .CheckAsync();
        await pokmas.Button("Lanjut").ClickAsync();
        await pokmas.Button("Terbitkan").ClickAsync();
        await pokmas.Sees("Kesempatan diterbitkan.");
    }

    private static async Task Family(Walker officer, Walker participant, Walker mother)
    {
        await participant.Go("/saya/keluarga");
        await participant.Field("Nama kerabat").FillAsync("Siti Aminah");
        await participant
            .Field("Hubungan")
            .SelectOptionAsync(new SelectOptionValue { Label = "orang tua" });
        await participant.Page.GetByLabel("Tahun lahir kerabat").First.FillAsync("1968");
        await participant.Button("Buat surat undangan").ClickAsync();
        var code = await participant.Page.Locator(".rp-code code").InnerTextAsync();
        await participant.Go("/saya/izin");
        await participant.Sees("mendapat kabar bila saya memulai");

        await mother.Go("/undangan");
        await mother.Field("Kode dari surat").FillAsync(code);
        await mother.Field("Nama Anda").FillAsync("Siti Aminah");
        await mother
            .Field("Hubungan Anda dengan pengundang")
            .SelectOptionAsync(new SelectOptionValue { Label = "orang tua" });
        await mother.Field("Tahun lahir Anda").FillAsync("1968");
        await mother.Field("Surel").FillAsync("siti@keluarga.example");
        await mother.Field("Kata sandi baru").FillAsync(Password);
        await mother.Button("Kirim").ClickAsync();
        await mother.Sees("Menunggu persetujuan petugas");
        await mother.Settle();
        (await mother.Text()).ShouldNotContain(Person);

        await officer.Go("/kerja/keluarga");
        var claim = officer
            .Page.Locator("li, article, tr, .mud-paper")
            .Filter(new() { HasText = "Siti Aminah" })
            .Last;
        await claim.GetByRole(AriaRole.Button, new() { Name = "Setujui" }).First.ClickAsync();
        await mother.Sees(Person);
        (await mother.Text()).ShouldContain("Asimilasi");
    }

    private static async Task Shortlist(Walker officer)
    {
        await officer.Go("/kerja/peserta");
        await officer.Link(Person).ClickAsync();
        await officer.Settle();
        await officer.Page.GetByRole(AriaRole.Tab, new() { Name = "Dukungan" }).ClickAsync();
        await officer.Sees("Kesempatan yang cocok");
        await Browser.ShouldBeAccessible(officer.Page);
        var suggest = officer.Page.GetByRole(AriaRole.Button, new() { Name = $"Usulkan {Job}" });
        var more = officer.Page.GetByRole(
            AriaRole.Button,
            new() { Name = "Tampilkan lebih banyak" }
        );
        for (var page = 0; page < 10; page++)
        {
            await suggest.Or(more).First.WaitForAsync();
            if (await suggest.IsVisibleAsync())
            {
                break;
            }

            await more.First.ClickAsync();
        }

        await suggest.ClickAsync();
        await officer.Sees($"Diusulkan kepada peserta: {Job}");
    }

    private static async Task Agree(Walker participant, Walker officer)
    {
        await participant.Go("/saya/tawaran");
        await participant.Link(Job).ClickAsync();
        await participant.Sees("Nama Anda belum diketahui");
        await participant.Settle();
        await participant.Button("Setuju").ClickAsync();
        await participant.Sees("Menunggu petugas");
        await officer.Go("/kerja/penempatan");
    }

    private static async Task Approve(Walker officer)
    {
        await officer.Page.GetByRole(AriaRole.Link, new() { Name = Person }).First.ClickAsync();
        await officer.Sees("Disetujui peserta");
        await officer.Settle();
        await officer.Button("Setujui dan perkenalkan").ClickAsync();
        await officer.Sees("Disetujui PK");
    }

    private static async Task MeetBlind(Walker employer)
    {
        await employer.Go("/kerja/calon");
        await employer
            .Page.GetByRole(AriaRole.Link, new() { Name = "Buka profil" })
            .First.ClickAsync();
        await employer.Sees("Rekomendasi kerja");
        await employer.Settle();
        var page = await employer.Page.ContentAsync();
        foreach (
            var secret in (string[])
                [Person, "Dedi", "B.I-", "Lapas Kelas", "Narkotika", "narkotika", "1975"]
        )
        {
            page.ShouldNotContain(secret);
        }

        await employer.Button("Saya berminat").ClickAsync();
        await employer.Sees("Belum ada data diri yang dibagikan.");
    }

    private static async Task Share(Walker participant)
    {
        await participant.Sees("Apa yang boleh dilihat mitra?");
        await participant.Button("Setuju, tunjukkan nama").ClickAsync();
        await participant.Settle();
    }

    private static async Task Reveal(Walker employer)
    {
        await employer.Sees(Person);
        (await employer.Page.ContentAsync()).ShouldNotContain("B.I-");
    }

    private static async Task Interview(Walker employer, Walker participant)
    {
        await employer.Button("Atur pertemuan").ClickAsync();
        await Date(employer.Field("Tanggal"), s_today.AddDays(2));
        await employer.Field("Jam (WIB)").FillAsync("09:30");
        await employer.Field("Tempat").FillAsync("Bengkel Baja, Jl. Raya Cilegon km 4");
        await employer.LastButton("Atur pertemuan").ClickAsync();
        await participant.Sees("Bengkel Baja, Jl. Raya Cilegon km 4");
        await participant.Sees("09.30 WIB");
    }

    private static async Task Offer(Walker employer, Walker participant, Walker officer)
    {
        await employer.Button("Tawarkan tempat").ClickAsync();
        await participant.Sees("Menunggu jawaban Anda atas tawaran");
        await participant.Button("Terima tawaran").ClickAsync();
        await participant.Sees("Anda sudah menerima");
        await officer.Sees("Siap mulai");
    }

    private static async Task Start(
        Walker officer,
        Walker participant,
        Walker employer,
        Walker mother
    )
    {
        await officer.Button("Catat mulai").ClickAsync();
        await Date(officer.Field("Hari pertama"), s_today.AddDays(3));
        await officer.LastButton("Catat mulai").ClickAsync();
        await officer.Sees("Berjalan");
        await participant.Sees("Sedang berjalan");
        await employer.Sees("Berjalan");
        await mother.Sees("mulai berkegiatan bersama sebuah tempat kerja");
        var text = await mother.Text();
        text.ShouldNotContain("4.800.000");
        text.ShouldNotContain(Employer);
    }

    /// <summary>Consent withdrawn: the name is gone from the open page of the employer.</summary>
    private static async Task TakeBack(Walker participant, Walker employer)
    {
        await participant.Go("/saya/izin");
        await participant
            .Page.GetByRole(AriaRole.Listitem)
            .Filter(new() { HasText = $"Saya setuju {Employer} melihat nama lengkap saya." })
            .GetByRole(AriaRole.Button, new() { Name = "Tarik kembali" })
            .ClickAsync();
        await employer
            .Page.GetByText(Person)
            .First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task Date(ILocator field, DateOnly day)
    {
        await field.FillAsync(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await field.PressAsync("Tab");
    }
}
