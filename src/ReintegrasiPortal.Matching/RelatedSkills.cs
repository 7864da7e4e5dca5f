namespace ReintegrasiPortal.Matching;

/// <summary>How far one skill stands in for another, per thousand, in both directions; strongest statement wins.</summary>
public sealed class RelatedSkills
{
    public static readonly RelatedSkills None = Of([]);

    private readonly Bits256[] _neighbours = new Bits256[256];
    private readonly short[] _strengths = new short[256 * 256];

    private RelatedSkills(List<BuildProblem> problems) => Problems = problems;

    internal IReadOnlyList<BuildProblem> Problems { get; }

    /// <summary>Relations stated pair by pair.</summary>
    /// <param name="pairs">Strength 1 to 999; anything else is reported when an engine is built.</param>
    public static RelatedSkills Of(IEnumerable<(byte One, byte Other, int Strength)> pairs)
    {
        var problems = new List<BuildProblem>();
        var related = new RelatedSkills(problems);
        foreach (var (one, other, strength) in pairs)
        {
            if (strength is < 1 or > 999)
            {
                problems.Add(new(BuildProblemKind.RelatedSkillStrength, Number: one));
            }
            else if (one != other)
            {
                related.Relate(one, other, (short)strength);
                related.Relate(other, one, (short)strength);
            }
        }

        return related;
    }

    /// <summary>Every skill of a group stands in for every other of the same group.</summary>
    public static RelatedSkills OfGroups(
        IEnumerable<IReadOnlyCollection<byte>> groups,
        int strength
    ) =>
        Of(
            groups.SelectMany(group =>
                group.SelectMany(one => group.Select(other => (one, other, strength)))
            )
        );

    internal Bits256 NeighboursOf(byte skill) => _neighbours[skill];

    internal int Strength(byte one, byte other) => _strengths[(one << 8) | other];

    private void Relate(byte from, byte to, short strength)
    {
        _neighbours[from] = _neighbours[from].With(to);
        _strengths[(from << 8) | to] = Math.Max(_strengths[(from << 8) | to], strength);
    }
}
