using QRCoder;

namespace ReintegrasiPortal.Web.Features.Families.Letters;

/// <summary>The address of a letter as a QR code, module by module.</summary>
public static class QrMark
{
    /// <summary>Where anybody can check a letter.</summary>
    /// <param name="site">Address of the portal without a slash at the end.</param>
    /// <param name="code">The letter's code.</param>
    public static string Address(string site, string code) => $"{site}/v/{code}";

    /// <summary>Dark modules, row by row, with the quiet zone of four modules around them. Error correction M.</summary>
    public static IReadOnlyList<IReadOnlyList<bool>> Modules(string text)
    {
        using var generator = new QRCodeGenerator();
        using var code = generator.CreateQrCode(text, QRCodeGenerator.ECCLevel.M);
        return
        [
            .. code.ModuleMatrix.Select(static row => (IReadOnlyList<bool>)[.. row.Cast<bool>()]),
        ];
    }
}
