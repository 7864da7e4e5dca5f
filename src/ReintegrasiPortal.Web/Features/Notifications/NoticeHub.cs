using System.Collections.Concurrent;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>
/// Tells open browsers that something changed for their account. It carries no content and takes no calls: whoever hears it asks the
/// portal again, through the same gate as ever.
/// </summary>
[Authorize]
public sealed class NoticeHub(HubSeats seats) : Hub
{
    public const string Path = "/hub/kabar";

    /// <summary>The only message there is.</summary>
    public const string Changed = "changed";

    public static string GroupOf(AccountId account) => account.Value.ToString("N");

    public override async Task OnConnectedAsync()
    {
        if (
            Context.User!.ToActor().Account is not { } account
            || !seats.Take(account, Context.ConnectionId)
        )
        {
            Context.Abort();
            return;
        }

        await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(account));
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        if (Context.User!.ToActor().Account is { } account)
        {
            seats.Leave(account, Context.ConnectionId);
        }

        return base.OnDisconnectedAsync(exception);
    }
}

/// <summary>Bounds how many connections one account may hold on this node.</summary>
public sealed class HubSeats
{
    /// <summary>Enough for every tab a person keeps open, too few to wear a server down.</summary>
    public const int PerAccount = 12;

    private readonly ConcurrentDictionary<AccountId, ConcurrentDictionary<string, bool>> _seats =
        new();

    public bool Take(AccountId account, string connection)
    {
        var taken = _seats.GetOrAdd(
            account,
            static _ => new ConcurrentDictionary<string, bool>(StringComparer.Ordinal)
        );
        return taken.Count < PerAccount && taken.TryAdd(connection, true);
    }

    public void Leave(AccountId account, string connection)
    {
        if (_seats.TryGetValue(account, out var taken))
        {
            taken.TryRemove(connection, out _);
        }
    }
}
