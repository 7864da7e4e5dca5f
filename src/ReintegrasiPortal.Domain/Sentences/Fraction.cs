namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>An exact part of a sentence; two thirds has no finite decimal, so no floating point touches a date.</summary>
public sealed record Fraction(int Numerator, int Denominator)
{
    public static readonly Fraction Whole = new(1, 1);

    /// <summary>The part of <paramref name="days"/>, a begun day counted whole: nobody is dated a day too early.</summary>
    public int CeilingOf(int days) =>
        (int)((((long)days * Numerator) + Denominator - 1) / Denominator);
}
