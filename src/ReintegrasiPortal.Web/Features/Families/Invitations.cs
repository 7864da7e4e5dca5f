using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Families;

/// <summary>What a participant states about a relative; the relative proves it later.</summary>
/// <param name="BirthYear">Null where the participant does not know it.</param>
public sealed record NewInvitation(Relationship Relationship, string RelativeName, int? BirthYear);

/// <summary>How an invitation comes to be, whoever writes it down.</summary>
internal static class Invitations
{
    /// <summary>Longest name, in characters: it becomes the name of the relative's account.</summary>
    public const int MaxName = 120;

    /// <summary>The oldest person alive was born after this year.</summary>
    private const int EarliestBirth = 1900;

    /// <summary>
    /// Adds an invitation. Inviting the same relative again replaces the code that was not used, so that a form sent twice or a lost
    /// letter leaves one code that works: the last one shown.
    /// </summary>
    public static async Task<Result<Invitation>> Add(
        Scope scope,
        ParticipantId person,
        NewInvitation input,
        WrittenFor? writtenFor,
        CancellationToken ct
    )
    {
        var name = input.RelativeName.Trim();
        if (Wrong(name, input, scope.Now.Year) is { } refusal)
        {
            return refusal;
        }

        var open = await scope
            .Db.FamilyInvitations.Where(i =>
                i.ParticipantId == person && i.UsedAt == null && i.ExpiresAt > scope.Now
            )
            .ToListAsync(ct);
        var replaced = open.FindAll(i =>
            i.RelativeName.Equals(name, StringComparison.OrdinalIgnoreCase)
        );
        if (open.Count - replaced.Count >= FamilyInvitation.MaxOpen)
        {
            return FamilyRefusals.TooManyOpen;
        }

        var code = InvitationCode.New();
        var invitation = new FamilyInvitation(
            person,
            input.Relationship,
            name,
            InvitationCode.HashOf(code),
            scope.Now,
            input.BirthYear,
            writtenFor
        );
        scope.Db.FamilyInvitations.RemoveRange(replaced);
        scope.Db.FamilyInvitations.Add(invitation);
        return new Invitation(invitation.Id, code, name, invitation.ExpiresAt);
    }

    private static Refusal? Wrong(string name, NewInvitation input, int thisYear) =>
        name.Length == 0 ? FamilyRefusals.NameMissing
        : name.Length > MaxName ? PartnerRefusals.TextTooLong.At(FamilyRefusals.NameMissing.Field!)
        : input.BirthYear is { } year && (year < EarliestBirth || year > thisYear)
            ? FamilyRefusals.BirthYearInvalid
        : null;
}
