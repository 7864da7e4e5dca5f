using ReintegrasiPortal.Domain.Kernel;

namespace ReintegrasiPortal.Domain.Partners;

/// <summary>A question Bapas put to a partner.</summary>
public readonly record struct PartnerQuestionId(Guid Value) : IId<PartnerQuestionId>
{
    public static PartnerQuestionId From(Guid value) => new(value);

    public static PartnerQuestionId New() => new(Guid.CreateVersion7());
}

/// <summary>A question put back to a partner before verification, and its answer.</summary>
public sealed class PartnerQuestion
{
    private PartnerQuestion() { }

    public PartnerQuestion(PartnerId partner, string text, Guid askedBy, DateTimeOffset askedAt)
    {
        Id = PartnerQuestionId.New();
        PartnerId = partner;
        Text = text;
        AskedBy = askedBy;
        AskedAt = askedAt;
    }

    public PartnerQuestionId Id { get; private init; }

    public PartnerId PartnerId { get; private init; }

    public string Text { get; private init; } = "";

    public Guid AskedBy { get; private init; }

    public DateTimeOffset AskedAt { get; private init; }

    public string? Answer { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public Result<Done> Reply(string answer, DateTimeOffset at)
    {
        if (AnsweredAt is not null)
        {
            return PartnerRefusals.AlreadyAnswered;
        }

        if (string.IsNullOrWhiteSpace(answer))
        {
            return PartnerRefusals.TextMissing.At("Answer");
        }

        if (answer.Length > Partner.MaxText)
        {
            return PartnerRefusals.TextTooLong.At("Answer");
        }

        Answer = answer.Trim();
        AnsweredAt = at;
        return Done.Yes;
    }
}
