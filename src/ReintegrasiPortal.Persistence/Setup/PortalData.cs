using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Persistence.Conventions;
using ReintegrasiPortal.Persistence.Identity;
using ReintegrasiPortal.Persistence.Notifications;

namespace ReintegrasiPortal.Persistence.Setup;

/// <summary>Puts the database behind the gate into the service collection.</summary>
public static class PortalData
{
    /// <summary>SQLite, the embedded default: one file, one process.</summary>
    public static IServiceCollection AddSqlitePortal(
        this IServiceCollection services,
        string file
    ) =>
        services
            .AddPortal(
                exclusiveWriter: true,
                options =>
                    options
                        .UseSqlite(
                            new SqliteConnectionStringBuilder
                            {
                                DataSource = file,
                                DefaultTimeout = 5,
                            }.ToString(),
                            sqlite =>
                                sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery)
                        )
                        .AddInterceptors(new SqliteConnectionRules())
            )
            .AddSingleton<IDatabaseSetup>(provider => new SqliteSetup(
                file,
                provider.GetRequiredService<IDbContextFactory<PortalDb>>(),
                provider.GetRequiredService<TimeProvider>()
            ));

    /// <summary>What every provider shares.</summary>
    /// <param name="services">The collection to add to.</param>
    /// <param name="exclusiveWriter">True where the database has one writer at a time.</param>
    /// <param name="provider">Chooses the database.</param>
    public static IServiceCollection AddPortal(
        this IServiceCollection services,
        bool exclusiveWriter,
        Action<DbContextOptionsBuilder> provider
    )
    {
        services.AddDbContextFactory<PortalDb>(options =>
        {
            provider(options);
            options.AddInterceptors(new VersionBump());
        });
        services
            .AddIdentityCore<PortalAccount>(identity =>
            {
                identity.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                identity.User.RequireUniqueEmail = true;
            })
            .AddEntityFrameworkStores<PortalDb>();
        services.AddSingleton(new WriteGate(exclusiveWriter));
        services.AddSingleton<ActLimiter>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<Work>();
        return services;
    }
}
