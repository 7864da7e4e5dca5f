using ReintegrasiPortal.Domain.Identity;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>A rule set that was added beside those that ship. It is written whole, so that it reads the same for ever.</summary>
public sealed class RuleSetRow
{
    private RuleSetRow() { }

    public RuleSetRow(RuleSet rules, AccountId? by, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        Code = rules.Code;
        ValidFrom = rules.ValidFrom;
        LegalSource = rules.LegalSource;
        Json = RuleSetJson.Write(rules);
        EnteredBy = by;
        EnteredAt = at;
    }

    public Guid Id { get; private init; }

    public string Code { get; private init; } = "";

    public DateOnly ValidFrom { get; private init; }

    public string LegalSource { get; private init; } = "";

    /// <summary>The whole set, see <see cref="RuleSetJson"/>.</summary>
    public string Json { get; private init; } = "";

    /// <summary>Null when it came by the command line.</summary>
    public AccountId? EnteredBy { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    /// <summary>When the last person whose dates it moved was told; null until it is in force and done.</summary>
    public DateTimeOffset? AppliedAt { get; private set; }

    public void Applied(DateTimeOffset at) => AppliedAt = at;
}
