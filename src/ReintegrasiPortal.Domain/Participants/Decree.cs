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
        DateOnly validTo,
        string signedBy = "",
        Guid? enteredBy = null
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        Program = program;
        Number = number;
        ValidFrom = validFrom;
        ValidTo = validTo;
        SignedBy = signedBy;
        EnteredBy = enteredBy;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ProgramType Program { get; private init; }

    public string Number { get; private init; } = "";

    public DateOnly ValidFrom { get; private init; }

    public DateOnly ValidTo { get; private init; }

    /// <summary>Office of the signer as the paper names it; empty when imported without.</summary>
    public string SignedBy { get; private init; } = "";

    /// <summary>Account that entered it; null when imported.</summary>
    public Guid? EnteredBy { get; private init; }

    /// <summary>Since when it is provisionally revoked; null while it is not.</summary>
    public DateOnly? SuspendedOn { get; private set; }

    /// <summary>From which day it no longer holds, because it was revoked or withdrawn; null while it runs to its own end.</summary>
    public DateOnly? EndedOn { get; private set; }

    public bool Covers(DateOnly day) =>
        ValidFrom <= day && day <= ValidTo && SuspendedOn is null && !(EndedOn <= day);

    public void Suspend(DateOnly on) => SuspendedOn = on;

    /// <summary>The provisional revocation is lifted.</summary>
    public void Restore() => SuspendedOn = null;

    public void End(DateOnly on) => EndedOn = on;
}
