using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using static ReintegrasiPortal.Domain.Supervision.GuidanceAct;
using static ReintegrasiPortal.Domain.Supervision.GuidancePhase;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>The three phases of guidance by a Bapas (PP 31/1999 art. 33): awal, lanjutan, akhir.</summary>
public enum GuidancePhase
{
    Initial,
    Continued,
    Final,
    Ended,
}

public enum GuidanceAct
{
    BeginGuidance,
    Advance,
    StepBack,
    EndGuidance,
}

/// <summary>A phase changes by TPP of the Bapas; the quarters of the calendar only raise the task.</summary>
public static class GuidanceMap
{
    public static ProcessMap<GuidancePhase, GuidanceAct> Map { get; } =
        new(
            ProcessKind.Guidance,
            [
                new(null, BeginGuidance, Initial, Party.Officer),
                new(Initial, Advance, Continued, Party.Board),
                new(Continued, Advance, Final, Party.Board),
                new(Continued, StepBack, Initial, Party.Board),
                new(Final, StepBack, Continued, Party.Board),
                new(Initial, EndGuidance, Ended, Party.Follows),
                new(Continued, EndGuidance, Ended, Party.Follows),
                new(Final, EndGuidance, Ended, Party.Follows),
            ]
        );
}

public readonly record struct GuidanceProgramId(Guid Value) : IId<GuidanceProgramId>
{
    public static GuidanceProgramId From(Guid value) => new(value);

    public static GuidanceProgramId New() => new(Guid.CreateVersion7());
}

/// <summary>Guidance of one person under one decree.</summary>
public sealed class GuidanceProgram : LegalProcess<GuidancePhase, GuidanceAct>
{
    private GuidanceProgram() { }

    public GuidanceProgramId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>First day of the decree.</summary>
    public DateOnly From { get; private init; }

    /// <summary>Last day of the decree; for PB the end of the trial period.</summary>
    public DateOnly To { get; private init; }

    protected override ProcessMap<GuidancePhase, GuidanceAct> Map => GuidanceMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (GuidanceProgram Guidance, ProcessStep Step) Begin(
        ParticipantId participant,
        DateOnly from,
        DateOnly to,
        Guid by,
        DateTimeOffset at
    )
    {
        var guidance = new GuidanceProgram
        {
            Id = GuidanceProgramId.New(),
            ParticipantId = participant,
            From = from,
            To = to,
        };
        return (guidance, guidance.Begin(BeginGuidance, Party.Officer, by, at));
    }

    /// <summary>From when the board may be asked about the next phase; null in the last one.</summary>
    /// <param name="rules">The rules in force, with the cuts of the guidance period.</param>
    public DateOnly? NextPhaseFrom(RuleSet rules) =>
        State switch
        {
            Initial => Cut(rules.MiddlePhaseAt),
            Continued => Cut(rules.FinalPhaseAt),
            _ => null,
        };

    private DateOnly Cut(Fraction part) =>
        From.AddDays(part.CeilingOf(To.DayNumber - From.DayNumber));
}
