using ReintegrasiPortal.Web.Features.Coaching;
using ReintegrasiPortal.Web.Features.Documents;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Reporting;
using ReintegrasiPortal.Web.Features.Timelines;

namespace ReintegrasiPortal.Web.Features.Participants;

/// <summary>One tab of a person's file.</summary>
/// <param name="Key">Names it in the address and its label in ParticipantPage.resx (<c>Tab.Key</c>).</param>
/// <param name="Content">A component that takes the id of the person as <c>Id</c>, loads itself and shows nothing that its reader may not see.</param>
/// <param name="OnlyBapas">Not for staff of a Lapas, whose business it is not.</param>
public sealed record FileTab(string Key, Type Content, bool OnlyBapas = false)
{
    public static IReadOnlyList<FileTab> All { get; } =
    [
        new("jalur", typeof(PathTab)),
        new("kesiapan", typeof(ReadinessTab)),
        new("dukungan", typeof(SupportTab), OnlyBapas: true),
        new("penempatan", typeof(PlacementsTab), OnlyBapas: true),
        new("keluarga", typeof(FamilyTab), OnlyBapas: true),
        new("lapor", typeof(ReportingTab), OnlyBapas: true),
        new("dokumen", typeof(DocumentsTab)),
        new("linimasa", typeof(TimelineTab)),
    ];
}
