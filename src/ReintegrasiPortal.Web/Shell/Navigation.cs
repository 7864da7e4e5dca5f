using System.Security.Claims;

namespace ReintegrasiPortal.Web.Shell;

/// <summary>One place a person can go. <see cref="Key"/> names its label in ShellText.resx, <see cref="Icon"/> a symbol of img/icons.svg.</summary>
public sealed record NavItem(string Key, string Href, string Icon)
{
    /// <summary>True when the page at <paramref name="path"/> belongs under this item. Home items own only their exact page.</summary>
    public bool Holds(string path) =>
        string.Equals(path, Href, StringComparison.OrdinalIgnoreCase)
        || (!IsHome && path.StartsWith(Href + "/", StringComparison.OrdinalIgnoreCase));

    private bool IsHome => Href is "/" or "/kerja" or "/saya" or "/keluarga";
}

/// <summary>Who finds what in the menus. What a menu does not show is still refused by the rights table; this is only the map.</summary>
public static class Navigation
{
    public const string WorkInbox = "/kerja/kabar";
    public const string PersonalInbox = "/kabar";

    private static readonly NavItem Home = new("NavHome", "/kerja", "home");
    private static readonly NavItem Verification = new(
        "NavVerification",
        "/kerja/verifikasi",
        "verify"
    );
    private static readonly NavItem Participants = new(
        "NavParticipants",
        "/kerja/peserta",
        "person"
    );
    private static readonly NavItem Tasks = new("NavTasks", "/kerja/tugas", "check");
    private static readonly NavItem Placements = new(
        "NavPlacements",
        "/kerja/penempatan",
        "handshake"
    );
    private static readonly NavItem Families = new("NavFamilies", "/kerja/keluarga", "family");
    private static readonly NavItem Guarantors = new("NavGuarantors", "/kerja/penjamin", "shield");
    private static readonly NavItem Requests = new("NavRequests", "/kerja/permintaan", "help");
    private static readonly NavItem Import = new("NavImport", "/kerja/impor", "upload");
    private static readonly NavItem Inquiries = new("NavInquiries", "/kerja/litmas", "document");
    private static readonly NavItem Boards = new("NavBoards", "/kerja/sidang", "calendar");
    private static readonly NavItem Outings = new("NavOutings", "/kerja/asimilasi", "door");
    private static readonly NavItem Transfers = new(
        "NavTransfers",
        "/kerja/pindah-bimbingan",
        "route"
    );
    private static readonly NavItem Organisation = new(
        "NavOrganisation",
        "/kerja/organisasi",
        "store"
    );
    private static readonly NavItem Opportunities = new(
        "NavOpportunities",
        "/kerja/kesempatan",
        "work"
    );
    private static readonly NavItem Candidates = new("NavCandidates", "/kerja/calon", "search");
    private static readonly NavItem Coaching = new("NavCoaching", "/kerja/pembinaan", "tools");
    private static readonly NavItem Remission = new("NavRemission", "/kerja/remisi", "calendar");
    private static readonly NavItem Rules = new("NavRules", "/kerja/aturan", "document");
    private static readonly NavItem Reporting = new(
        "NavReporting",
        "/kerja/wajib-lapor",
        "calendar"
    );
    private static readonly NavItem Accompany = new(
        "NavAccompany",
        "/kerja/dampingan",
        "handshake"
    );
    private static readonly NavItem WorkNews = new("NavNews", WorkInbox, "bell");
    private static readonly NavItem News = new("NavNews", PersonalInbox, "bell");

    private static readonly IReadOnlyList<NavItem> Officer =
    [
        Home,
        Tasks,
        Participants,
        Reporting,
        Verification,
        Placements,
        Families,
        Inquiries,
        Boards,
        Guarantors,
        Import,
        WorkNews,
    ];

    private static readonly IReadOnlyList<NavItem> Supervisor =
    [
        .. Officer.SkipLast(2),
        Transfers,
        Officer[^2],
        Rules,
        WorkNews,
    ];

    private static readonly IReadOnlyList<NavItem> Partner =
    [
        Home,
        Opportunities,
        Candidates,
        Placements,
        Organisation,
        WorkNews,
    ];

    private static readonly IReadOnlyList<NavItem> Lapas =
    [
        Home,
        Tasks,
        Participants,
        Boards,
        Outings,
        Coaching,
        Remission,
        Accompany,
        Import,
        WorkNews,
    ];

    private static readonly IReadOnlyList<NavItem> Participant =
    [
        new("NavMyPath", "/saya", "route"),
        new("NavMyReporting", "/saya/lapor", "calendar"),
        new("NavMyOffers", "/saya/tawaran", "work"),
        new("NavMyDocuments", "/saya/dokumen", "document"),
        new("NavMyConsent", "/saya/izin", "consent"),
        new("NavMyFamily", "/saya/keluarga", "family"),
        new("NavMyReadiness", "/saya/kesiapan", "badge"),
        News,
    ];

    private static readonly IReadOnlyList<NavItem> Family =
    [
        new("NavFamilyHome", "/keluarga", "family"),
        new("NavFamilyCalendar", "/keluarga/kalender", "calendar"),
        new("NavBeingGuarantor", "/keluarga/penjamin", "shield"),
        News,
    ];

    private static readonly Dictionary<string, IReadOnlyList<NavItem>> ByRole = new(
        StringComparer.Ordinal
    )
    {
        ["Participant"] = Participant,
        ["Family"] = Family,
        ["EmployerMember"] = Partner,
        ["PartnerMember"] = [.. Partner.SkipLast(1), Coaching, Requests, WorkNews],
        ["Officer"] = Officer,
        ["Supervisor"] = Supervisor,
        ["LapasStaff"] = Lapas,
        ["Admin"] = [Home, Rules, WorkNews],
    };

    public static IReadOnlyCollection<string> Roles => ByRole.Keys;

    public static IReadOnlyList<NavItem> For(string? role) =>
        role is not null && ByRole.TryGetValue(role, out var items) ? items : [];

    /// <summary>The role of the signed-in person that has a menu, or null for a visitor.</summary>
    public static string? RoleOf(ClaimsPrincipal user) =>
        user.FindAll(ClaimTypes.Role)
            .Select(claim => claim.Value)
            .FirstOrDefault(ByRole.ContainsKey);

    public static bool WorksInKerja(string? role) => For(role) is [{ Href: "/kerja" }, ..];

    /// <summary>What fits the bar at the foot of a phone: the first four, and the news when it is not among them.</summary>
    public static IReadOnlyList<NavItem> ForPhone(string? role)
    {
        var items = For(role);
        return items.Count <= 5 ? items : [.. items.Take(4), items[^1]];
    }
}
