using System.Security.Cryptography;
using System.Text;

namespace ReintegrasiPortal.Domain.Identity;

/// <summary>
/// Codes that people carry on paper: four groups of five from an alphabet without look-alikes (about 99 bits). Only the hash is stored.
/// </summary>
public static class OneTimeCode
{
    private const string Alphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXY";

    private const int Groups = 4;

    private const int GroupLength = 5;

    /// <summary>A new code, as it is shown: <c>ABCDE-FGH23-…</c>.</summary>
    public static string New() =>
        string.Join(
            '-',
            Enumerable
                .Range(0, Groups)
                .Select(_ => RandomNumberGenerator.GetString(Alphabet, GroupLength))
        );

    /// <summary>SHA-256 of the code in hexadecimal, whatever case, spaces or hyphens it was typed with.</summary>
    public static string Hash(string code)
    {
        var plain = new string([
            .. code.ToUpperInvariant()
                .Where(char.IsAsciiLetterOrDigit)
                .Take(Groups * GroupLength * 2),
        ]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(plain)));
    }
}
