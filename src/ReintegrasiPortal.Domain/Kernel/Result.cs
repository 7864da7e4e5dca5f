using System.Diagnostics.CodeAnalysis;

namespace ReintegrasiPortal.Domain.Kernel;

/// <summary>What a rule or a use case answers: a value, or the refusals that say why not. The only result type of the solution.</summary>
/// <typeparam name="T">What success gives.</typeparam>
public readonly record struct Result<T>
{
    private readonly T? _value;
    private readonly IReadOnlyList<Refusal>? _refusals;

    private Result(T? value, IReadOnlyList<Refusal>? refusals)
    {
        _value = value;
        _refusals = refusals;
    }

    /// <summary>Empty when the rule said yes.</summary>
    public IReadOnlyList<Refusal> Refusals => _refusals ?? [];

    public bool Succeeded(
        [NotNullWhen(true)] out T? value,
        [NotNullWhen(false)] out Refusal? refusal
    )
    {
        value = _value;
        refusal = _refusals?[0];
        return _refusals is null;
    }

    public bool Refused([NotNullWhen(true)] out Refusal? refusal)
    {
        refusal = _refusals?[0];
        return _refusals is not null;
    }

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(default, [refusal]);

    public static implicit operator Result<T>(List<Refusal> refusals) =>
        refusals.Count == 0
            ? throw new ArgumentException(
                "A refusal list must name at least one reason.",
                nameof(refusals)
            )
            : new(default, refusals);
}

/// <summary>Success without a value.</summary>
public readonly record struct Done
{
    public static readonly Done Yes;
}
