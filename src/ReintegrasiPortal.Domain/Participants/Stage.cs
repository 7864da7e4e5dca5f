namespace ReintegrasiPortal.Domain.Participants;

/// <summary>
/// The four stages of coaching, PP 31/1999 art. 7-10. A stage changes by decision of the review board (sidang TPP),
/// never by the calendar: the sentence calendar only says from when the board may decide.
/// </summary>
public enum Stage
{
    /// <summary>Admisi dan orientasi: from the detention date, with at most one month of observation.</summary>
    Admission = 1,

    /// <summary>Pembinaan lanjutan (lanjutan I): from one third of the sentence.</summary>
    Continued = 2,

    /// <summary>Asimilasi (lanjutan II): from half of the sentence.</summary>
    Assimilation = 3,

    /// <summary>Integrasi sosial (tahap akhir): from two thirds of the sentence to its end, under a Bapas.</summary>
    Integration = 4,
}
