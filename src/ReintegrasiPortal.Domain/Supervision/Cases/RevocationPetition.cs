using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using static ReintegrasiPortal.Domain.Supervision.PetitionAct;
using static ReintegrasiPortal.Domain.Supervision.PetitionState;

namespace ReintegrasiPortal.Domain.Supervision;

public enum PetitionState
{
    Received,

    /// <summary>PK found that there is something in it; the TPP of the Bapas hears it.</summary>
    Examined,

    /// <summary>The TPP of the Bapas recommends a provisional revocation.</summary>
    Heard,
    Dismissed,

    /// <summary>The head of the Bapas has acted on it.</summary>
    Answered,
    Overtaken,
}

public enum PetitionAct
{
    ReceivePetition,
    ExaminePetition,
    DismissPetition,

    /// <summary>The minutes of a sitting recommend a provisional revocation.</summary>
    UpholdPetition,

    /// <summary>The board wants to hear it again.</summary>
    DeferPetition,

    /// <summary>The board advises against.</summary>
    RejectPetition,
    SuspendSupervision,
    Overtake,
}

/// <summary>Who asked for a revocation. Anyone may, orally or in writing; no name is kept.</summary>
public enum Petitioner
{
    Officer,
    Community,
    Victim,
    Family,
    LocalAuthority,
    LawEnforcement,
    Other,
}

public enum PetitionForm
{
    Oral,
    Written,
}

public enum DismissReason
{
    NotFounded,
    Explained,
    AlreadySettled,
    Other,
}

/// <summary>PK examines → TPP of the Bapas → head of the Bapas: nobody is suspended on a word alone.</summary>
public static class PetitionMap
{
    public static ProcessMap<PetitionState, PetitionAct> Map { get; } =
        new(
            ProcessKind.Petition,
            [
                new(null, ReceivePetition, Received, Party.Officer | Party.Head),
                new(Received, ExaminePetition, Examined, Party.Officer) { Within = 3 },
                new(Received, DismissPetition, Dismissed, Party.Officer)
                {
                    Reasons = typeof(DismissReason),
                },
                new(Examined, UpholdPetition, Heard, Party.Board),
                new(Examined, DeferPetition, Examined, Party.Board)
                {
                    Reasons = typeof(DeferReason),
                },
                new(Examined, RejectPetition, Dismissed, Party.Board)
                {
                    Reasons = typeof(AdviceReason),
                },
                new(Heard, SuspendSupervision, Answered, Party.Head) { Within = 1 },
                new(Heard, DismissPetition, Dismissed, Party.Head)
                {
                    Reasons = typeof(DismissReason),
                },
                new(Received, Overtake, Overtaken, Party.Follows),
                new(Examined, Overtake, Overtaken, Party.Follows),
                new(Heard, Overtake, Overtaken, Party.Follows),
            ]
        );
}

public readonly record struct RevocationPetitionId(Guid Value) : IId<RevocationPetitionId>
{
    public static RevocationPetitionId From(Guid value) => new(value);

    public static RevocationPetitionId New() => new(Guid.CreateVersion7());
}

/// <summary>A request to revoke a programme, with a ground the law knows.</summary>
public sealed class RevocationPetition : LegalProcess<PetitionState, PetitionAct>
{
    private RevocationPetition() { }

    public RevocationPetitionId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public RevocationGround Ground { get; private init; }

    public Petitioner Petitioner { get; private init; }

    public PetitionForm Form { get; private init; }

    protected override ProcessMap<PetitionState, PetitionAct> Map => PetitionMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (RevocationPetition Petition, ProcessStep Step) Receive(
        ParticipantId participant,
        RevocationGround ground,
        Petitioner petitioner,
        PetitionForm form,
        Party party,
        Guid by,
        DateTimeOffset at
    )
    {
        var petition = new RevocationPetition
        {
            Id = RevocationPetitionId.New(),
            ParticipantId = participant,
            Ground = ground,
            Petitioner = petitioner,
            Form = form,
        };
        return (petition, petition.Begin(ReceivePetition, party, by, at));
    }
}
