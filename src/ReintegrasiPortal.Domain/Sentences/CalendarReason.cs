namespace ReintegrasiPortal.Domain.Sentences;

/// <summary>Why the calendar gives no date, or what to note beside one. Codes are keys of texts.</summary>
public static class CalendarReason
{
    /// <summary>A life sentence has no end, no milestone and no conditional right (UU 22/2022 art. 10(4)).</summary>
    public const string LifeSentence = "Calendar.LifeSentence";

    /// <summary>Open substitute imprisonment: only an officer can enter dates.</summary>
    public const string SubsidiaryTerm = "Calendar.SubsidiaryTerm";

    /// <summary>Time that does not count is still running, so no later date can be told.</summary>
    public const string UncountedPeriodOpen = "Calendar.UncountedPeriodOpen";

    /// <summary>The programme is closed to this offence group.</summary>
    public const string ExcludedGroup = "Window.ExcludedGroup";

    /// <summary>The sentence is shorter than the programme needs.</summary>
    public const string SentenceTooShort = "Window.SentenceTooShort";

    /// <summary>The sentence is longer than the programme allows.</summary>
    public const string SentenceTooLong = "Window.SentenceTooLong";

    /// <summary>The part to serve first is shorter than the programme needs (two thirds under nine months).</summary>
    public const string ServedPartTooShort = "Window.ServedPartTooShort";

    /// <summary>The leave is as long as the last remission, and there is none.</summary>
    public const string NoRemission = "Window.NoRemission";

    /// <summary>Assimilation must come first, and it is not open.</summary>
    public const string AssimilationRequired = "Window.AssimilationRequired";

    /// <summary>The window closes before it opens.</summary>
    public const string NoTimeLeft = "Window.NoTimeLeft";

    /// <summary>Note: lawful, but practice gives conditional leave for so short a sentence.</summary>
    public const string ConditionalLeaveUsual = "Note.ConditionalLeaveUsual";

    /// <summary>Note: the reading of the law for this offence group needs the confirmation of the Bapas.</summary>
    public const string ConfirmWithBapas = "Note.ConfirmWithBapas";

    /// <summary>Note: good conduct is asked for a time that began before the detention.</summary>
    public const string ConductBeforeDetention = "Note.ConductBeforeDetention";
}
