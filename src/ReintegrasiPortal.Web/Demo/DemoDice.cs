namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// Draws the same things on every machine: SplitMix64 (Steele, Lea and Flood, OOPSLA 2014), because the runtime promises no order for its
/// own generator. Never for anything secret.
/// </summary>
internal sealed class DemoDice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A whole number from 0 up to, not including, <paramref name="sides"/>.</summary>
    public int Below(int sides) => (int)(Next() % (ulong)sides);

    /// <summary>A whole number between the two, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True in so many of a hundred draws.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>Different things, at most as many as there are.</summary>
    public List<T> PickSome<T>(IReadOnlyList<T> things, int count)
    {
        var left = things.ToList();
        var picked = new List<T>();
        while (picked.Count < count && left.Count > 0)
        {
            var place = Below(left.Count);
            picked.Add(left[place]);
            left.RemoveAt(place);
        }

        return picked;
    }

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
