using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>A sentence as the court words it.</summary>
public readonly record struct SentenceLength(int Years, int Months, int Days)
{
    public bool IsPositive => Years >= 0 && Months >= 0 && Days >= 0 && Years + Months + Days > 0;

    /// <summary>The day after the last day, counted from <paramref name="start"/> by the calendar; 29 February clamps to 28.</summary>
    public DateOnly From(DateOnly start) => start.AddYears(Years).AddMonths(Months).AddDays(Days);
}

/// <summary>A remission that was granted, in days. A month counts 30 days.</summary>
/// <remarks>Source: Keppres 174/1999 article 7(4).</remarks>
public readonly record struct RemissionGrant(DateOnly GrantedOn, int Days);

/// <summary>What the arithmetic needs.</summary>
/// <param name="DetainedOn">First day of the last unbroken detention.</param>
/// <param name="CreditDays">Earlier days of detention that count.</param>
public sealed record SentenceFacts(
    DateOnly DetainedOn,
    SentenceLength Length,
    int CreditDays,
    IReadOnlyList<RemissionGrant> Remissions
);

/// <summary>
/// Estimates of the days on which parts of a sentence are served. They are never decisions: a sidang TPP moves a person, and an SK makes
/// a date official.
/// </summary>
/// <param name="OneThird">End of admission and orientation.</param>
/// <param name="Half">Start of the assimilation window.</param>
/// <param name="TwoThirds">Start of the integration window.</param>
/// <param name="Expiry">Last day of the sentence (ekspirasi).</param>
/// <remarks>
/// Stages by fraction: PP 31/1999 articles 7 to 10. Arithmetic: start + ⌈days × fraction⌉ − credit, then each remission granted before the
/// date is reached moves it earlier, but not before the day of the grant. A date that was reached is not moved again.
/// </remarks>
public sealed record SentenceCalendar(
    DateOnly OneThird,
    DateOnly Half,
    DateOnly TwoThirds,
    DateOnly Expiry
)
{
    /// <summary>Days by which an estimate may differ from the national register, before and after.</summary>
    public const int BandDays = 2;

    /// <summary>The day from which the stage is expected, or null for admission, which begins with detention.</summary>
    public DateOnly? StartOf(Stage stage) =>
        stage switch
        {
            Stage.Continued => OneThird,
            Stage.Assimilation => Half,
            Stage.Integration => TwoThirds,
            _ => null,
        };

    public static Result<SentenceCalendar> Compute(SentenceFacts facts)
    {
        if (!facts.Length.IsPositive)
        {
            return SentenceRefusals.LengthMissing;
        }

        if (facts.CreditDays < 0)
        {
            return SentenceRefusals.CreditNegative;
        }

        if (facts.Remissions.Any(grant => grant.Days <= 0 || grant.GrantedOn < facts.DetainedOn))
        {
            return SentenceRefusals.RemissionInvalid;
        }

        return new SentenceCalendar(
            Served(facts, 1, 3),
            Served(facts, 1, 2),
            Served(facts, 2, 3),
            Served(facts, 1, 1)
        );
    }

    private static DateOnly Served(SentenceFacts facts, int numerator, int denominator)
    {
        var days = facts.Length.From(facts.DetainedOn).DayNumber - facts.DetainedOn.DayNumber;
        var due = facts
            .DetainedOn.AddDays(((days * numerator) + denominator - 1) / denominator)
            .AddDays(-facts.CreditDays);
        foreach (var grant in facts.Remissions.OrderBy(static grant => grant.GrantedOn))
        {
            if (grant.GrantedOn >= due)
            {
                break;
            }

            var moved = due.AddDays(-grant.Days);
            due = moved > grant.GrantedOn ? moved : grant.GrantedOn;
        }

        return due;
    }
}

public static class SentenceRefusals
{
    public static readonly Refusal LengthMissing = new(
        "Sentence.LengthMissing",
        nameof(SentenceFacts.Length)
    );
    public static readonly Refusal CreditNegative = new(
        "Sentence.CreditNegative",
        nameof(SentenceFacts.CreditDays)
    );
    public static readonly Refusal RemissionInvalid = new(
        "Sentence.RemissionInvalid",
        nameof(SentenceFacts.Remissions)
    );
}
