using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Families.Calendar;

/// <summary>The secret of a private address: 256 random bits in the address, only their hash in the database.</summary>
internal static class FeedToken
{
    private const int Bytes = 32;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string token) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

/// <summary>Makes a private address for the own phone; the one before it is dead from now on. Shown once.</summary>
public sealed class OpenCalendarFeed(Work work)
{
    /// <returns>The token of the address.</returns>
    public Task<Result<string>> Run(Actor actor, CancellationToken ct) =>
        work.Change<string>(
            actor,
            Operation.OpenCalendarFeed,
            Subject.None,
            async scope =>
            {
                await scope.CloseFeeds(ct);
                var token = FeedToken.New();
                scope.Db.CalendarFeeds.Add(
                    new CalendarFeed(scope.Me, FeedToken.HashOf(token), scope.Now)
                );
                return token;
            },
            ct
        );
}

public sealed class CloseCalendarFeed(Work work)
{
    public Task<Result<Done>> Run(Actor actor, CancellationToken ct) =>
        work.Change<Done>(
            actor,
            Operation.CloseCalendarFeed,
            Subject.None,
            async scope =>
            {
                await scope.CloseFeeds(ct);
                return Done.Yes;
            },
            ct
        );
}

/// <summary>
/// A phone asks with the secret in its address; it signs in as nobody. What it gets is what the relative would see at this moment. A
/// secret that never was, one revoked and one of an account closed since have one answer.
/// </summary>
public sealed class ReadCalendarFeed(Work work, OfficeCalendar calendar)
{
    /// <returns>The calendar file.</returns>
    public Task<Result<byte[]>> Run(Actor actor, string token, CancellationToken ct) =>
        work.Read<byte[]>(
            actor,
            Operation.ReadCalendarFeed,
            Subject.None,
            async scope =>
            {
                var hash = FeedToken.HashOf(token);
                var owner = await scope
                    .Db.CalendarFeeds.Where(f => f.TokenHash == hash && f.RevokedAt == null)
                    .Select(f => (AccountId?)f.AccountId)
                    .SingleOrDefaultAsync(ct);
                if (
                    owner is not { } account
                    || !await scope.Db.Users.AnyAsync(
                        u => u.Id == account.Value && u.DisabledAt == null && u.Role == Role.Family,
                        ct
                    )
                )
                {
                    return Refusal.NotFound;
                }

                var who = new ActorFacts(account, Role.Family, Standing.Active);
                return CalendarFile.Write(
                    await FamilyDates.Of(scope.Db, who, calendar, ct),
                    scope.Now
                );
            },
            ct
        );
}

internal static class CalendarFeedActs
{
    public static async Task CloseFeeds(this Scope scope, CancellationToken ct) =>
        (
            await scope
                .Db.CalendarFeedsFor(scope.Who)
                .Where(f => f.RevokedAt == null)
                .ToListAsync(ct)
        ).ForEach(f => f.Revoke(scope.Now));
}
