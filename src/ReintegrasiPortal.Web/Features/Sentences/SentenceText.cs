using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Sentences;

/// <summary>Names the texts around the facts of a sentence (SentenceText.resx); codes have keys <c>Type.Member</c>.</summary>
public sealed class SentenceText;

/// <summary>Says facts of a sentence in the reader's language.</summary>
internal static class SentenceWords
{
    public static string Word<T>(this IStringLocalizer<SentenceText> texts, T value)
        where T : struct, Enum => texts[$"{typeof(T).Name}.{value}"];

    /// <summary>"3 tahun 6 bulan 10 hari", without the parts that are nothing.</summary>
    public static string Length(this IStringLocalizer<SentenceText> texts, SentenceLength length)
    {
        var parts = new[]
        {
            (length.Years, "Years"),
            (length.Months, "Months"),
            (length.Days, "Days"),
        };
        return string.Join(
            ' ',
            parts
                .Where(part => part.Item1 > 0)
                .Select(part => texts[$"Length{part.Item2}", part.Item1].Value)
        );
    }

    /// <summary>"maju 30 hari", "mundur 12 hari", or that a date came or went.</summary>
    public static string Move(this IStringLocalizer<SentenceText> texts, MovedDate move) =>
        move switch
        {
            { Before: { } old, After: { } now } => texts[
                now < old ? "MoveEarlier" : "MoveLater",
                old.Full(),
                now.Full(),
                Math.Abs(now.DayNumber - old.DayNumber)
            ],
            { Before: { } old } => texts["MoveGone", old.Full()],
            _ => texts["MoveKnown", move.After!.Value.Full()],
        };
}
