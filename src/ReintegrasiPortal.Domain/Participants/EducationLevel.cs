namespace ReintegrasiPortal.Domain.Participants;

/// <summary>Education as it is recorded in Indonesia; Paket A, B and C count as SD, SMP and SMA.</summary>
public enum EducationLevel
{
    None,
    PrimaryIncomplete,
    SD,
    SMP,
    SMA,
    SMK,
    D1,
    D2,
    D3,
    D4S1,
    S2,
    S3,
}

public enum Sex
{
    Male,
    Female,
}
