using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Families.Letters;

/// <summary>A letter as a file.</summary>
public sealed record LetterFile(string Name, byte[] Pdf);

/// <summary>Numbers the letters of an office, one after another within kind and year. The write lock keeps two from getting one number.</summary>
internal static class LetterBook
{
    public static async Task<Letter> AddLetter(
        this Scope scope,
        LetterKind kind,
        ParticipantId person,
        Office office,
        DateOnly today,
        CancellationToken ct
    )
    {
        var last = await scope
            .Db.Letters.Where(l =>
                l.OfficeId == office.Id && l.Kind == kind && l.Year == today.Year
            )
            .MaxAsync(l => (int?)l.Serial, ct);
        var letter = new Letter(LetterId.New(), kind, (last ?? 0) + 1, person, office, today);
        scope.Db.Letters.Add(letter);
        return letter;
    }
}
