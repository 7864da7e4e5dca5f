namespace ReintegrasiPortal.Domain.Tasks;

/// <summary>What is to be done. Stored by name: never rename, only add.</summary>
public enum TaskKind
{
    // Eligibility: what an unmet condition asks for
    CompleteData,
    CollectDocument,
    RequestInquiry,
    FindGuarantor,
    CheckGuaranteeLetter,
    RecordConduct,
    ArrangeCoaching,
    SettleFine,
    ConfirmRuleWithOffice,

    // Families
    RenewGuarantee,
    AnswerHelpRequest,
}
