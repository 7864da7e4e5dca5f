using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using static ReintegrasiPortal.Domain.Supervision.ProposalAct;
using static ReintegrasiPortal.Domain.Supervision.ProposalState;

namespace ReintegrasiPortal.Domain.Supervision;

public enum ProposalState
{
    Sent,

    /// <summary>Sent back to be put right.</summary>
    Returned,
    Granted,
    Declined,

    /// <summary>The case ended or took another way meanwhile.</summary>
    Overtaken,
}

public enum ProposalAct
{
    SendProposal,
    ReturnProposal,
    ResubmitProposal,
    DeclineProposal,
    EnterDecree,
    GrantAssimilation,
    Overtake,
}

public enum ProposalReturnReason
{
    DocumentMissing,
    DocumentInvalid,
    DateWrong,
    DataMismatch,
    Other,
}

public enum ProposalDeclineReason
{
    ConditionsNotMet,
    RiskNotLower,
    OpenCourtCase,
    Other,
}

/// <summary>What happens to the paper that the Lapas sends up through SDP.</summary>
public static class ProposalMap
{
    public static ProcessMap<ProposalState, ProposalAct> Map { get; } =
        new(
            ProcessKind.Proposal,
            [
                new(null, SendProposal, Sent, Party.Lapas),
                new(Sent, ReturnProposal, Returned, Party.Lapas)
                {
                    Reasons = typeof(ProposalReturnReason),
                },
                new(Returned, ResubmitProposal, Sent, Party.Lapas) { Within = 5 },
                new(Sent, DeclineProposal, Declined, Party.Lapas)
                {
                    Reasons = typeof(ProposalDeclineReason),
                },
                new(Sent, EnterDecree, Granted, Party.Lapas),
                new(Sent, GrantAssimilation, Granted, Party.Lapas),
                new(Sent, Overtake, Overtaken, Party.Follows),
                new(Returned, Overtake, Overtaken, Party.Follows),
            ]
        );
}

public readonly record struct ProposalId(Guid Value) : IId<ProposalId>
{
    public static ProposalId From(Guid value) => new(value);

    public static ProposalId New() => new(Guid.CreateVersion7());
}

/// <summary>A proposal of the Lapas for one programme of one person.</summary>
public sealed class Proposal : LegalProcess<ProposalState, ProposalAct>
{
    private Proposal() { }

    public ProposalId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ProgramType Program { get; private init; }

    protected override ProcessMap<ProposalState, ProposalAct> Map => ProposalMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (Proposal Proposal, ProcessStep Step) Send(
        ParticipantId participant,
        ProgramType program,
        Guid by,
        DateTimeOffset at
    )
    {
        var sent = new Proposal
        {
            Id = ProposalId.New(),
            ParticipantId = participant,
            Program = program,
        };
        return (sent, sent.Begin(SendProposal, Party.Lapas, by, at));
    }
}
