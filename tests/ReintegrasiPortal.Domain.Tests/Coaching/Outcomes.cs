using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Tests.Coaching;

/// <summary>Opens a result in a test.</summary>
internal static class Outcomes
{
    public static T Value<T>(this Result<T> result) =>
        result.Succeeded(out var value, out var refusal)
            ? value
            : throw new InvalidOperationException($"Refused: {refusal.Code}");

    public static Refusal Refusal<T>(this Result<T> result) =>
        result.Refused(out var refusal)
            ? refusal
            : throw new InvalidOperationException("It was allowed.");
}
