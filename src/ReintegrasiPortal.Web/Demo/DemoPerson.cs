using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>An invented person with the rows that belong to them.</summary>
/// <param name="Ready">Adult, decree in force and consent given: can be placed.</param>
/// <param name="DecidedAt">When the current stage was decided; nothing later in the story lies before it.</param>
internal sealed record DemoPerson(
    Participant Person,
    PersonIdentity Identity,
    AccountId Officer,
    bool Ready,
    DateTimeOffset DecidedAt,
    IReadOnlyList<object> Rows
);
