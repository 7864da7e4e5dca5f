using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>Where an official date was read.</summary>
public enum DateSource
{
    /// <summary>SDP, the corrections database.</summary>
    CorrectionsDatabase,

    /// <summary>A Surat Keputusan.</summary>
    Decree,

    /// <summary>The register book of the Lapas.</summary>
    RegisterBook,
}

/// <summary>
/// A date an officer read off an official source. Lines are never changed: the newest of a point holds, and one without
/// a day takes the point back to the estimate.
/// </summary>
public sealed class OfficialEntry
{
    private OfficialEntry() { }

    private OfficialEntry(
        ParticipantId participant,
        CalendarPoint point,
        DateOnly? on,
        DateSource source,
        string register,
        AccountId? by,
        DateTimeOffset at
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        Point = point;
        On = on;
        Source = source;
        Register = register;
        EnteredBy = by;
        EnteredAt = at;
    }

    /// <summary>Version 7: the newest sorts last.</summary>
    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public CalendarPoint Point { get; private init; }

    /// <summary>Null takes an earlier line of the point back.</summary>
    public DateOnly? On { get; private init; }

    public DateSource Source { get; private init; }

    /// <summary>Decree number or reference in the source.</summary>
    public string Register { get; private init; } = "";

    public AccountId? EnteredBy { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    /// <param name="participant">The person.</param>
    /// <param name="point">Which date; the start of admission is the detention itself and cannot be entered.</param>
    /// <param name="on">The date; null to go back to the estimate.</param>
    /// <param name="source">Where it was read.</param>
    /// <param name="register">Decree number or reference.</param>
    /// <param name="by">Who entered it.</param>
    /// <param name="at">When.</param>
    public static Result<OfficialEntry> Enter(
        ParticipantId participant,
        CalendarPoint point,
        DateOnly? on,
        DateSource source,
        string register,
        AccountId? by,
        DateTimeOffset at
    )
    {
        var reference = register.Trim();
        List<Refusal> wrong = [];
        if (!Enum.IsDefined(point) || point == CalendarPoint.AdmissionStage)
        {
            wrong.Add(FactRefusals.KindUnknown.At(nameof(Point)));
        }

        if (!Enum.IsDefined(source))
        {
            wrong.Add(FactRefusals.KindUnknown.At(nameof(Source)));
        }

        if (reference.Length == 0)
        {
            wrong.Add(FactRefusals.NumberMissing.At(nameof(Register)));
        }
        else if (reference.Length > Remission.MaxRegister)
        {
            wrong.Add(FactRefusals.NumberTooLong.At(nameof(Register)));
        }

        return wrong.Count > 0
            ? wrong
            : new OfficialEntry(participant, point, on, source, reference, by, at);
    }
}
