using System.Numerics;
using System.Runtime.Intrinsics;

namespace ReintegrasiPortal.Matching.Candidates;

/// <summary>
/// Rows of one side, sorted by a key (cell or province), with their marks in columns so that four rows are tested at
/// once. Integers only: every machine gives the same answer.
/// </summary>
internal sealed class Pool<T>
    where T : class
{
    private readonly int[] _keys;
    private readonly T[] _rows;
    private readonly ulong[][] _marks = new ulong[Marks.Words][];

    public Pool(IEnumerable<T> rows, Func<T, int> key, Func<T, Marks> marks)
    {
        _rows = [.. rows];
        _keys = [.. _rows.Select(key)];
        Array.Sort(_keys, _rows);
        foreach (ref var column in _marks.AsSpan())
        {
            column = new ulong[_rows.Length];
        }

        for (var row = 0; row < _rows.Length; row++)
        {
            var (terms, tags, offences, licences, skills) = marks(_rows[row]);
            _marks[0][row] = terms;
            _marks[1][row] = tags;
            _marks[2][row] = offences;
            _marks[3][row] = licences;
            _marks[4][row] = skills;
        }
    }

    public void VisitAll(Marks asking, Action<T> visit) => Visit(0, _rows.Length, asking, visit);

    /// <summary>Visits rows whose key lies in the closed range and which do not surely fail.</summary>
    public void Visit(Marks asking, int firstKey, int lastKey, Action<T> visit)
    {
        var start = FirstAtOrAbove(firstKey, 0);
        Visit(start, FirstAtOrAbove(lastKey + 1L, start), asking, visit);
    }

    private void Visit(int start, int end, in Marks asking, Action<T> visit)
    {
        var row = start;
        for (; row <= end - Vector256<ulong>.Count; row += Vector256<ulong>.Count)
        {
            var conflict =
                (Vector256.LoadUnsafe(ref _marks[0][row]) & Vector256.Create(asking.Terms))
                | (Vector256.LoadUnsafe(ref _marks[1][row]) & Vector256.Create(asking.Tags))
                | (Vector256.LoadUnsafe(ref _marks[2][row]) & Vector256.Create(asking.Offences))
                | (Vector256.LoadUnsafe(ref _marks[3][row]) & Vector256.Create(asking.Licences))
                | (Vector256.LoadUnsafe(ref _marks[4][row]) & Vector256.Create(asking.Skills));
            var free = Vector256
                .Equals(conflict, Vector256<ulong>.Zero)
                .ExtractMostSignificantBits();
            for (; free != 0; free &= free - 1)
            {
                visit(_rows[row + BitOperations.TrailingZeroCount(free)]);
            }
        }

        for (; row < end; row++)
        {
            var conflict =
                (_marks[0][row] & asking.Terms)
                | (_marks[1][row] & asking.Tags)
                | (_marks[2][row] & asking.Offences)
                | (_marks[3][row] & asking.Licences)
                | (_marks[4][row] & asking.Skills);
            if (conflict == 0)
            {
                visit(_rows[row]);
            }
        }
    }

    private int FirstAtOrAbove(long key, int low)
    {
        var high = _keys.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_keys[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
