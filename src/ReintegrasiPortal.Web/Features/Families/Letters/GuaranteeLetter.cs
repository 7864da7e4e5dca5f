using System.Globalization;
using System.Resources;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Web.Components;

namespace ReintegrasiPortal.Web.Features.Families.Letters;

/// <summary>Names the words of the letter (GuaranteeLetterText.resx). In Indonesian alone: it is a legal letter.</summary>
public sealed class GuaranteeLetterText;

/// <summary>Everything that stands in a surat jaminan. Of the participant the name alone.</summary>
public sealed record GuaranteeLetterFacts(
    GuarantorKind Kind,
    GuarantorData Data,
    string Participant,
    string Office,
    string Number,
    string Code,
    DateOnly IssuedOn,
    string Site
);

/// <summary>
/// The surat jaminan: two undertakings, signed by the guarantor and known to the lurah or kepala desa. The NIK is a line to fill by hand.
/// </summary>
/// <remarks>Source of the undertakings and of the village head's signature: DOMAIN.md §0 (7) and §3.</remarks>
public sealed class GuaranteeLetter
{
    private static readonly ResourceManager s_texts = new(typeof(GuaranteeLetterText));

    private static readonly CultureInfo s_indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <summary>Writes the letter.</summary>
    /// <param name="facts">Complete data only.</param>
    public byte[] Write(GuaranteeLetterFacts facts)
    {
        var person = facts.Data.Person!;
        var home = facts.Data.Home!;
        using var paper = new LetterPaper(Say("Title"), s_indonesian.Name);
        paper.Heading(Say("Title"));
        paper.Paragraph(Say("Number", facts.Number, Day(facts.IssuedOn), facts.Office));
        paper.Paragraph(Say("Opening"));
        paper.Facts([
            (Say("Name"), person.FullName),
            .. facts.Kind == GuarantorKind.Relative ? new[] { (Say("Nik"), Say("ByHand")) } : [],
            .. person.BirthYear is { } year
                ? new[] { (Say("BirthYear"), year.ToString(s_indonesian)) }
                : [],
            (Say("Occupation"), person.Occupation),
            (
                Say("Address"),
                Say(
                    "AddressLine",
                    home.Address,
                    home.Village,
                    CatalogNames.OfDistrict(home.DistrictCode)
                )
            ),
            .. facts.Kind == GuarantorKind.Relative
                ? new[]
                {
                    (Say("Relationship"), Say($"Relationship.{facts.Data.Relation!.Relationship}")),
                }
                : [],
        ]);
        paper.Paragraph(Say("For"));
        paper.Facts([(Say("Name"), facts.Participant), (Say("Programme"), Say("ProgrammeValue"))]);
        paper.Subheading(Say("Undertakings"));
        paper.Numbered([Say("Undertaking1"), Say("Undertaking2")]);
        paper.Paragraph(Say("Meaning"));
        paper.Paragraph(Say("PlaceAndDay"));
        paper.Signatures([
            (Say($"Known.{facts.Kind}", home.Village), Say("NameByHand")),
            (Say("Guarantor"), person.FullName),
        ]);
        var address = QrMark.Address(facts.Site, facts.Code);
        paper.Qr(
            address,
            Say("QrMeaning", address),
            [Say("QrWords", facts.Number), address, Say("QrPrivacy")]
        );
        return paper.Finish();
    }

    private static string Say(string key, params object[] values) =>
        string.Format(
            s_indonesian,
            s_texts.GetString(key, s_indonesian)
                ?? throw new InvalidOperationException($"The letter has no {key}."),
            values
        );

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", s_indonesian);
}
