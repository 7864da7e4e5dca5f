using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Identity;

/// <summary>A person who can sign in.</summary>
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    public static AccountId From(Guid value) => new(value);

    public static AccountId New() => new(Guid.CreateVersion7());
}
