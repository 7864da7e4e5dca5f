using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>
/// A Bapas full of invented people and partners, the same on every machine, with dates around today. Only in demo mode and only into an
/// empty database; it writes past the gate because there is nobody yet to let through.
/// </summary>
public static class DemoData
{
    /// <summary>Version of the consent texts the invented people read.</summary>
    internal const string ConsentVersion = "2026-11";

    /// <summary>Fixed, so that the guides can name what everybody sees.</summary>
    private const ulong Story = 3673;

    public static IServiceCollection AddDemo(this IServiceCollection services) =>
        services.AddSingleton<DemoAccounts>();

    /// <summary>Fills an empty database when demo mode is on.</summary>
    /// <exception cref="InvalidOperationException">Demo mode is off, but the database holds demo accounts that anyone could have used.</exception>
    public static async Task Seed(IServiceProvider services, CancellationToken ct)
    {
        var demo = services.GetRequiredService<DemoMode>();
        var databases = services.GetRequiredService<IDbContextFactory<PortalDb>>();
        await using var db = await databases.CreateDbContextAsync(ct);
        if (!demo.On)
        {
            if (await db.Users.AnyAsync(u => u.IsDemo, ct))
            {
                throw new InvalidOperationException(
                    "This database was filled for demonstration. Set Portal:Demo=true, or name another folder in Portal:Data."
                );
            }

            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.Users.AnyAsync(ct) || await db.Offices.AnyAsync(ct))
        {
            return;
        }

        await Write(db, services.GetRequiredService<OfficeCalendar>(), ct);
        await transaction.CommitAsync(ct);
    }

    /// <summary>Opens a result that the story's own rules make certain.</summary>
    internal static T Must<T>(Result<T> result) =>
        result.Succeeded(out var value, out var refusal)
            ? value
            : throw new InvalidOperationException($"Demo data broke a rule: {refusal.Code}");

    private static async Task Write(PortalDb db, OfficeCalendar calendar, CancellationToken ct)
    {
        var dice = new DemoDice(Story);
        var names = new DemoNames();
        var accounts = new DemoAccountBook(calendar.Now.AddDays(-90));
        var offices = new DemoOffices(accounts);
        db.Add(offices.Office);
        db.AddRange(offices.Facilities);

        var people = new DemoPeople(dice, names, offices, calendar).Make();
        var partners = new DemoPartners(dice, names, offices, accounts, calendar).Make();
        var offers = new DemoOpportunities(dice, calendar).Make(partners);
        db.AddRange(people.SelectMany(person => person.Rows));
        db.AddRange(partners.SelectMany(partner => partner.Rows));
        db.AddRange(offers);
        var families = new DemoFamilies(dice, names, accounts, calendar).Make(people);
        db.AddRange(families);
        db.AddRange(new FamiliesDemo(offices.Office, calendar).Add(families, people));
        CoachingDemo.Add(db, people, partners, offices, accounts, calendar);
        db.AddRange(accounts.All);
        db.AddRange(partners.Where(p => p.Partner.Status == PartnerStatus.Submitted).Select(News));
        SentencesDemo.Add(db, people, calendar);
        await db.SaveChangesAsync(ct);

        await SupervisionDemo.Add(db, people, offices, calendar, ct);
        await new DemoPlacements(dice, accounts, calendar, db).Make(people, partners, offers, ct);
        await ReportingDemo.Add(db, people, calendar, ct);
    }

    private static OutboxMessage News(DemoPartner partner) =>
        new(
            new PortalEvent(
                EventKind.PartnerRegistered,
                $"{EventKind.PartnerRegistered}:{partner.Partner.Id.Value}"
            )
            {
                Partner = partner.Partner.Id,
            },
            partner.Member,
            partner.Partner.RegisteredAt
        );
}
