using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Letters;

/// <summary>What the portal says of a letter to whoever holds it.</summary>
public sealed record LetterProof(
    LetterKind Kind,
    string Number,
    DateOnly IssuedOn,
    LetterStanding Standing,
    string Office
);

/// <summary>
/// Anybody with the code asks whether a letter is genuine. The answer names nobody, not even by initials: whoever checks has the paper
/// with the names before them, and compares number and date; a found or photographed code must not tell a stranger that somebody stands
/// with the Bapas. A code that never was and a letter that is void have one answer.
/// </summary>
public sealed class VerifyLetter(Work work, OfficeCalendar calendar)
{
    public Task<Result<LetterProof>> Run(Actor actor, string code, CancellationToken ct) =>
        work.Read<LetterProof>(
            actor,
            Operation.VerifyLetter,
            Subject.None,
            async scope =>
            {
                var plain = Letter.Plain(code);
                var found = await (
                    from letter in scope.Db.Letters
                    join office in scope.Db.Offices on letter.OfficeId equals office.Id
                    where letter.Code == plain
                    select new { Letter = letter, office.Name }
                ).SingleOrDefaultAsync(ct);
                return
                    found?.Letter.On(calendar.Today) is { } standing and not LetterStanding.Unknown
                    ? new LetterProof(
                        found.Letter.Kind,
                        found.Letter.Number,
                        found.Letter.IssuedOn,
                        standing,
                        found.Name
                    )
                    : Refusal.NotFound;
            },
            ct
        );
}
