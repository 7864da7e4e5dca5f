namespace ReintegrasiPortal.Domain.Participants;

/// <summary>Who the person is. Own table: only officers, the person, and partners with consent per field ever load from it.</summary>
public sealed class PersonIdentity
{
    private PersonIdentity() { }

    public PersonIdentity(
        ParticipantId participant,
        string fullName,
        DateOnly? birthDate,
        string? phone
    )
    {
        ParticipantId = participant;
        FullName = fullName;
        BirthDate = birthDate;
        Phone = phone;
    }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>One field: single names are normal.</summary>
    public string FullName { get; private set; } = "";

    /// <summary>Null while nobody knows it.</summary>
    public DateOnly? BirthDate { get; private set; }

    /// <summary>E.164, for instance <c>+6281234567890</c>; null when the person has none.</summary>
    public string? Phone { get; private set; }

    public void Correct(string fullName, DateOnly? birthDate, string? phone)
    {
        FullName = fullName;
        BirthDate = birthDate;
        Phone = phone;
    }
}
