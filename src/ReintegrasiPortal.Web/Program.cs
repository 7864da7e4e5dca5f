using ReintegrasiPortal.Web.Cli;
using ReintegrasiPortal.Web.Demo;
using ReintegrasiPortal.Web.Features;
using ReintegrasiPortal.Web.Features.Documents;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Identity;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Participants.Accompanied;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;

if (PortalCommands.Knows(args))
{
    return await PortalCommands.Run(args);
}

var builder = WebApplication.CreateBuilder(args);

builder.AddDatabase();
builder.AddSecurity();
builder.AddJobs();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPortalLocalisation();
builder.Services.AddPortalFeatures();
builder.Services.AddNotices();
builder.Services.AddImportWorker();
builder.Services.AddDemo();
builder.Services.AddShell();

var app = builder.Build();

await app.MigrateDatabase();
await DemoData.Seed(app.Services, app.Lifetime.ApplicationStopping);

app.UseForwardedHeaders();
app.UseErrorPages();
app.UseSecurityHeaders();
app.UsePortalLocalisation();
app.UseWebSockets();
app.UseOwnOriginForSockets();
app.UseRouting();
app.UseAuthentication();
app.UseAccompaniedPagesOnly();
app.UseRateLimiter();
app.UseAuthorization();
app.UseAntiforgery();
app.UsePublicCompression();

app.MapHealth();
app.MapPortalLocalisation();
app.MapIdentity();
app.MapSessions();
app.MapAccompaniment();
app.MapNotices();
app.MapParticipants();
app.MapFamilies();
app.MapDocuments();
app.MapShell();

app.ScheduleJobs();

await app.RunAsync();
return 0;
