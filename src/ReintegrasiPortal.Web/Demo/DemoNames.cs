using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>An invented company.</summary>
/// <param name="Occupations">Occupation codes it has work for.</param>
internal sealed record DemoCompany(string Name, IReadOnlyList<string> Occupations, string Regency);

/// <summary>An invented community partner.</summary>
/// <param name="Kind">community, ngo, training or religious.</param>
/// <param name="Help">Words of the import layout for kinds of help.</param>
internal sealed record DemoGroup(
    string Name,
    string Kind,
    IReadOnlyList<string> Help,
    string Regency
);

/// <summary>The lists of invented names that travel inside the assembly (Demo/Names).</summary>
internal sealed class DemoNames
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);
    private readonly List<string[]> _men = Rows("given-male.csv");
    private readonly List<string[]> _women = Rows("given-female.csv");
    private readonly List<string> _family = [.. Rows("family.csv").Select(row => row[0])];
    private readonly List<string> _streets = [.. Rows("streets.csv").Select(row => row[0])];

    public IReadOnlyList<DemoCompany> Companies { get; } =
    [.. Rows("companies.csv").Select(row => new DemoCompany(row[0], row[2].Split(';'), row[3]))];

    public IReadOnlyList<DemoGroup> Groups { get; } =
    [.. Rows("groups.csv").Select(row => new DemoGroup(row[0], row[1], row[2].Split(';'), row[3]))];

    /// <summary>A name nobody else here has; some are a single word, as is normal.</summary>
    public string Person(DemoDice dice, Sex sex)
    {
        while (true)
        {
            var given = dice.Pick(sex == Sex.Male ? _men : _women);
            var name =
                given[1] == "yes" || dice.Chance(8) ? given[0] : $"{given[0]} {dice.Pick(_family)}";
            if (_used.Add(name))
            {
                return name;
            }
        }
    }

    public string Address(DemoDice dice) =>
        $"{dice.Pick(_streets)} No. {dice.Between(1, 90)}, RT {dice.Between(1, 9):000}/RW {dice.Between(1, 9):000}";

    /// <summary>Marks a name as taken by somebody named in the guides.</summary>
    public string Reserve(string name)
    {
        _used.Add(name);
        return name;
    }

    private static List<string[]> Rows(string file)
    {
        using var stream = typeof(DemoNames).Assembly.GetManifestResourceStream(file)!;
        using var text = new StreamReader(stream);
        text.ReadLine();
        var rows = new List<string[]>();
        while (text.ReadLine() is { } line)
        {
            rows.Add(line.Split(','));
        }

        return rows;
    }
}
