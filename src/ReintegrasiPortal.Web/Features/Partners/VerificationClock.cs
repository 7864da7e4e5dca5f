using ReintegrasiPortal.Domain.Holidays;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>How long Bapas takes to answer a registering partner. A promise of the portal, shown to both sides.</summary>
public static class VerificationClock
{
    /// <summary>Working days from the registration, or from the last answer of the partner.</summary>
    public const int PromisedDays = 2;

    /// <summary>Last day of the promise, or null while it is not the turn of Bapas.</summary>
    public static DateOnly? DueOn(
        this OfficeCalendar calendar,
        PartnerStatus status,
        DateTimeOffset since
    ) =>
        status == PartnerStatus.Submitted
            ? WorkingDays.After(calendar.DayOf(since), PromisedDays)
            : null;
}
