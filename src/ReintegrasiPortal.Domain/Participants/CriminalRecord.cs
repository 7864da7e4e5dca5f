using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Participants;

/// <summary>What the court decided: specific personal data (UU 27/2022 art. 4(2)). Own table, officers only.</summary>
public sealed class CriminalRecord
{
    private CriminalRecord() { }

    public CriminalRecord(ParticipantId participant, string registerNo)
    {
        ParticipantId = participant;
        RegisterNo = registerNo;
    }

    public ParticipantId ParticipantId { get; private init; }

    /// <summary>Nomor register of the Lapas; free text, unique within a facility's register.</summary>
    public string RegisterNo { get; private init; } = "";

    public OffenceGroup OffenceGroup { get; private set; }

    public int SentenceYears { get; private set; }

    public int SentenceMonths { get; private set; }

    public int SentenceDays { get; private set; }

    /// <summary>First day of the last unbroken detention.</summary>
    public DateOnly DetainedOn { get; private set; }

    public void Set(OffenceGroup group, int years, int months, int days, DateOnly detainedOn)
    {
        OffenceGroup = group;
        SentenceYears = years;
        SentenceMonths = months;
        SentenceDays = days;
        DetainedOn = detainedOn;
    }
}
