using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ReintegrasiPortal.Persistence.Conventions;

/// <summary>Raises the version token of every changed row, so that two people cannot overwrite each other unseen.</summary>
internal sealed class VersionBump : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        foreach (var entry in eventData.Context!.ChangeTracker.Entries())
        {
            if (
                entry.State == EntityState.Modified
                && entry.Metadata.FindProperty(ModelConventions.Version) is not null
            )
            {
                var version = entry.Property(ModelConventions.Version);
                version.CurrentValue = (int)version.OriginalValue! + 1;
            }
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}
