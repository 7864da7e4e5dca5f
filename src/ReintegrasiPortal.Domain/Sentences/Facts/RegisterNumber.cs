using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>
/// A number under which a facility keeps a person. Two numbers of one person are legal; the same number on two people
/// of one facility is a contradiction that somebody must look at.
/// </summary>
public sealed class RegisterNumber
{
    /// <summary>Longest number, in characters.</summary>
    public const int MaxLength = 60;

    private RegisterNumber() { }

    public RegisterNumber(
        ParticipantId participant,
        FacilityId facility,
        string number,
        DateOnly from,
        AccountId? by,
        DateTimeOffset at
    )
    {
        Id = Guid.CreateVersion7();
        ParticipantId = participant;
        FacilityId = facility;
        Number = number;
        From = from;
        EnteredBy = by;
        EnteredAt = at;
    }

    /// <summary>Version 7: the newest sorts last.</summary>
    public Guid Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public FacilityId FacilityId { get; private init; }

    /// <summary>Free text; the form differs from facility to facility.</summary>
    public string Number { get; private init; } = "";

    /// <summary>First day under this number.</summary>
    public DateOnly From { get; private init; }

    public AccountId? EnteredBy { get; private init; }

    public DateTimeOffset EnteredAt { get; private init; }

    public static Result<RegisterNumber> Record(
        ParticipantId participant,
        FacilityId facility,
        string number,
        DateOnly from,
        DateOnly today,
        AccountId by,
        DateTimeOffset at
    )
    {
        var trimmed = number.Trim();
        List<Refusal> wrong = [];
        if (trimmed.Length == 0)
        {
            wrong.Add(FactRefusals.NumberMissing.At(nameof(Number)));
        }
        else if (trimmed.Length > MaxLength)
        {
            wrong.Add(FactRefusals.NumberTooLong.At(nameof(Number)));
        }

        if (from > today)
        {
            wrong.Add(FactRefusals.DateInFuture.At(nameof(From)));
        }

        return wrong.Count > 0
            ? wrong
            : new RegisterNumber(participant, facility, trimmed, from, by, at);
    }
}
