using ReintegrasiPortal.Domain.Identity;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>Which PK holds a case. The open row decides who may see the person.</summary>
public sealed class CaseAssignment
{
    private CaseAssignment() { }

    public CaseAssignment(ParticipantId participant, AccountId officer, DateTimeOffset from)
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        OfficerId = officer;
        From = from;
    }

    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public AccountId OfficerId { get; private init; }

    public DateTimeOffset From { get; private init; }

    public DateTimeOffset? Until { get; private set; }

    public void End(DateTimeOffset at) => Until = at;
}
