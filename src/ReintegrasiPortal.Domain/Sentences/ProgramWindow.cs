namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>From when to when a programme is open to a person by the calendar alone; conduct and risk are judged elsewhere.</summary>
/// <param name="Program">The programme.</param>
/// <param name="NotEligible">Why the calendar says no (a <see cref="CalendarReason"/>), or null when it says yes. An official first day may stand beside it.</param>
/// <param name="Opens">Earliest day.</param>
/// <param name="Closes">Latest day.</param>
/// <param name="ConductFrom">Start of the time without entry in the discipline register.</param>
/// <param name="RequestInquiryBy">When the Lapas must ask for the Litmas at the latest; null where no rule names a lead time.</param>
/// <param name="MiddlePhaseFrom">End of the first guidance phase; null where the Bapas does not guide.</param>
/// <param name="FinalPhaseFrom">End of the middle guidance phase; null where the Bapas does not guide.</param>
/// <param name="Notes">Codes to show beside the window.</param>
public sealed record ProgramWindow(
    ProgramType Program,
    string? NotEligible,
    CalendarDate Opens,
    CalendarDate Closes,
    CalendarDate ConductFrom,
    CalendarDate? RequestInquiryBy,
    CalendarDate? MiddlePhaseFrom,
    CalendarDate? FinalPhaseFrom,
    IReadOnlyList<string> Notes
)
{
    public bool IsEligible => NotEligible is null;
}
