using Microsoft.AspNetCore.Identity;
using ReintegrasiPortal.Web.Features.Families;
using ReintegrasiPortal.Web.Features.Identity;
using ReintegrasiPortal.Web.Features.Matching;
using ReintegrasiPortal.Web.Features.Notifications;
using ReintegrasiPortal.Web.Features.Opportunities;
using ReintegrasiPortal.Web.Features.Participants.Importing;
using ReintegrasiPortal.Web.Features.Partners;
using ReintegrasiPortal.Web.Features.Placements;
using ReintegrasiPortal.Web.Features.Reporting;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Features.Supervision;
using ReintegrasiPortal.Web.Features.Supervision.Boards;
using ReintegrasiPortal.Web.Features.Timelines;
using ReintegrasiPortal.Web.Hosting;
using ReintegrasiPortal.Web.Shell;

namespace ReintegrasiPortal.Web.Features;

/// <summary>Everything the features need beside the database and the web server: use cases and what they are made of.</summary>
public static class PortalFeatures
{
    /// <summary>PBKDF2-HMAC-SHA512 rounds (OWASP password storage, 2023).</summary>
    private const int PasswordRounds = 210_000;

    public static IServiceCollection AddPortalFeatures(this IServiceCollection services)
    {
        services.AddUseCases();
        services.AddScoped<Participants.Self.OfferAnswers>();
        services.AddSingleton(provider => new OfficeCalendar(
            provider.GetRequiredService<TimeProvider>(),
            OfficeCalendar.Jakarta
        ));
        services.AddSingleton<RefusalTexts>();
        services.AddSingleton<OpportunityWords>();
        services.AddSingleton<PartnerWords>();
        services.AddSingleton<PlacementWords>();
        services.AddSingleton<MatchSentences>();
        services.AddSingleton<TimelineSentences>();
        services.AddSingleton<CalendarSentences>();
        services.AddScoped<Credentials>();
        services.AddFamilies();
        services.AddScoped<PlacementActs>();
        services.AddScoped<CaseActs>();
        services.AddScoped<DutyActs>();
        services.AddScoped<ReportingClock>();
        services.AddSingleton<OfficeCodes>();
        services.AddScoped<SittingActs>();
        services.AddScoped<SupervisionClock>();
        services.AddScoped<CaseDesk>();
        services.AddSingleton<SupervisionWords>();
        services.AddSingleton<HubSeats>();
        services.AddSingleton<WaitingImports>();
        services.Configure<PasswordHasherOptions>(options =>
            options.IterationCount = PasswordRounds
        );
        return services;
    }
}
