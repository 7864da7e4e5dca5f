namespace ReintegrasiPortal.Architecture.Tests;

public sealed class NamingTests
{
    private const int LongFile = 300;

    private static readonly string[] s_emptyWords =
    [
        "Manager",
        "Helper",
        "Helpers",
        "Util",
        "Utils",
        "Dto",
        "Service",
        "Impl",
        "Base",
    ];

    [Fact]
    public void No_name_ends_in_a_word_that_says_nothing() =>
        Rule.For(
            Solution.Types,
            static type =>
                !Array.Exists(
                    s_emptyWords,
                    word => type.Name.Split('`')[0].EndsWith(word, StringComparison.Ordinal)
                ),
            static type => type.FullName!,
            atLeast: 100
        );

    [Fact]
    public void A_long_file_gives_its_reason_first() =>
        Rule.For(
            Solution.SourceFiles("*.cs").Concat(Solution.SourceFiles("*.razor")),
            static file =>
                File.ReadLines(file).Count() <= LongFile
                || File.ReadLines(file).First() is var first
                    && (
                        first.StartsWith("//", StringComparison.Ordinal)
                        || first.StartsWith("@*", StringComparison.Ordinal)
                    ),
            static file => $"{Solution.NameOf(file)} is longer than {LongFile} lines",
            atLeast: 100
        );
}
