namespace ReintegrasiPortal.Architecture.Tests;

/// <summary>A rule over many things. It fails when it looked at none, and otherwise names every thing that breaks it.</summary>
internal static class Rule
{
    public static void For<T>(
        IEnumerable<T> things,
        Func<T, bool> holds,
        Func<T, string> name,
        int atLeast = 1
    ) => For(things, thing => holds(thing) ? [] : [name(thing)], atLeast);

    public static void For<T>(
        IEnumerable<T> things,
        Func<T, IEnumerable<string>> faults,
        int atLeast = 1
    )
    {
        var all = things.ToList();
        all.Count.ShouldBeGreaterThanOrEqualTo(atLeast, "The rule must have something to look at.");
        all.SelectMany(faults).Order(StringComparer.Ordinal).ShouldBeEmpty();
    }
}
