using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Families.Letters;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families;

/// <param name="Consent">How the participant said yes; null when they did not.</param>
/// <param name="AgreedOn">The day of that yes.</param>
public sealed record FamilyLetterRequest(
    NewInvitation Invitation,
    LetterConsent? Consent,
    DateOnly AgreedOn
);

/// <summary>
/// An officer writes, for a participant without a phone, the letter that carries a relative's code. Only for a relative whom the
/// participant named, and only with the participant's yes, which is recorded; the participant is told. The code stands in the
/// letter made of this and nowhere else.
/// </summary>
public sealed class WriteFamilyLetter(Work work, OfficeCalendar calendar)
{
    /// <summary>Writes the letter.</summary>
    /// <param name="actor">The PK of the case, or staff of the Lapas.</param>
    /// <param name="person">Who invites.</param>
    /// <param name="request">The relative, and the yes.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<Result<InvitationLetterFacts>> Run(
        Actor actor,
        ParticipantId person,
        FamilyLetterRequest request,
        CancellationToken ct
    ) =>
        work.Change<InvitationLetterFacts>(
            actor,
            Operation.WriteFamilyLetter,
            Subject.Of(person),
            async scope =>
            {
                if (request.Consent is not { } consent || request.AgreedOn > calendar.Today)
                {
                    return FamilyRefusals.YesMissing;
                }

                var made = await Invitations.Add(
                    scope,
                    person,
                    request.Invitation,
                    new WrittenFor(scope.Me, consent, request.AgreedOn),
                    ct
                );
                if (!made.Succeeded(out var invitation, out _))
                {
                    return made.Refusals.ToList();
                }

                var office = await scope
                    .Db.ParticipantsFor(scope.Who)
                    .Where(p => p.Id == person)
                    .Join(scope.Db.Offices, p => p.OfficeId, o => o.Id, (_, o) => o)
                    .SingleAsync(ct);
                var letter = await scope.AddLetter(
                    LetterKind.Invitation,
                    person,
                    office,
                    calendar.Today,
                    ct
                );
                var last = calendar.DayOf(invitation.ExpiresAt);
                letter.InForce(calendar.Today, last);
                var told = $"{EventKind.FamilyLetterWritten}:{invitation.Id.Value}";
                scope.Raise(
                    new PortalEvent(EventKind.FamilyLetterWritten, told) { Participant = person }
                );
                scope.Note(
                    person,
                    TimelineKind.FamilyLetterWritten,
                    facts: [TimelineFact.Of(consent), TimelineFact.Of(request.AgreedOn)],
                    told: told
                );
                return new InvitationLetterFacts(
                    invitation.RelativeName,
                    invitation.Code,
                    last,
                    office.Name,
                    letter.Number,
                    letter.Code,
                    letter.IssuedOn
                );
            },
            ct
        );
}
