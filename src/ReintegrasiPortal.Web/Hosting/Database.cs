using Microsoft.AspNetCore.DataProtection;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Setup;

namespace ReintegrasiPortal.Web.Hosting;

/// <summary>Where data lives. <c>Portal:Data</c> names the folder of the embedded database.</summary>
public static class Database
{
    public static void AddDatabase(this WebApplicationBuilder builder)
    {
        var folder = Path.GetFullPath(
            builder.Configuration["Portal:Data"]
                ?? Path.Combine(builder.Environment.ContentRootPath, "App_Data")
        );
        builder.Services.AddSqlitePortal(Path.Combine(folder, "portal.db"));
        builder
            .Services.AddDataProtection()
            .SetApplicationName("ReintegrasiPortal")
            .PersistKeysToDbContext<PortalDb>();
    }

    /// <summary>Migrates before the first request is served.</summary>
    public static Task MigrateDatabase(this WebApplication app) =>
        app.Services.GetRequiredService<IDatabaseSetup>().Migrate(app.Lifetime.ApplicationStopping);
}
