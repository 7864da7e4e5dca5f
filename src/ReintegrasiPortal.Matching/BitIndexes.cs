using System.Numerics;

namespace ReintegrasiPortal.Matching;

/// <summary>Set bits as a list, lowest first.</summary>
internal static class BitIndexes
{
    public static IReadOnlyList<int> Of(ulong bits)
    {
        var indexes = new List<int>();
        for (; bits != 0; bits &= bits - 1)
        {
            indexes.Add(BitOperations.TrailingZeroCount(bits));
        }

        return indexes;
    }

    public static IReadOnlyList<int> Of(Bits256 bits)
    {
        var indexes = new List<int>();
        foreach (var index in bits)
        {
            indexes.Add(index);
        }

        return indexes;
    }
}
