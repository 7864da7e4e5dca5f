using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence.Participants;

namespace ReintegrasiPortal.Web.Features.Supervision.Proposals;

/// <summary>What an SK says.</summary>
/// <param name="SignedBy">Office of the signer.</param>
public sealed record DecreePaper(
    string Number,
    string SignedBy,
    DateOnly ValidFrom,
    DateOnly ValidTo
)
{
    private const int MaxNumber = 80;

    private const int MaxSigner = 120;

    /// <summary>Longest period an SK can cover, in years: the longest sentence in time with its trial year (UU 1/2023 art. 68, 72).</summary>
    private const int MaxYears = 21;

    /// <summary>What is wrong with it; null when nothing is.</summary>
    internal Refusal? Check(DateOnly today) =>
        string.IsNullOrWhiteSpace(Number) || Number.Length > MaxNumber
            ? SupervisionRefusals.NumberMissing
        : string.IsNullOrWhiteSpace(SignedBy) || SignedBy.Length > MaxSigner
            ? SupervisionRefusals.SignerMissing
        : ValidTo <= ValidFrom || ValidTo > ValidFrom.AddYears(MaxYears) || ValidTo < today
            ? SupervisionRefusals.PeriodInvalid
        : null;
}

internal static class Decrees
{
    /// <summary>Stores the SK of the case and tells of it.</summary>
    public static void Decree(this CaseWork turn, ProgramType program, DecreePaper paper)
    {
        turn.Db.Add(
            new Decree(
                turn.Person,
                program,
                paper.Number.Trim(),
                paper.ValidFrom,
                paper.ValidTo,
                paper.SignedBy.Trim(),
                turn.Scope.Me.Value
            )
        );
        turn.Note(
            TimelineKind.DecreeEntered,
            news: EventKind.DecreeEntered,
            facts:
            [
                TimelineFact.Of(program),
                TimelineFact.Text(paper.Number.Trim()),
                TimelineFact.Of(paper.ValidFrom),
                TimelineFact.Of(paper.ValidTo),
            ]
        );
    }

    /// <summary>Decrees that still stand, those of assimilation and family visits apart.</summary>
    public static Task<List<Decree>> StandingDecrees(this CaseWork turn) =>
        turn
            .Db.Decrees.Where(d =>
                d.ParticipantId == turn.Person
                && d.EndedOn == null
                && d.ValidTo >= turn.Today
                && ByDecree.Guided.Contains(d.Program)
            )
            .ToListAsync(turn.Ct);

    /// <summary>The decree under which the person is guided; null when none stands.</summary>
    public static Task<Decree?> GuidingDecree(this CaseWork turn) =>
        turn
            .Db.Decrees.InForce(turn.Today)
            .Where(d => d.ParticipantId == turn.Person && ByDecree.Guided.Contains(d.Program))
            .OrderByDescending(d => d.ValidTo)
            .FirstOrDefaultAsync(turn.Ct);
}
