using PdfSharp.Drawing;
using PdfSharp.Pdf;
using PdfSharp.UniversalAccessibility;

namespace ReintegrasiPortal.Web.Features.Families.Letters;

/// <summary>
/// A sheet of A4 that is filled from top to bottom: headings, paragraphs, lists of facts, a QR code, and lines to sign on. Everything is
/// tagged (PDF/UA), so that a screen reader reads the letter in order; breaks to a new page by itself.
/// </summary>
public sealed class LetterPaper : IDisposable
{
    private const double Margin = 62;

    private const double Leading = 1.45;

    private const double LabelWidth = 150;

    private readonly PdfDocument _document = new();
    private readonly UAManager _tags;
    private XGraphics? _current;
    private double _y;

    /// <param name="title">Shown as the name of the document.</param>
    /// <param name="language">Of its text, for instance <c>id-ID</c>.</param>
    public LetterPaper(string title, string language)
    {
        _tags = UAManager.ForDocument(_document);
        _tags.SetDocumentLanguage(language);
        _document.Info.Title = title;
        _document.ViewerPreferences.DisplayDocTitle = true;
        Turn();
        _tags.StructureBuilder.BeginElement(PdfGroupingElementTag.Document);
    }

    private XGraphics Sheet => _current!;

    private StructureBuilder Tags => _tags.StructureBuilder;

    private double Width => Sheet.PageSize.Width - (2 * Margin);

    public void Heading(string text) =>
        Block(PdfBlockLevelElementTag.Heading1, text, LetterFonts.Of(15, bold: true), after: 4);

    public void Subheading(string text) =>
        Block(PdfBlockLevelElementTag.Heading2, text, LetterFonts.Of(11, bold: true), after: 2);

    public void Paragraph(string text) =>
        Block(PdfBlockLevelElementTag.Paragraph, text, LetterFonts.Of(10.5), after: 8);

    /// <summary>A line to be read letter by letter, such as a code.</summary>
    public void Code(string text) =>
        Block(PdfBlockLevelElementTag.Paragraph, text, LetterFonts.Of(16, bold: true), after: 10);

    public void Numbered(IReadOnlyList<string> items)
    {
        Tags.BeginElement(PdfBlockLevelElementTag.List);
        var font = LetterFonts.Of(10.5);
        for (var i = 0; i < items.Count; i++)
        {
            var lines = Wrap(items[i], font, Width - 22);
            MakeRoom(font.Size * Leading * lines.Count);
            Tags.BeginElement(PdfBlockLevelElementTag.ListItem);
            Tags.BeginElement(PdfBlockLevelElementTag.Label);
            Draw($"{i + 1}.", font, Margin, _y);
            Tags.End();
            Tags.BeginElement(PdfBlockLevelElementTag.ListBody);
            Lines(lines, font, Margin + 22);
            Tags.End();
            Tags.End();
            _y += 3;
        }

        Tags.End();
        _y += 6;
    }

    /// <summary>Facts with their names: a table of two columns.</summary>
    public void Facts(IReadOnlyList<(string Name, string Value)> facts)
    {
        Tags.BeginElement(PdfBlockLevelElementTag.Table);
        var font = LetterFonts.Of(10.5);
        foreach (var (name, value) in facts)
        {
            var lines = Wrap(value, font, Width - LabelWidth);
            MakeRoom(font.Size * Leading * lines.Count);
            Tags.BeginElement(PdfBlockLevelElementTag.TableRow);
            Tags.BeginElement(PdfBlockLevelElementTag.TableHeaderCell);
            Draw(name, font, Margin, _y);
            Tags.End();
            Tags.BeginElement(PdfBlockLevelElementTag.TableDataCell);
            Lines(lines, font, Margin + LabelWidth);
            Tags.End();
            Tags.End();
        }

        Tags.End();
        _y += 8;
    }

    /// <summary>Places to sign, side by side.</summary>
    /// <param name="signers">Who signs, and the name under the line; empty to be written by hand.</param>
    public void Signatures(IReadOnlyList<(string Role, string Name)> signers)
    {
        const double height = 104;
        MakeRoom(height);
        var font = LetterFonts.Of(10.5);
        var column = Width / signers.Count;
        var top = _y;
        for (var i = 0; i < signers.Count; i++)
        {
            var x = Margin + (i * column);
            Tags.BeginElement(PdfBlockLevelElementTag.Paragraph);
            _y = top;
            Lines(Wrap(signers[i].Role, font, column - 16), font, x);
            Draw(signers[i].Name, font, x, top + height - 18);
            Tags.End();
            Tags.BeginArtifact();
            Sheet.DrawLine(XPens.Black, x, top + height - 22, x + column - 24, top + height - 22);
            Tags.End();
        }

        _y = top + height + 8;
    }

    /// <summary>The QR code with its words beside it.</summary>
    /// <param name="address">What it leads to.</param>
    /// <param name="meaning">What a screen reader says for the picture.</param>
    /// <param name="words">Read beside it.</param>
    public void Qr(string address, string meaning, IReadOnlyList<string> words)
    {
        const double side = 92;
        MakeRoom(side);
        var modules = QrMark.Modules(address);
        var size = side / modules.Count;
        var top = _y;
        Tags.BeginElement(
            PdfIllustrationElementTag.Figure,
            meaning,
            new XRect(Margin, top, side, side)
        );
        for (var row = 0; row < modules.Count; row++)
        {
            for (var column = 0; column < modules.Count; column++)
            {
                if (modules[row][column])
                {
                    Sheet.DrawRectangle(
                        XBrushes.Black,
                        Margin + (column * size),
                        top + (row * size),
                        size,
                        size
                    );
                }
            }
        }

        Tags.End();
        var font = LetterFonts.Of(9);
        _y = top + 10;
        foreach (var text in words)
        {
            Tags.BeginElement(PdfBlockLevelElementTag.Paragraph);
            Lines(Wrap(text, font, Width - side - 14), font, Margin + side + 14);
            Tags.End();
        }

        _y = Math.Max(_y, top + side) + 8;
    }

    public byte[] Finish()
    {
        Tags.End();
        using var bytes = new MemoryStream();
        _document.Save(bytes);
        return bytes.ToArray();
    }

    public void Dispose()
    {
        _current?.Dispose();
        _document.Dispose();
    }

    private void Block(PdfBlockLevelElementTag tag, string text, XFont font, double after)
    {
        var lines = Wrap(text, font, Width);
        MakeRoom(font.Size * Leading * Math.Min(lines.Count, 3));
        Tags.BeginElement(tag);
        Lines(lines, font, Margin);
        Tags.End();
        _y += after;
    }

    private void Lines(List<string> lines, XFont font, double x)
    {
        foreach (var line in lines)
        {
            MakeRoom(font.Size * Leading);
            Draw(line, font, x, _y);
            _y += font.Size * Leading;
        }
    }

    private void Draw(string text, XFont font, double x, double top) =>
        Sheet.DrawString(text, font, XBrushes.Black, x, top + font.Size);

    private void MakeRoom(double height)
    {
        if (_y + height > Sheet.PageSize.Height - Margin)
        {
            Turn();
        }
    }

    private void Turn()
    {
        _current?.Dispose();
        var page = _document.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        _current = XGraphics.FromPdfPage(page);
        _y = Margin;
    }

    /// <summary>Breaks at spaces; a word wider than the line stands alone and runs over.</summary>
    private List<string> Wrap(string text, XFont font, double width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Sheet.MeasureString(longer, font).Width > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        return lines;
    }
}
