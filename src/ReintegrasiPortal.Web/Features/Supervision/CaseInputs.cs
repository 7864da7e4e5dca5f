using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>What an act asks its reader.</summary>
[Flags]
public enum CaseFields
{
    None = 0,
    Reason = 1,
    Program = 1 << 1,
    Officer = 1 << 2,
    Recommendation = 1 << 3,
    Number = 1 << 4,
    Signer = 1 << 5,
    Period = 1 << 6,
    On = 1 << 7,
    District = 1 << 8,
    Office = 1 << 9,
    Petition = 1 << 10,
    TransferReason = 1 << 11,
}

/// <summary>What the reader has filled in so far.</summary>
public sealed class CaseInputs
{
    public string? Reason { get; set; }

    public ProgramType? Program { get; set; }

    public AccountId? Officer { get; set; }

    public InquiryRecommendation? Recommendation { get; set; }

    public string Number { get; set; } = "";

    public string SignedBy { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public DateOnly? On { get; set; }

    public string District { get; set; } = "";

    public OfficeId? Office { get; set; }

    public RevocationGround? Ground { get; set; }

    public Petitioner? Petitioner { get; set; }

    public PetitionForm? Form { get; set; }

    public TransferReason? TransferReason { get; set; }

    /// <summary>The questions of an act.</summary>
    public static CaseFields Of(CaseButton button) =>
        (button.Reasons is null ? CaseFields.None : CaseFields.Reason)
        | button.Act switch
        {
            Operation.RequestInquiry => CaseFields.Program,
            Operation.AssignInquiry => CaseFields.Officer,
            Operation.SubmitInquiry => CaseFields.Recommendation,
            Operation.EnterDecree or Operation.GrantAssimilation => CaseFields.Number
                | CaseFields.Signer
                | CaseFields.Period,
            Operation.TakeUpClient => CaseFields.Program
                | CaseFields.Number
                | CaseFields.Signer
                | CaseFields.Period,
            Operation.HandOver or Operation.RevokeSupervision => CaseFields.Number | CaseFields.On,
            Operation.ChangeAddress => CaseFields.District,
            Operation.RequestTransfer => CaseFields.Office
                | CaseFields.District
                | CaseFields.TransferReason,
            Operation.ReceivePetition => CaseFields.Petition,
            _ => CaseFields.None,
        };
}
