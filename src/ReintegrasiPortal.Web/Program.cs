using ReintegrasiPortal.Web.Features;
using ReintegrasiPortal.Web.Features.Identity;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;

var builder = WebApplication.CreateBuilder(args);

builder.AddDatabase();
builder.AddSecurity();
builder.AddJobs();
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPortalLocalisation();
builder.Services.AddPortalFeatures();
builder.Services.AddNotices();
builder.Services.AddImportWorker();
builder.Services.AddShell();

var app = builder.Build();

await app.MigrateDatabase();

app.UseForwardedHeaders();
app.UseErrorPages();
app.UseSecurityHeaders();
app.UsePortalLocalisation();
app.UseWebSockets();
app.UseOwnOriginForSockets();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.UseAntiforgery();
app.UsePublicCompression();

app.MapHealth();
app.MapPortalLocalisation();
app.MapIdentity();
app.MapNotices();
app.MapParticipants();
app.MapShell();

await app.RunAsync();
