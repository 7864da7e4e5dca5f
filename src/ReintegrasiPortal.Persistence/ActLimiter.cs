using System.Threading.RateLimiting;
using ReintegrasiPortal.Domain.Access;

namespace ReintegrasiPortal.Persistence;

/// <summary>
/// A limit per account on acts, because an open circuit is one socket to the HTTP limiter however much it asks. Visitors are limited by
/// address at the door.
/// </summary>
public sealed class ActLimiter : IDisposable
{
    /// <summary>Acts an account may do in a burst; fast clicking through pages stays far below.</summary>
    public const int Burst = 300;

    /// <summary>Acts a second that an account gets back.</summary>
    public const int PerSecond = 20;

    private readonly PartitionedRateLimiter<Guid> _perAccount = PartitionedRateLimiter.Create<
        Guid,
        Guid
    >(static account =>
        RateLimitPartition.GetTokenBucketLimiter(
            account,
            static _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = Burst,
                TokensPerPeriod = PerSecond,
                ReplenishmentPeriod = TimeSpan.FromSeconds(1),
                QueueLimit = 0,
            }
        )
    );

    public bool Admits(Actor actor)
    {
        if ((actor.Account?.Value ?? actor.Accompaniment?.Value) is not { } account)
        {
            return true;
        }

        using var lease = _perAccount.AttemptAcquire(account);
        return lease.IsAcquired;
    }

    public void Dispose() => _perAccount.Dispose();
}
