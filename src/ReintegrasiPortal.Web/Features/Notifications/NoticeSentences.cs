using Microsoft.Extensions.Localization;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Notifications;

/// <summary>Names the texts of notices (NoticeText.resx): the key is event and audience.</summary>
public sealed class NoticeText;

/// <summary>Says a notice in the reader's language. Texts name no one but partners, offers and blind aliases.</summary>
public sealed class NoticeSentences(IStringLocalizer<NoticeText> texts, OfficeCalendar calendar)
{
    public static string KeyOf(EventKind kind, Audience audience) => $"{kind}.{audience}";

    public string Say(NoticeRow notice) =>
        texts[
            KeyOf(notice.Kind, notice.Audience),
            notice.Partner ?? texts["SomePartner"].Value,
            notice.Opportunity ?? texts["SomeOffer"].Value,
            notice.Alias ?? texts["SomePerson"].Value,
            notice is { When: { } when, Zone: { } zone }
                ? calendar.In(zone).Moment(when)
                : texts["SomeTime"].Value
        ];
}

/// <summary>Where a notice leads its reader.</summary>
public static class NoticeLinks
{
    public static string Of(NoticeRow notice) =>
        notice.Audience switch
        {
            Audience.Participant when notice.PlacementId is { } placement =>
                $"/saya/tawaran/{placement}",
            Audience.Participant when IsFamily(notice.Kind) => "/saya/keluarga",
            Audience.Participant when IsReporting(notice.Kind) => "/saya/lapor",
            Audience.Participant => "/saya",
            Audience.Guarantor => "/keluarga/penjamin",
            Audience.CommunityPartners => "/kerja/permintaan",
            Audience.LinkedFamily or Audience.Claimant => "/keluarga",
            Audience.PartnerMembers when notice.PlacementId is { } placement =>
                $"/kerja/calon/{placement}",
            Audience.PartnerMembers => "/kerja/organisasi",
            Audience.ReceivingSupervisor => "/kerja/pindah-bimbingan",
            Audience.Account => "/kerja/impor",
            _ when notice.PlacementId is { } placement => $"/kerja/penempatan/{placement}",
            _ when IsFamily(notice.Kind) => "/kerja/keluarga",
            _ when IsGuarantee(notice.Kind) && notice.ParticipantId is { } person =>
                $"/kerja/peserta/{person}?tab=dukungan",
            Audience.Supervisor when notice.Kind == EventKind.MarkAppealed => "/kerja/wajib-lapor",
            Audience.AssignedOfficer
                when IsReporting(notice.Kind) && notice.ParticipantId is { } reporter =>
                $"/kerja/peserta/{reporter}?tab=lapor",
            _ when notice.ParticipantId is { } person => $"/kerja/peserta/{person}",
            _ when notice.PartnerId is { } partner => $"/kerja/verifikasi/{partner}",
            _ => "/kerja",
        };

    private static bool IsReporting(EventKind kind) =>
        kind
            is EventKind.ReportingSet
                or EventKind.ReportingTomorrow
                or EventKind.ReportingReminder
                or EventKind.ReportingMissed
                or EventKind.ReportingNotHeld
                or EventKind.ExcuseAsked
                or EventKind.ExcuseAnswered
                or EventKind.MarkCorrected
                or EventKind.MarkAppealed
                or EventKind.AppealDecided;

    private static bool IsFamily(EventKind kind) =>
        kind
            is EventKind.FamilyClaimed
                or EventKind.FamilyApproved
                or EventKind.FamilyDeclined
                or EventKind.FamilyLetterWritten;

    private static bool IsGuarantee(EventKind kind) =>
        kind
            is EventKind.GuarantorAsked
                or EventKind.GuaranteeLetterSigned
                or EventKind.GuarantorStopped
                or EventKind.GuaranteeEnding
                or EventKind.HelpAsked
                or EventKind.HelpOffered;
}
