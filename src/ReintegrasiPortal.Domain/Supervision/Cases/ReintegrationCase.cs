using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>The legal path of one person.</summary>
public readonly record struct ReintegrationCaseId(Guid Value) : IId<ReintegrationCaseId>
{
    public static ReintegrationCaseId From(Guid value) => new(value);

    public static ReintegrationCaseId New() => new(Guid.CreateVersion7());
}

/// <summary>The legal path of one person, moved only along <see cref="CaseMap"/>. Each person has one.</summary>
public sealed class ReintegrationCase : LegalProcess<CaseState, CaseAct>
{
    private ReintegrationCase() { }

    public ReintegrationCaseId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>What is being prepared or has been decreed; null while nothing is.</summary>
    public ProgramType? Program { get; private set; }

    /// <summary>Why it was closed; null while it is not.</summary>
    public ClosingReason? ClosedBecause { get; private set; }

    /// <summary>How often a programme of this person has been revoked.</summary>
    public int Revocations { get; private set; }

    protected override ProcessMap<CaseState, CaseAct> Map => CaseMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (ReintegrationCase Case, ProcessStep Step) Open(
        ParticipantId participant,
        Party party,
        Guid? by,
        DateTimeOffset at
    )
    {
        var opened = new ReintegrationCase
        {
            Id = ReintegrationCaseId.New(),
            ParticipantId = participant,
        };
        return (opened, opened.Begin(CaseAct.OpenCase, party, by, at));
    }

    public void Prepare(ProgramType program) => Program = program;

    /// <summary>The path begins again; what was prepared before is history.</summary>
    public void StartAgain() => Program = null;

    public void CountRevocation() => Revocations++;

    public void CloseBecause(ClosingReason reason) => ClosedBecause = reason;
}
