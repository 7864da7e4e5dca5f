using System.Diagnostics.CodeAnalysis;

namespace ReintegrasiPortal.Matching;

/// <summary>Why no engine could be built.</summary>
public enum BuildProblemKind
{
    /// <summary>Two people share the key.</summary>
    DuplicatePerson,

    /// <summary>Two offers share the key.</summary>
    DuplicateOffer,
    WeightsVersionMissing,

    /// <summary>The number is the <see cref="MatchFactor"/>.</summary>
    WeightMissing,

    /// <summary>The number is the <see cref="MatchFactor"/>.</summary>
    WeightOutOfRange,
    WeightsAllZero,

    /// <summary>The number is the skill.</summary>
    RelatedSkillStrength,
}

/// <summary>One thing to repair before an engine can be built.</summary>
/// <param name="Kind">Code of the problem.</param>
/// <param name="Key">Person or offer concerned.</param>
/// <param name="Number">Meaning depends on the kind.</param>
public sealed record BuildProblem(BuildProblemKind Kind, Guid? Key = null, int? Number = null);

/// <summary>An engine, or everything that stands against building one.</summary>
public sealed record MatchBuild
{
    private readonly MatchEngine? _engine;

    internal MatchBuild(MatchEngine? engine, IReadOnlyList<BuildProblem> problems)
    {
        _engine = engine;
        Problems = problems;
    }

    public IReadOnlyList<BuildProblem> Problems { get; }

    public bool Succeeded([NotNullWhen(true)] out MatchEngine? engine)
    {
        engine = _engine;
        return engine is not null;
    }
}
