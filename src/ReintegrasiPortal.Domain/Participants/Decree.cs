using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>A Surat Keputusan that an officer has entered. Only this makes a date official.</summary>
public sealed class Decree
{
    private Decree() { }

    public Decree(
        ParticipantId participant,
        ProgramType program,
        string number,
        DateOnly validFrom,
        DateOnly validTo
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        Program = program;
        Number = number;
        ValidFrom = validFrom;
        ValidTo = validTo;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ProgramType Program { get; private init; }

    public string Number { get; private init; } = "";

    public DateOnly ValidFrom { get; private init; }

    public DateOnly ValidTo { get; private init; }

    public bool Covers(DateOnly day) => ValidFrom <= day && day <= ValidTo;
}
