namespace ReintegrasiPortal.Domain.Access;

/// <summary>What an account is in the portal. One account has one role; a person with two roles has two accounts.</summary>
public enum Role
{
    /// <summary>A visitor who has not signed in.</summary>
    Anonymous,

    /// <summary>Warga binaan or klien in the programme.</summary>
    Participant,

    /// <summary>A relative linked to one or more participants.</summary>
    Family,

    /// <summary>Acts for an employer (perusahaan, UMKM).</summary>
    EmployerMember,

    /// <summary>Acts for a community partner (Pokmas Lipas, training or religious body).</summary>
    PartnerMember,

    /// <summary>Pembimbing Kemasyarakatan (PK) of a Bapas.</summary>
    Officer,

    /// <summary>Head of a Bapas.</summary>
    Supervisor,

    /// <summary>Staff of a Lapas or Rutan.</summary>
    LapasStaff,

    /// <summary>Runs the system; sees no person data.</summary>
    Admin,

    /// <summary>The portal itself: dispatcher and schedules.</summary>
    System,
}
