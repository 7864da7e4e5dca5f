using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Coaching;

namespace ReintegrasiPortal.Web.Features.Coaching;

/// <summary>Names the words of coaching (CoachingText.resx): codes as <c>Type.Member</c>, the steps of a review as <c>Item.1</c> to <c>Item.4</c>.</summary>
public sealed class CoachingText;

/// <summary>Says coded values in the reader's language.</summary>
internal static class CoachingWords
{
    public static string Word<T>(this IStringLocalizer<CoachingText> texts, T value)
        where T : struct, Enum => texts[$"{typeof(T).Name}.{value}"];

    /// <summary>The words of one step of one item.</summary>
    public static string Step(this IStringLocalizer<CoachingText> texts, WorkItem item, int step) =>
        texts[$"{item}.{step}"];

    /// <summary>Everything the flags hold, one by one.</summary>
    public static IEnumerable<string> Words<T>(this IStringLocalizer<CoachingText> texts, T flags)
        where T : struct, Enum =>
        Enum.GetValues<T>()
            .Where(flag =>
                Convert.ToInt32(flag, CultureInfo.InvariantCulture) != 0 && flags.HasFlag(flag)
            )
            .Select(texts.Word);

    /// <summary>How ready somebody is, as a number of things and in words.</summary>
    public static (string Number, string Words) Say(
        this IStringLocalizer<CoachingText> texts,
        ReadinessShare share
    )
    {
        var left = share.Total - share.Done;
        return share.Total == 0 ? (texts["ShareNone"], "")
            : left == 0 ? (texts["Share", share.Done, share.Total], texts["ShareAll"])
            : share.Done > left
                ? (texts["Share", share.Done, share.Total], texts["ShareMost", left])
            : (texts["Share", share.Done, share.Total], texts["ShareSome", left]);
    }
}
