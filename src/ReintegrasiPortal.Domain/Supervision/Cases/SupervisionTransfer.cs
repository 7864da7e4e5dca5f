using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using static ReintegrasiPortal.Domain.Supervision.TransferAct;
using static ReintegrasiPortal.Domain.Supervision.TransferState;

namespace ReintegrasiPortal.Domain.Supervision;

public enum TransferState
{
    Requested,
    Accepted,
    Refused,
    Withdrawn,
}

public enum TransferAct
{
    RequestTransfer,
    AcceptTransfer,
    RefuseTransfer,
    WithdrawTransfer,
    Overtake,
}

/// <summary>Why the person will live elsewhere.</summary>
public enum TransferReason
{
    Moved,
    Work,
    Family,
    Guarantor,
    Safety,
    Other,
}

public enum TransferRefusalReason
{
    AddressOutsideArea,
    NoGuarantorHere,
    DataIncomplete,
    Other,
}

/// <summary>Pindah bimbingan: nothing moves until the other Bapas says yes.</summary>
public static class TransferMap
{
    public static ProcessMap<TransferState, TransferAct> Map { get; } =
        new(
            ProcessKind.Transfer,
            [
                new(null, RequestTransfer, Requested, Party.Officer | Party.Head),
                new(Requested, AcceptTransfer, Accepted, Party.ReceivingHead) { Within = 5 },
                new(Requested, RefuseTransfer, Refused, Party.ReceivingHead)
                {
                    Reasons = typeof(TransferRefusalReason),
                },
                new(Requested, WithdrawTransfer, Withdrawn, Party.Officer | Party.Head),
                new(Requested, Overtake, Withdrawn, Party.Follows),
            ]
        );
}

public readonly record struct SupervisionTransferId(Guid Value) : IId<SupervisionTransferId>
{
    public static SupervisionTransferId From(Guid value) => new(value);

    public static SupervisionTransferId New() => new(Guid.CreateVersion7());
}

/// <summary>One request to move a person's supervision to another Bapas.</summary>
public sealed class SupervisionTransfer : LegalProcess<TransferState, TransferAct>
{
    private SupervisionTransfer() { }

    public SupervisionTransferId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public OfficeId FromOffice { get; private init; }

    public OfficeId ToOffice { get; private init; }

    public TransferReason Reason { get; private init; }

    /// <summary>Kecamatan of the new home (Kemendagri code, dotted).</summary>
    public string DistrictCode { get; private init; } = "";

    protected override ProcessMap<TransferState, TransferAct> Map => TransferMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (SupervisionTransfer Transfer, ProcessStep Step) Request(
        ParticipantId participant,
        OfficeId from,
        OfficeId to,
        TransferReason reason,
        string districtCode,
        Party party,
        Guid by,
        DateTimeOffset at
    )
    {
        var transfer = new SupervisionTransfer
        {
            Id = SupervisionTransferId.New(),
            ParticipantId = participant,
            FromOffice = from,
            ToOffice = to,
            Reason = reason,
            DistrictCode = districtCode,
        };
        return (transfer, transfer.Begin(RequestTransfer, party, by, at));
    }
}
