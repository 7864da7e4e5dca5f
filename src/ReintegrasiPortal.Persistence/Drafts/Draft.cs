using ReintegrasiPortal.Domain.Identity;

namespace ReintegrasiPortal.Persistence.Drafts;

/// <summary>What somebody has typed and not sent. Lives on the server, so that a dropped connection loses nothing.</summary>
public sealed class Draft
{
    private Draft() { }

    public Draft(AccountId account, string key)
    {
        AccountId = account;
        Key = key;
    }

    public AccountId AccountId { get; private init; }

    /// <summary>Names the form, for instance <c>opportunity</c>.</summary>
    public string Key { get; private init; } = "";

    public string Json { get; private set; } = "";

    public DateTimeOffset SavedAt { get; private set; }

    public void Save(string json, DateTimeOffset at)
    {
        Json = json;
        SavedAt = at;
    }
}
