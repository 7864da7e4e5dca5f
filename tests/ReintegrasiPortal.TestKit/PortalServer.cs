using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Web.Features.Notifications;
using Xunit;

namespace ReintegrasiPortal.TestKit;

/// <summary>The whole web application on a real socket, with an empty database of its own.</summary>
/// <param name="clock">The clock of everything in it; that of the machine when none is given.</param>
public sealed partial class PortalServer(TimeProvider? clock = null)
    : WebApplicationFactory<Program>,
        IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("portal-server-").FullName;

    public Uri Address => ClientOptions.BaseAddress;

    public ValueTask InitializeAsync()
    {
        UseKestrel(0);
        StartServer();
        return ValueTask.CompletedTask;
    }

    /// <summary>A browser without JavaScript: keeps cookies, follows nothing by itself.</summary>
    public HttpClient Browser(CookieContainer? cookies = null) =>
        new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                CookieContainer = cookies ?? new CookieContainer(),
            }
        )
        {
            BaseAddress = Address,
        };

    /// <summary>Signs in through the real form and gives the cookies of the session.</summary>
    public async Task<CookieContainer> SignIn(string name)
    {
        var cookies = new CookieContainer();
        using var browser = Browser(cookies);
        using var answer = await Send(
            browser,
            "/masuk",
            "sign-in",
            ("Input.Email", $"{name}@uji.example"),
            ("Input.Password", World.Password)
        );
        return answer.StatusCode == HttpStatusCode.Found
            ? cookies
            : throw new InvalidOperationException(
                $"Sign-in of {name} answered {answer.StatusCode}."
            );
    }

    /// <summary>Opens a page and sends one of its forms, as a browser without JavaScript would.</summary>
    public static async Task<HttpResponseMessage> Send(
        HttpClient browser,
        string path,
        string form,
        params (string Name, string Value)[] fields
    )
    {
        var page = await browser.GetStringAsync(path, TestContext.Current.CancellationToken);
        using var content = new FormUrlEncodedContent([
            new("_handler", form),
            new("__RequestVerificationToken", Token().Match(page).Groups["token"].Value),
            .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)),
        ]);
        return await browser.PostAsync(path, content, TestContext.Current.CancellationToken);
    }

    /// <summary>Delivers what waits in the outbox, hints included.</summary>
    public async Task Deliver()
    {
        await using var scope = Services.CreateAsyncScope();
        await scope
            .ServiceProvider.GetRequiredService<DeliverOutbox>()
            .Run(Actor.System, TestContext.Current.CancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("Portal:Demo", "false");
        builder.UseSetting("Portal:Data", _folder);
        if (clock is not null)
        {
            builder.ConfigureServices(services => services.AddSingleton(clock));
        }
    }

    [GeneratedRegex(
        "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Token();
}
