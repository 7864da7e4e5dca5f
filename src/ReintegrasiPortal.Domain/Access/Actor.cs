using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Domain.Access;

/// <summary>Who asks. Nothing here grants anything: role and ties are read afresh from the database for every act.</summary>
/// <param name="Account">Null for a visitor.</param>
/// <param name="AuthenticatedAt">When the password was last given, for acts that ask for it again.</param>
public sealed record Actor(AccountId? Account, DateTimeOffset? AuthenticatedAt = null)
{
    public static readonly Actor Visitor = new((AccountId?)null);

    /// <summary>The portal acting by schedule.</summary>
    public static readonly Actor System = new((AccountId?)null) { IsSystem = true };

    public bool IsSystem { get; private init; }

    /// <summary>Set when a participant acts at a screen of the Lapas, beside a member of staff.</summary>
    public AccompanimentId? Accompaniment { get; private init; }

    /// <summary>The participant of an accompanied session; who that is and who stands beside them is read afresh for every act.</summary>
    public static Actor Accompanied(AccompanimentId session) =>
        new((AccountId?)null) { Accompaniment = session };
}

/// <summary>The standing of an account, which decides which rows of the access table can apply at all.</summary>
public enum Standing
{
    /// <summary>May act in full.</summary>
    Active,

    /// <summary>Acts for an organisation that Bapas has not verified yet.</summary>
    Pending,

    /// <summary>Suspended, declined or disabled: every act is refused.</summary>
    Blocked,
}

/// <summary>What the database says about the actor at the moment of the act.</summary>
/// <param name="AccompaniedBy">The member of staff beside a participant at a screen of the Lapas.</param>
public sealed record ActorFacts(
    AccountId? Account,
    Role Role,
    Standing Standing,
    PartnerId? Partner = null,
    OfficeId? Office = null,
    FacilityId? Facility = null,
    ParticipantId? Participant = null,
    AccountId? AccompaniedBy = null
)
{
    /// <summary>Whose account the act is written under: the own one, else that of the member of staff beside a person who has none.</summary>
    public AccountId? Hand => Account ?? AccompaniedBy;

    public static readonly ActorFacts Visitor = new(null, Role.Anonymous, Standing.Active);

    public static readonly ActorFacts System = new(null, Role.System, Standing.Active);
}
