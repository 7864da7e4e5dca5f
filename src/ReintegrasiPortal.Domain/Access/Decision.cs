namespace ReintegrasiPortal.Domain.Access;

/// <summary>Which view of a person a permitted act may load. Each is a record type with its own query.</summary>
public enum Projection
{
    None,
    Blind,
    Partner,
    Family,
    Officer,
    Self,
}

/// <summary>What a permitted act must also do.</summary>
[Flags]
public enum Obligations
{
    None = 0,

    /// <summary>The actor must have given their password within <see cref="AccessTable.StepUpWithin"/>.</summary>
    StepUp = 1,

    /// <summary>A read of person data that the subject can later see in the access log.</summary>
    LogRead = 1 << 1,
}

/// <summary>The answer of the access table.</summary>
/// <param name="Allowed">False unless a row of the table says otherwise.</param>
/// <param name="Projection">The widest person view allowed.</param>
/// <param name="Obligations">Duties that come with the permission.</param>
/// <param name="Reason">For the audit trail, never for the screen.</param>
public sealed record Decision(
    bool Allowed,
    Projection Projection,
    Obligations Obligations,
    string Reason
)
{
    public static Decision Deny(string reason) =>
        new(false, Projection.None, Obligations.None, reason);
}
