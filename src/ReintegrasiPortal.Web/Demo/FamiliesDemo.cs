using QRCoder;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Tasks;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence.Documents;
using ReintegrasiPortal.Web.Features.Families.Guarantees;
using ReintegrasiPortal.Web.Features.Families.Help;
using ReintegrasiPortal.Web.Features.Families.Letters;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// Guarantors: Sumarni stands for Dedi; one letter waits for the PK's check, one guarantor is filling in
/// the tasks and asks for help with the fare, one was asked and has not answered. One relative is kept from news of work.
/// </summary>
internal sealed class FamiliesDemo(Office office, OfficeCalendar calendar)
{
    private const string Site = "https://portal.example";

    private static readonly GuarantorHome s_home = new(
        "Kp. Sukamaju No. 12 RT 03/04",
        "Drangong",
        "36.73.03",
        HousingKind.Own,
        true
    );

    private readonly List<object> _rows = [];
    private int _letters;

    /// <summary>Adds guarantees around approved ties.</summary>
    /// <param name="ties">Rows of the families, ties among them.</param>
    /// <param name="people">Everybody.</param>
    /// <returns>Rows to store.</returns>
    public List<object> Add(IReadOnlyList<object> ties, IReadOnlyList<DemoPerson> people)
    {
        var byId = people.ToDictionary(p => p.Person.Id);
        var standing = ties.OfType<FamilyLink>()
            .Where(l => l.Status == FamilyLinkStatus.Approved && Guarantor.MayStand(l.Relationship))
            .Take(5)
            .Select(link => (Link: link, Person: byId[link.ParticipantId]))
            .ToList();
        Everything(standing[0].Link, standing[0].Person);
        Signed(Begin(standing[1]), standing[1].Person, 4);
        Begin(standing[2]);
        Help(standing[2].Link, standing[2].Person);
        Begin(standing[3], accept: false);
        _rows.Add(
            new FamilyVeto(standing[4].Link.Id, FamilyTopic.Placement, calendar.Now.AddDays(-6))
        );
        return _rows;
    }

    private void Everything(FamilyLink link, DemoPerson person)
    {
        var at = link.DecidedAt!.Value.AddDays(1);
        var guarantee = Signed(Begin((link, person)), person, days: 2);
        var officer = person.Officer.Value;
        DemoData.Must(guarantee.Check(new(true, true, true, true, true), officer, at.AddDays(4)));
        var from = calendar.DayOf(at.AddDays(4));
        // Near enough to its end for the renewal to show: tasks, calendar and notice.
        var until = calendar.Today.AddDays(Guarantee.RenewalDays + 15);
        DemoData.Must(guarantee.PutInForce(from, until, officer, at.AddDays(4)));
        _rows.OfType<Letter>().First(l => l.Id == guarantee.LetterId).InForce(from, until);
        Note(
            person,
            TimelineKind.GuaranteeInForce,
            at.AddDays(4),
            person.Officer,
            [TimelineFact.Of(GuarantorKind.Relative), TimelineFact.Of(until)]
        );
        foreach (var kind in (NewsKind[])[NewsKind.PlacementKept, NewsKind.CertificateIssued])
        {
            _rows.Add(Consent.ToNews(person.Person.Id, kind, DemoData.ConsentVersion, "id", at));
        }
    }

    /// <summary>A fare is missing. Not Dedi's: his first offer is the one the guides tell of.</summary>
    private void Help(FamilyLink link, DemoPerson person)
    {
        person.Person.Need(HelpKinds.Transport);
        var request = new HelpRequest(
            person.Person.Id,
            link.Id,
            HelpKinds.Transport,
            office.RegencyCode,
            calendar.Now.AddHours(-20)
        );
        _rows.Add(request);
        Task(person, TaskKind.AnswerHelpRequest, HelpWords.TaskKey(request.Id), request.AskedAt);
        Note(
            person,
            TimelineKind.HelpAsked,
            request.AskedAt,
            link.AccountId,
            [TimelineFact.Of(HelpKinds.Transport)]
        );
    }

    private Guarantee Begin((FamilyLink Link, DemoPerson Person) tie, bool accept = true)
    {
        var at = tie.Link.DecidedAt!.Value.AddHours(20);
        var guarantee = DemoData.Must(
            Guarantee.Begin(
                tie.Person.Person.Id,
                Guarantor.Relative(tie.Link.Id, tie.Link.AccountId),
                GuaranteeSide.Officer,
                tie.Person.Officer.Value,
                at
            )
        );
        _rows.Add(guarantee);
        Note(
            tie.Person,
            TimelineKind.GuarantorAsked,
            at,
            tie.Person.Officer,
            [TimelineFact.Of(GuarantorKind.Relative)]
        );
        if (accept)
        {
            DemoData.Must(
                guarantee.Accept(GuaranteeSide.Guarantor, tie.Link.AccountId.Value, at.AddHours(4))
            );
            Half(guarantee, tie.Link);
        }

        return guarantee;
    }

    /// <summary>The first two tasks; the others wait for another day.</summary>
    private void Half(Guarantee guarantee, FamilyLink link)
    {
        var year = calendar.Today.Year;
        var data = DemoData.Must(
            guarantee.Data.With(
                new GuarantorPerson(link.RelativeName, year - 52, "Pedagang sayur", ""),
                year
            )
        );
        data = DemoData.Must(data.With(new GuarantorRelation(link.Relationship, true)));
        DemoData.Must(guarantee.Fill(GuaranteeSide.Guarantor, data));
    }

    private Guarantee Signed(Guarantee guarantee, DemoPerson person, int days)
    {
        var account = guarantee.GuarantorAccount!.Value;
        var at = guarantee.StateSince.AddDays(days);
        var day = calendar.DayOf(at);
        var relative = guarantee.Data.Person!.FullName;
        var data = DemoData.Must(guarantee.Data.With(s_home));
        data = DemoData.Must(
            data.With(
                new GuarantorAbility(true, true, IncomeBand.TwoToFourMillion, TimeAtHome.Evenings)
            )
        );
        DemoData.Must(guarantee.Fill(GuaranteeSide.Guarantor, data));
        var letter = new Letter(
            LetterId.New(),
            LetterKind.Guarantee,
            ++_letters,
            person.Person.Id,
            office,
            day,
            $"DEM{_letters + 1}SURATJAMNANS"
        );
        _rows.Add(letter);
        DemoData.Must(guarantee.WriteLetter(letter.Id, GuaranteeSide.Guarantor, account.Value, at));
        DemoData.Must(guarantee.HoldInterview(day, calendar.Today));
        DemoData.Must(
            guarantee.Sign(
                Copy(person, letter, relative, account, at),
                GuaranteeSide.Guarantor,
                account.Value,
                at.AddHours(6)
            )
        );
        Note(
            person,
            TimelineKind.GuaranteeLetterSigned,
            at.AddHours(6),
            account,
            [TimelineFact.Of(GuarantorKind.Relative)]
        );
        if (days > 2)
        {
            Task(
                person,
                TaskKind.CheckGuaranteeLetter,
                GuaranteeActs.CheckKey(guarantee.Id),
                calendar.Now.AddDays(-1)
            );
        }

        return guarantee;
    }

    /// <summary>The QR of the letter stands for its photo: a real picture, and the same on every machine.</summary>
    private DocumentId Copy(
        DemoPerson person,
        Letter letter,
        string relative,
        AccountId account,
        DateTimeOffset at
    )
    {
        using var qr = new QRCodeGenerator();
        using var code = qr.CreateQrCode(
            QrMark.Address(Site, letter.Code),
            QRCodeGenerator.ECCLevel.M
        );
        using var picture = new PngByteQRCode(code);
        var file = DemoData.Must(FileCheck.Of(picture.GetGraphic(8), "surat-jaminan.png"));
        var document = new Document(
            person.Person.Id,
            DocumentKind.GuaranteeLetter,
            relative,
            file,
            ownerMayRead: false,
            account,
            at
        );
        _rows.Add(document);
        _rows.Add(new DocumentContent(document.Id, file.Content));
        return document.Id;
    }

    private void Task(DemoPerson person, TaskKind kind, string key, DateTimeOffset at) =>
        _rows.Add(
            new CaseTask(
                person.Person.Id,
                kind,
                TaskOwner.Officer,
                WorkingDays.After(calendar.DayOf(at), 3),
                key,
                at
            )
        );

    private void Note(
        DemoPerson person,
        TimelineKind kind,
        DateTimeOffset at,
        AccountId by,
        IReadOnlyList<TimelineFact> facts
    ) => _rows.Add(new TimelineEntry(person.Person.Id, kind, at, by, "", facts, ""));
}
