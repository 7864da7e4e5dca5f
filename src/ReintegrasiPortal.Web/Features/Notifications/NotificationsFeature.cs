using Microsoft.AspNetCore.Http.HttpResults;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>What the open page pulls after a hint.</summary>
/// <param name="Stamp">Changes whenever the inbox does: lets a page that missed a hint notice it.</param>
public sealed record NoticeBrief(int Unread, string Stamp, IReadOnlyList<NoticeBriefLine> Latest);

public sealed record NoticeBriefLine(string Id, string Text, string Href);

/// <summary>The endpoints of the area that are no pages: the hub, and the brief it makes browsers pull.</summary>
public static class NotificationsFeature
{
    private const int Latest = 5;

    public static void AddNotices(this IServiceCollection services)
    {
        services.AddSingleton<NoticeSentences>();
        services.AddHostedService<OutboxPump>();
        // For this hub alone: the circuits of the work pages send more than a kilobyte at their start.
        services
            .AddSignalR()
            .AddHubOptions<NoticeHub>(options =>
            {
                options.MaximumReceiveMessageSize = 1024;
                options.MaximumParallelInvocationsPerClient = 1;
                options.StatefulReconnectBufferSize = 0;
            });
    }

    public static void MapNotices(this WebApplication app)
    {
        app.MapHub<NoticeHub>(NoticeHub.Path);
        app.MapGet("/kabar/ringkas", Brief).RequireAuthorization();
    }

    private static async Task<Results<Ok<NoticeBrief>, NotFound>> Brief(
        HttpContext context,
        CountNotices count,
        ListNotices list,
        NoticeSentences sentences,
        CancellationToken ct
    )
    {
        var actor = context.User.ToActor();
        return
            (await count.Run(actor, ct)).Succeeded(out var unread, out _)
            && (await list.Run(actor, null, ct)).Succeeded(out var notices, out _)
            ? TypedResults.Ok(
                new NoticeBrief(
                    unread,
                    $"{unread}:{(notices.Count > 0 ? notices[0].Id.Value : null)}",
                    [
                        .. notices
                            .Take(Latest)
                            .Select(n => new NoticeBriefLine(
                                n.Id.Value.ToString("N"),
                                sentences.Say(n),
                                NoticeLinks.Of(n)
                            )),
                    ]
                )
            )
            : TypedResults.NotFound();
    }
}
