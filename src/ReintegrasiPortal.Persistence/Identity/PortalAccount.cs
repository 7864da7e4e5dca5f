using Microsoft.AspNetCore.Identity;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Partners;

namespace ReintegrasiPortal.Persistence.Identity;

/// <summary>A person who can sign in: credentials by ASP.NET Core Identity, and the one role and one tie that decide what they are here.</summary>
public sealed class PortalAccount : IdentityUser<Guid>
{
    public Role Role { get; set; }

    public string DisplayName { get; set; } = "";

    public PartnerId? PartnerId { get; set; }

    public OfficeId? OfficeId { get; set; }

    public FacilityId? FacilityId { get; set; }

    public ParticipantId? ParticipantId { get; set; }

    /// <summary>Language of notices and pages: id or en.</summary>
    public string Language { get; set; } = "id";

    /// <summary>Seeded for demonstration; refused wherever demo mode is off.</summary>
    public bool IsDemo { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? DisabledAt { get; set; }
}
