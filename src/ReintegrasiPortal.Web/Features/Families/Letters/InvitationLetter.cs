using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Letters;

/// <summary>Names the words of the letter (InvitationLetterText.resx).</summary>
public sealed class InvitationLetterText;

/// <summary>What stands in a letter with a code. Not the participant's name: the envelope may be opened by others.</summary>
public sealed record InvitationLetterFacts(
    string RelativeName,
    string InvitationCode,
    DateOnly LastDay,
    string Office,
    string Number,
    string Code,
    DateOnly IssuedOn
);

/// <summary>The letter that an officer hands over or sends: code, what to do, and a QR that proves it comes from the Bapas.</summary>
public sealed class InvitationLetter(IStringLocalizer<InvitationLetterText> texts)
{
    /// <summary>Writes the letter in the reader's language.</summary>
    /// <param name="facts">What stands in it.</param>
    /// <param name="site">Address of the portal.</param>
    public byte[] Write(InvitationLetterFacts facts, string site)
    {
        using var paper = new LetterPaper(texts["Title"], CultureInfo.CurrentUICulture.Name);
        paper.Heading(texts["Title"]);
        paper.Paragraph(texts["Number", facts.Number, facts.IssuedOn.Full(), facts.Office]);
        paper.Paragraph(texts["Dear", facts.RelativeName]);
        paper.Paragraph(texts["Opening"]);
        paper.Code(facts.InvitationCode);
        paper.Subheading(texts["How"]);
        paper.Numbered([
            texts["Step1", site + "/undangan"],
            texts["Step2"],
            texts["Step3"],
            texts["Step4", facts.LastDay.Full()],
        ]);
        paper.Paragraph(texts["Keep"]);
        var address = QrMark.Address(site, facts.Code);
        paper.Qr(address, texts["QrMeaning", address], [texts["QrWords", facts.Number], address]);
        return paper.Finish();
    }
}
