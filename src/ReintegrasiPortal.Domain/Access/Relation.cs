namespace ReintegrasiPortal.Domain.Access;

/// <summary>How the actor stands to what the act is about. Several can hold at once.</summary>
[Flags]
public enum Relations
{
    None = 0,

    /// <summary>The participant acting on themselves, or the account on its own things.</summary>
    Self = 1,

    /// <summary>The PK who holds the case now.</summary>
    Assigned = 1 << 1,

    /// <summary>Works at the Bapas that is responsible.</summary>
    Office = 1 << 2,

    /// <summary>Works at the Lapas or Rutan where the participant is.</summary>
    Facility = 1 << 3,

    /// <summary>Acts for the organisation that owns the thing.</summary>
    OwnOrganisation = 1 << 4,

    /// <summary>Acts for an organisation to which the officer has presented this participant.</summary>
    Presented = 1 << 5,

    /// <summary>A relative whose link the participant asked for and the officer approved.</summary>
    Linked = 1 << 6,

    /// <summary>Stands, or was asked to stand, as penjamin in this guarantee.</summary>
    Guarantor = 1 << 8,

    /// <summary>Works at the Bapas that is asked to take a case over.</summary>
    Receiving = 1 << 7,
}
