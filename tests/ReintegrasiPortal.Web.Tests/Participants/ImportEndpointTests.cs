using System.Net;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Participants;
using ReintegrasiPortal.Web.Features.Participants.Importing;

namespace ReintegrasiPortal.Web.Tests.Participants;

public sealed class ImportEndpointTests : IAsyncLifetime
{
    private readonly PortalServer _server = new();
    private World _world = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        _world = await World.In(_server.Services);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task Rejected_rows_go_to_whoever_imported_them_and_are_kept_nowhere()
    {
        var id = ImportRunId.New();
        var file = ImportFiles.Csv(ImportFiles.Row(1, skills: "XX99"));
        // Laid down past the gate, so that the worker of the server does not hear of it.
        var databases = _server.Services.GetRequiredService<IDbContextFactory<PortalDb>>();
        await using (var db = await databases.CreateDbContextAsync(Stop))
        {
            db.Add(new ImportRun(id, _world.Officer, "daftar.csv", file, TestPortal.Start));
            await db.SaveChangesAsync(Stop);
        }

        await using (var scope = _server.Services.CreateAsyncScope())
        {
            var process = scope.ServiceProvider.GetRequiredService<ProcessImport>();
            (await process.Run(Actor.System, id, null, null, Stop)).Value();
        }

        using var officer = _server.Browser(await _server.SignIn("pk"));
        using var answer = await Rejected(officer, id);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        (await answer.Content.ReadAsStringAsync(Stop)).ShouldContain(
            "keterampilan: keterampilan XX99 tidak dikenal."
        );

        using var colleague = _server.Browser(await _server.SignIn("pk2"));
        using var refused = await Rejected(colleague, id);
        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var visitor = _server.Browser();
        using var sent = await Rejected(visitor, id);
        sent.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_sample_can_be_taken_and_read_again()
    {
        using var officer = _server.Browser(await _server.SignIn("pk"));
        var sample = await officer.GetByteArrayAsync(ParticipantsFeature.SampleAddress, Stop);

        ImportSheet.Open(sample).Value().RowCount.ShouldBe(30);
    }

    [Fact]
    public void The_notice_hub_takes_less_than_the_circuits_of_work_pages()
    {
        var hub = _server.Services.GetRequiredService<IOptions<HubOptions<NoticeHub>>>().Value;
        var others = _server.Services.GetRequiredService<IOptions<HubOptions>>().Value;

        hub.MaximumReceiveMessageSize.ShouldBe(1024);
        others.MaximumReceiveMessageSize.ShouldBe(32 * 1024);
    }

    private static Task<HttpResponseMessage> Rejected(HttpClient browser, ImportRunId id) =>
        browser.GetAsync(ParticipantsFeature.RejectedAddress(id), Stop);
}
