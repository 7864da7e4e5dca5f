using System.Numerics;
using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching;

/// <summary>A set of indexes 0 to 255 in four words.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bits256(ulong Low, ulong MidLow, ulong MidHigh, ulong High)
{
    public bool IsEmpty => (Low | MidLow | MidHigh | High) == 0;

    public int Count =>
        BitOperations.PopCount(Low)
        + BitOperations.PopCount(MidLow)
        + BitOperations.PopCount(MidHigh)
        + BitOperations.PopCount(High);

    /// <summary>Index modulo 64: a bit missing here is missing for every index that folds onto it.</summary>
    internal ulong Folded => Low | MidLow | MidHigh | High;

    public static Bits256 Of(params IEnumerable<byte> indexes) =>
        indexes.Aggregate(default(Bits256), (set, index) => set.With(index));

    public bool Has(byte index) => (Word(index >> 6) >> (index & 63) & 1) != 0;

    public Bits256 With(byte index)
    {
        var bit = 1UL << (index & 63);
        return (index >> 6) switch
        {
            0 => this with { Low = Low | bit },
            1 => this with { MidLow = MidLow | bit },
            2 => this with { MidHigh = MidHigh | bit },
            _ => this with { High = High | bit },
        };
    }

    public static Bits256 operator |(Bits256 left, Bits256 right) =>
        new(
            left.Low | right.Low,
            left.MidLow | right.MidLow,
            left.MidHigh | right.MidHigh,
            left.High | right.High
        );

    public static Bits256 operator &(Bits256 left, Bits256 right) =>
        new(
            left.Low & right.Low,
            left.MidLow & right.MidLow,
            left.MidHigh & right.MidHigh,
            left.High & right.High
        );

    public static Bits256 operator ~(Bits256 set) =>
        new(~set.Low, ~set.MidLow, ~set.MidHigh, ~set.High);

    public Enumerator GetEnumerator() => new(this);

    internal ulong Word(int number) =>
        number switch
        {
            0 => Low,
            1 => MidLow,
            2 => MidHigh,
            _ => High,
        };

    /// <summary>Walks the indexes upward without allocating.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Enumerator
    {
        private readonly Bits256 _set;
        private ulong _rest;
        private int _word;

        internal Enumerator(Bits256 set)
        {
            _set = set;
            _rest = set.Low;
        }

        public byte Current { get; private set; }

        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_word > 3)
                {
                    return false;
                }

                _rest = _set.Word(_word);
            }

            Current = (byte)((_word << 6) | BitOperations.TrailingZeroCount(_rest));
            _rest &= _rest - 1;
            return true;
        }
    }
}
