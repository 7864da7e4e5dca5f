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

/// <summary>What kind of work PK has ruled out for a person. Employers see neither the tag nor that one exists.</summary>
[Flags]
public enum WorkTags
{
    None = 0,
    Cash = 1,
    Medicine = 1 << 1,
    Children = 1 << 2,
    Driving = 1 << 3,
    Alcohol = 1 << 4,
    Weapons = 1 << 5,
}
