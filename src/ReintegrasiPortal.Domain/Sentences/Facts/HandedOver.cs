using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Sentences.Facts;

/// <summary>What a Lapas tells of a person in one line of a file: the first rows of their law facts.</summary>
public sealed record HandedOver(
    FacilityId Facility,
    string RegisterNo,
    OffenceGroup OffenceGroup,
    SentenceLength Length,
    DateOnly DetainedOn
)
{
    /// <summary>Record, register number and verdict of a new person.</summary>
    public (CriminalRecord Record, RegisterNumber Number, Verdict Verdict) RowsOf(
        ParticipantId participant,
        DateTimeOffset at
    ) =>
        (
            new CriminalRecord(participant, OffenceGroup, DetainedOn),
            new RegisterNumber(participant, Facility, RegisterNo, DetainedOn, null, at),
            Verdict.Imported(participant, Length, at)
        );
}
