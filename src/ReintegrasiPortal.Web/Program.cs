using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;

var builder = WebApplication.CreateBuilder(args);

builder.Services.AddPortalLocalisation();
builder.Services.AddShell();
builder.Services.AddAuthentication();
builder.Services.AddAuthorization();

var app = builder.Build();

app.UseErrorPages();
app.UseSecurityHeaders();
app.UsePortalLocalisation();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.UsePublicCompression();

app.MapPortalLocalisation();
app.MapShell();

app.Run();
