using System.Globalization;
using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Reporting;
using ReintegrasiPortal.Web.Components.Muka;

namespace ReintegrasiPortal.Web.Features.Reporting;

/// <summary>Names the words of wajib lapor: <c>Type.Member</c> for each code.</summary>
public sealed class ReportingText;

/// <summary>Words and tones that pages of officers and of the person share.</summary>
internal static class ReportingWords
{
    public static string Word<TCode>(this IStringLocalizer<ReportingText> words, TCode code)
        where TCode : struct, Enum => words[$"{typeof(TCode).Name}.{code}"];

    /// <summary>What became of a date, with what a correction says.</summary>
    public static string State(
        this IStringLocalizer<ReportingText> words,
        DutyState state,
        DutyOutcome? correctedTo
    ) =>
        state == DutyState.Corrected && correctedTo is { } outcome
            ? words["CorrectedTo", words.Word(outcome)]
            : words.Word(state);

    public static Tone ToneOf(DutyCount counts) =>
        counts switch
        {
            DutyCount.Kept => Tone.Success,
            DutyCount.Missed => Tone.Warning,
            _ => Tone.Neutral,
        };

    public static Tone ToneOf(CadenceStatus status) =>
        status switch
        {
            CadenceStatus.NeedsContact => Tone.Error,
            CadenceStatus.Overdue => Tone.Warning,
            CadenceStatus.DueSoon => Tone.Info,
            _ => Tone.Success,
        };

    /// <summary>Weekday and time, as in <c>setiap Selasa pukul 09.00 WIB</c>.</summary>
    public static string Rhythm(
        this IStringLocalizer<ReportingText> words,
        ScheduleView schedule,
        string zone
    ) =>
        words[
            $"Rhythm.{schedule.Interval}",
            DayName(schedule.Weekday),
            $"{schedule.Time.ToString("HH.mm", CultureInfo.InvariantCulture)} {zone}"
        ];

    public static string DayName(DayOfWeek day) =>
        CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(day);

    /// <summary>A date with its weekday, as in <c>Selasa, 1 Desember 2026</c>.</summary>
    public static string WithWeekday(this DateOnly day) =>
        day.ToString("dddd, d MMMM yyyy", CultureInfo.CurrentCulture);
}
