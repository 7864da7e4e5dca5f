using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Persistence.Participants;

/// <summary>Decrees as conditions of a query; the same rule as <see cref="Decree.Covers"/>.</summary>
public static class DecreeRows
{
    /// <summary>Decrees that nobody has revoked, withdrawn or suspended, whatever their period.</summary>
    public static IQueryable<Decree> Standing(this IQueryable<Decree> decrees, DateOnly day) =>
        decrees.Where(d => d.SuspendedOn == null && (d.EndedOn == null || d.EndedOn > day));

    /// <summary>Decrees in force on a day.</summary>
    public static IQueryable<Decree> InForce(this IQueryable<Decree> decrees, DateOnly day) =>
        decrees.Standing(day).Where(d => d.ValidFrom <= day && d.ValidTo >= day);
}
