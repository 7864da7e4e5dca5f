using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.Extensions.DependencyInjection;

namespace ReintegrasiPortal.Persistence.Setup;

/// <summary>For the migration tool: the same wiring as at run time, so that the schema version of Identity (passkeys) is the same.</summary>
internal sealed class DesignTimeDatabase : IDesignTimeDbContextFactory<PortalDb>
{
    public PortalDb CreateDbContext(string[] args) =>
        new ServiceCollection()
            .AddLogging()
            .AddSingleton(TimeProvider.System)
            .AddSqlitePortal("design-time.db")
            .BuildServiceProvider()
            .GetRequiredService<IDbContextFactory<PortalDb>>()
            .CreateDbContext();
}
