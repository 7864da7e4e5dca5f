using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Families;
using ReintegrasiPortal.Web.Features.Coaching;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Features.Eligibility;

/// <summary>The one place where the records of all areas become the facts that conditions ask for. Officers' use cases only.</summary>
internal static class FactsReader
{
    public static async Task<EligibilityFacts> Of(
        PortalDb db,
        ParticipantId id,
        SentenceFacts? sentence,
        DateOnly today,
        CancellationToken ct
    )
    {
        var coaching = await db.CoachingFacts(id, today, ct);
        var guarantee = await db.GuaranteeFacts(id, ct);
        return new EligibilityFacts
        {
            HasEnded = sentence?.StoppedFor is not null,
            BirthDate = await db
                .PersonIdentities.Where(i => i.ParticipantId == id)
                .Select(i => i.BirthDate)
                .SingleOrDefaultAsync(ct),
            OffenceGroup = sentence?.Sentence.OffenceGroup,
            IsAtLarge = sentence?.Sentence.Uncounted.Any(p =>
                p.Kind == UncountedKind.Escape && p.Until is null
            ),
            HasSubsidiaryOpen = sentence?.Sentence.HasSubsidiaryTerm,
            // Who keeps the score keeps the register; without one, an empty register proves nothing.
            DisciplineEntries =
                coaching.SppnMonth is null && coaching.Conduct.Count == 0
                    ? null
                    : [.. coaching.Conduct.Select(entry => entry.On)],
            Behaviour = coaching.Sppn,
            BehaviourMonth = coaching.SppnMonth is { } month
                ? new DateOnly(month / 100, month % 100, 1)
                : null,
            Risk = coaching.Risk,
            DaysSinceCoaching = coaching.DaysSinceLastSession,
            CoachingCompleted = await db.Enrolments.AnyAsync(e => e.ParticipantId == id, ct)
                ? coaching.TrainingsCompleted
                : null,
            Guarantor =
                guarantee.HoldsOn(today) || guarantee.LetterChecked ? GuarantorProgress.Confirmed
                : guarantee.State is null or GuaranteeState.Ended ? GuarantorProgress.None
                : GuarantorProgress.UnderWay,
            Documents = (
                await db
                    .Documents.Where(d => d.ParticipantId == id)
                    .Select(d => d.Kind)
                    .ToListAsync(ct)
            ).ToHashSet(),
            Stated = await Stated(db, id, ct),
        };
    }

    /// <summary>How far the Litmas for one programme is; one that was overtaken counts as none.</summary>
    public static async Task<InquiryProgress> Inquiry(
        PortalDb db,
        ParticipantId id,
        ProgramType program,
        CancellationToken ct
    )
    {
        var states = await db
            .SocialInquiries.Where(i => i.ParticipantId == id && i.Program == program)
            .Select(i => i.State)
            .ToListAsync(ct);
        return states.Contains(InquiryState.Accepted) ? InquiryProgress.Accepted
            : states.Exists(state => state != InquiryState.Overtaken) ? InquiryProgress.UnderWay
            : InquiryProgress.None;
    }

    private static async Task<Dictionary<StatedFact, bool>> Stated(
        PortalDb db,
        ParticipantId id,
        CancellationToken ct
    )
    {
        var rows = await db
            .StatedConditions.Where(s => s.ParticipantId == id)
            .OrderBy(s => s.Id)
            .Select(s => new { s.Fact, s.IsSo })
            .ToListAsync(ct);
        return rows.GroupBy(row => row.Fact).ToDictionary(g => g.Key, g => g.Last().IsSo);
    }
}
