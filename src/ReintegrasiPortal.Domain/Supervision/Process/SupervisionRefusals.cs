using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Supervision;

/// <summary>Why a step of the legal process is refused.</summary>
public static class SupervisionRefusals
{
    public static readonly Refusal StepNotOpen = new("Supervision.StepNotOpen");
    public static readonly Refusal ReasonMissing = new("Supervision.ReasonMissing", "Reason");

    public static readonly Refusal ProgramNotByDecree = new(
        "Supervision.ProgramNotByDecree",
        "Program"
    );
    public static readonly Refusal InquiryNotAccepted = new("Supervision.InquiryNotAccepted");
    public static readonly Refusal ProposalNotSent = new("Supervision.ProposalNotSent");
    public static readonly Refusal OtherProgramProposed = new("Supervision.OtherProgramProposed");
    public static readonly Refusal DecreeNotInForce = new("Supervision.DecreeNotInForce");
    public static readonly Refusal NoOfficer = new("Supervision.NoOfficer");
    public static readonly Refusal GroundNotHeard = new("Supervision.GroundNotHeard");

    /// <summary>After a second revocation the conditional rights end (Permenkumham 3/2018, to be confirmed by Bapas).</summary>
    public static readonly Refusal RevokedTwice = new("Supervision.RevokedTwice");
    public static readonly Refusal NotOverYet = new("Supervision.NotOverYet");
    public static readonly Refusal OfficerUnknown = new("Supervision.OfficerUnknown", "Officer");
    public static readonly Refusal OfficeUnknown = new("Supervision.OfficeUnknown", "Office");
    public static readonly Refusal SameOffice = new("Supervision.SameOffice", "Office");
    public static readonly Refusal DistrictUnknown = new("Supervision.DistrictUnknown", "District");
    public static readonly Refusal NumberMissing = new("Supervision.NumberMissing", "Number");
    public static readonly Refusal SignerMissing = new("Supervision.SignerMissing", "SignedBy");
    public static readonly Refusal PeriodInvalid = new("Supervision.PeriodInvalid", "ValidTo");
    public static readonly Refusal DayMissing = new("Supervision.DayMissing", "On");
    public static readonly Refusal DayInFuture = new("Supervision.DayInFuture", "On");
    public static readonly Refusal DayBeforeDecree = new("Supervision.DayBeforeDecree", "On");
    public static readonly Refusal BackTimeInvalid = new("Supervision.BackTimeInvalid", "BackBy");
    public static readonly Refusal PetitionOpen = new("Supervision.PetitionOpen");
    public static readonly Refusal NoPetition = new("Supervision.NoPetition");
    public static readonly Refusal NotInAssimilation = new("Supervision.NotInAssimilation");
    public static readonly Refusal TransferOpen = new("Supervision.TransferOpen");
    public static readonly Refusal AssimilationOpen = new("Supervision.AssimilationOpen");
}
