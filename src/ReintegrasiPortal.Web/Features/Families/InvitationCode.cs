using System.Security.Cryptography;
using System.Text;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>The code of an invitation: shown once, stored as a hash, written by hand and read aloud.</summary>
internal static class InvitationCode
{
    /// <summary>No 0, O, 1, I or L: in handwriting they are the same.</summary>
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private const int Groups = 4;

    private const int GroupLength = 5;

    /// <summary>A new code in groups, for instance <c>7KQ2M-XW4RT-9HJ3C-PDV6B</c>: 31^20, about 99 bits.</summary>
    public static string New()
    {
        var letters = RandomNumberGenerator.GetString(Letters, Groups * GroupLength);
        return string.Join(
            '-',
            letters.Chunk(GroupLength).Select(static group => new string(group))
        );
    }

    /// <summary>SHA-256 of the code, however it was typed: case, spaces and dashes do not matter. A code of 99 random bits needs no salt.</summary>
    public static string HashOf(string typed) =>
        Convert.ToHexString(
            SHA256.HashData(
                Encoding.ASCII.GetBytes([
                    .. typed
                        .ToUpperInvariant()
                        .Where(Letters.Contains)
                        .Take(Groups * GroupLength + 1),
                ])
            )
        );
}
