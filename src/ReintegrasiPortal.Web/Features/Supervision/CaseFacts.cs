using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>What the guards of <see cref="CaseMap"/> need to know, read fresh in the transaction of the act.</summary>
/// <param name="InquiryAccepted">The latest Litmas has been accepted.</param>
/// <param name="ProposalSent">The open proposal is with the Directorate General, not on its way back.</param>
/// <param name="Program">What is being prepared.</param>
/// <param name="DecreeInForce">An SK for it holds today.</param>
/// <param name="HasOfficer">A PK holds the case.</param>
/// <param name="GroundHeard">The TPP of the Bapas has recommended a provisional revocation.</param>
/// <param name="Revocations">How often a programme has been revoked.</param>
/// <param name="IsOver">The last day of guidance has come.</param>
/// <param name="InAssimilation">A log of assimilation is open.</param>
internal sealed record CaseFacts(
    bool InquiryAccepted,
    bool ProposalSent,
    ProgramType? Program,
    bool DecreeInForce,
    bool HasOfficer,
    bool GroundHeard,
    int Revocations,
    bool IsOver,
    bool InAssimilation
)
{
    /// <summary>Guards that do not hold for this act now.</summary>
    public IReadOnlyList<Refusal> Lacking(CaseAct act)
    {
        var lacking = new List<Refusal>();
        Require(InquiryAccepted, SupervisionRefusals.InquiryNotAccepted);
        Require(ProposalSent, SupervisionRefusals.ProposalNotSent);
        Require(
            (Program == ProgramType.Assimilation) == (act == CaseAct.GrantAssimilation),
            SupervisionRefusals.OtherProgramProposed
        );
        Require(DecreeInForce, SupervisionRefusals.DecreeNotInForce);
        Require(HasOfficer, SupervisionRefusals.NoOfficer);
        Require(GroundHeard, SupervisionRefusals.GroundNotHeard);
        Require(Revocations < 2, SupervisionRefusals.RevokedTwice);
        Require(IsOver, SupervisionRefusals.NotOverYet);
        Require(!InAssimilation, SupervisionRefusals.AssimilationOpen);
        return lacking;

        void Require(bool holds, Refusal refusal)
        {
            if (!holds)
            {
                lacking.Add(refusal);
            }
        }
    }

    public static async Task<CaseFacts> Of(
        PortalDb db,
        ReintegrationCase opened,
        DateOnly today,
        CancellationToken ct
    )
    {
        var person = opened.ParticipantId;
        var inquiry = await db
            .SocialInquiries.Where(i => i.ParticipantId == person)
            .OrderByDescending(i => i.StateSince)
            .Select(i => (InquiryState?)i.State)
            .FirstOrDefaultAsync(ct);
        return new CaseFacts(
            inquiry == InquiryState.Accepted,
            await db.Proposals.AnyAsync(
                p => p.ParticipantId == person && p.State == ProposalState.Sent,
                ct
            ),
            opened.Program,
            await db
                .Decrees.InForce(today)
                .AnyAsync(d => d.ParticipantId == person && d.Program == opened.Program, ct),
            await db.CaseAssignments.AnyAsync(
                a => a.ParticipantId == person && a.Until == null,
                ct
            ),
            await db.RevocationPetitions.AnyAsync(
                p => p.ParticipantId == person && p.State == PetitionState.Heard,
                ct
            ),
            opened.Revocations,
            await db.GuidancePrograms.AnyAsync(
                g => g.ParticipantId == person && g.State != GuidancePhase.Ended && g.To <= today,
                ct
            ),
            await db.AssimilationLogs.AnyAsync(
                l => l.ParticipantId == person && l.State != AssimilationState.Ended,
                ct
            )
        );
    }
}
