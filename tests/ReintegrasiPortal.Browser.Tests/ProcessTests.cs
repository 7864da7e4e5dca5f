using System.Net;
using ReintegrasiPortal.TestKit;

namespace ReintegrasiPortal.Browser.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task A_killed_portal_comes_back_on_the_same_data_and_port()
    {
        await using var portal = new PortalProcess();
        await portal.InitializeAsync();
        var address = portal.Address;
        using var client = new HttpClient { BaseAddress = address };
        (await Status(client, "/readyz")).ShouldBe(HttpStatusCode.OK);

        await portal.Kill();
        await Should.ThrowAsync<HttpRequestException>(() => Status(client, "/livez"));
        await portal.InitializeAsync();

        portal.Address.ShouldBe(address);
        (await Status(client, "/readyz")).ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> Status(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
