using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.TestKit;

/// <summary>Opens a result in a test, saying what was refused when it should not have been.</summary>
public static class Results
{
    public static T Value<T>(this Result<T> result) =>
        result.Succeeded(out var value, out _)
            ? value
            : throw new InvalidOperationException(
                "Refused: "
                    + string.Join(", ", result.Refusals.Select(r => $"{r.Code} at {r.Field}"))
            );

    public static Refusal Refusal<T>(this Result<T> result) =>
        result.Refused(out var refusal)
            ? refusal
            : throw new InvalidOperationException("It was allowed.");
}
