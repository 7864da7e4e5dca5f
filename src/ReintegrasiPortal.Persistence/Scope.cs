using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Persistence.Notifications;

namespace ReintegrasiPortal.Persistence;

/// <summary>What a use case gets once the gate has let it through: the database, who asks, what was decided, and the time.</summary>
public sealed class Scope
{
    internal Scope(PortalDb db, ActorFacts who, Decision decision, DateTimeOffset now)
    {
        Db = db;
        Who = who;
        Decision = decision;
        Now = now;
    }

    public PortalDb Db { get; }

    public ActorFacts Who { get; }

    public Decision Decision { get; }

    /// <summary>The instant of the act, the same for every row it writes.</summary>
    public DateTimeOffset Now { get; }

    /// <summary>The signed-in account, or that of the member of staff beside a person without one; only for acts that a visitor cannot reach.</summary>
    public AccountId Me =>
        Who.Hand ?? throw new InvalidOperationException("A visitor has no account.");

    /// <summary>A word for the audit trail beside the ids: a state, a count, never a person's data.</summary>
    public string Detail { get; set; } = "";

    /// <summary>Tells the others, in the same transaction.</summary>
    public void Raise(PortalEvent what)
    {
        Db.Outbox.Add(new OutboxMessage(what, Who.Hand, Now));
        HasRaised = true;
    }

    internal bool HasRaised { get; private set; }
}
