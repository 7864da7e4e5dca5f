using System.Globalization;
using System.Text.RegularExpressions;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Web.Cli;

/// <summary>Reads the values of the <c>calendar</c> options. Names stand in English, as documented, and in Indonesian.</summary>
internal static partial class CalendarValues
{
    private static readonly (string Names, OffenceGroup Value)[] s_groups =
    [
        ("general umum", OffenceGroup.General),
        ("narcotics narkotika", OffenceGroup.Narcotics),
        ("corruption korupsi", OffenceGroup.Corruption),
        ("terrorism terorisme", OffenceGroup.Terrorism),
        ("state-security keamanan-negara", OffenceGroup.StateSecurity),
        ("human-rights ham-berat", OffenceGroup.HumanRights),
        ("transnational-crime lintas-negara", OffenceGroup.TransnationalCrime),
    ];

    private static readonly (string Names, ConditionalRightsPolicy Value)[] s_policies =
    [
        ("uu22", ConditionalRightsPolicy.Uu22_Pas20),
        ("permen7", ConditionalRightsPolicy.Permen7_2022),
    ];

    private static readonly (string Names, RemissionKind Value)[] s_remissions =
    [
        ("general umum", RemissionKind.General),
        ("special khusus", RemissionKind.Special),
        ("additional tambahan", RemissionKind.Additional),
        ("humanitarian kemanusiaan", RemissionKind.Humanitarian),
        ("decade dasawarsa", RemissionKind.Decade),
    ];

    private static readonly (string Names, UncountedKind Value)[] s_uncounted =
    [
        ("escape pelarian", UncountedKind.Escape),
        ("revoked-release pencabutan", UncountedKind.RevokedRelease),
        ("interruption terputus", UncountedKind.Interruption),
    ];

    public static Result<OffenceGroup> Group(string text) => Named(text, s_groups);

    public static Result<ConditionalRightsPolicy> Policy(string text) => Named(text, s_policies);

    public static Result<string> Language(string text) => Named(text, [("id", "id"), ("en", "en")]);

    public static Result<DateOnly> Date(string text) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : CalendarRefusals.DateForm;

    public static Result<int> Number(string text) =>
        int.TryParse(
            text,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : CalendarRefusals.NumberForm;

    /// <summary>3y6m10d or, in Indonesian letters, 3t6b10h; any of the parts may be missing, not all.</summary>
    public static Result<SentenceLength> Length(string text)
    {
        var match = LengthForm().Match(text);
        return
            match.Success
            && Part(match, "years").Succeeded(out var years, out _)
            && Part(match, "months").Succeeded(out var months, out _)
            && Part(match, "days").Succeeded(out var days, out _)
            ? new SentenceLength(years, months, days)
            : CalendarRefusals.LengthForm;
    }

    /// <summary>DATE:DAYS, then the kind, then the day it was revoked.</summary>
    public static Result<RemissionGrant> Remission(string text)
    {
        if (
            text.Split(':') is not [var on, var days, .. { Length: <= 2 } more]
            || !Date(on).Succeeded(out var day, out _)
            || !Number(days).Succeeded(out var count, out _)
        )
        {
            return CalendarRefusals.RemissionForm;
        }
        var kind = more is [var name, ..] ? Named(name, s_remissions) : RemissionKind.General;
        var grant = new RemissionGrant(default, day, count);
        return kind.Succeeded(out var known, out var other)
            ? more is not [_, var revoked]
                ? grant with
                {
                    Kind = known,
                }
                : Date(revoked).Succeeded(out var end, out var wrong)
                    ? grant with
                    {
                        Kind = known,
                        RevokedOn = end,
                    }
                    : wrong
            : other;
    }

    /// <summary>FROM:TO:KIND, TO empty while it lasts.</summary>
    public static Result<UncountedPeriod> Uncounted(string text)
    {
        if (
            text.Split(':') is not [var first, var last, var name]
            || !Date(first).Succeeded(out var from, out _)
        )
        {
            return CalendarRefusals.UncountedForm;
        }
        if (!Named(name, s_uncounted).Succeeded(out var kind, out var unknown))
        {
            return unknown;
        }
        return last.Length == 0 ? new UncountedPeriod(kind, from, null)
            : Date(last).Succeeded(out var until, out var wrong)
                ? new UncountedPeriod(kind, from, until)
            : wrong;
    }

    private static Result<int> Part(Match match, string name) =>
        match.Groups[name].Success ? Number(match.Groups[name].Value) : 0;

    private static Result<T> Named<T>(string text, (string Names, T Value)[] all)
    {
        foreach (var (names, value) in all)
        {
            if (names.Split(' ').Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                return value;
            }
        }
        return CalendarRefusals.ChooseOne(all.Select(entry => entry.Names.Split(' ')[0]));
    }

    [GeneratedRegex(
        @"\A(?=.)((?<years>[0-9]+)[yt])?((?<months>[0-9]+)[mb])?((?<days>[0-9]+)[dh])?\z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex LengthForm();
}
