using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Supervision;

public readonly record struct SocialInquiryId(Guid Value) : IId<SocialInquiryId>
{
    public static SocialInquiryId From(Guid value) => new(value);

    public static SocialInquiryId New() => new(Guid.CreateVersion7());
}

/// <summary>A Litmas: what a PK found out for one programme. What it says about others stays in the paper, not here.</summary>
public sealed class SocialInquiry : LegalProcess<InquiryState, InquiryAct>
{
    /// <summary>Working days a PK has to write: a choice of the product, changed by the head through assignment.</summary>
    public const int WriteWithin = 14;

    private SocialInquiry() { }

    public SocialInquiryId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public ProgramType Program { get; private init; }

    /// <summary>Until when the rules wanted it to be asked for; null when no rule or no calendar says.</summary>
    public DateOnly? RequestBy { get; private init; }

    public AccountId? OfficerId { get; private set; }

    /// <summary>Until when the PK should hand it in; null before it is assigned.</summary>
    public DateOnly? DueOn { get; private set; }

    public InquiryRecommendation? Recommendation { get; private set; }

    protected override ProcessMap<InquiryState, InquiryAct> Map => InquiryMap.Map;

    protected override Guid Key => Id.Value;

    protected override ParticipantId? Whose => ParticipantId;

    public static (SocialInquiry Inquiry, ProcessStep Step) Request(
        ParticipantId participant,
        ProgramType program,
        DateOnly? requestBy,
        Guid by,
        DateTimeOffset at
    )
    {
        var inquiry = new SocialInquiry
        {
            Id = SocialInquiryId.New(),
            ParticipantId = participant,
            Program = program,
            RequestBy = requestBy,
        };
        return (inquiry, inquiry.Begin(InquiryAct.RequestInquiry, Party.Lapas, by, at));
    }

    public void GiveTo(AccountId officer, DateOnly dueOn)
    {
        OfficerId = officer;
        DueOn = dueOn;
    }

    public void Recommend(InquiryRecommendation recommendation) => Recommendation = recommendation;
}
