using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Persistence.Notifications;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>Relatives: most linked, four asking, one not approved, one tie that ended, two invitations still on their way.</summary>
internal sealed class DemoFamilies(
    DemoDice dice,
    DemoNames names,
    DemoAccountBook accounts,
    OfficeCalendar calendar
)
{
    private const int Families = 20;

    private static readonly Relationship[] s_relations =
    [
        Relationship.Parent,
        Relationship.Spouse,
        Relationship.Sibling,
        Relationship.Parent,
        Relationship.Child,
    ];

    /// <summary>Makes accounts for participants and relatives, and the ties between them.</summary>
    /// <returns>Rows to store.</returns>
    public List<object> Make(IReadOnlyList<DemoPerson> people)
    {
        var rows = new List<object>();
        var chosen = people
            .Where((_, place) => place % (people.Count / Families) == 0)
            .Take(Families);
        foreach (var (person, number) in chosen.Select((person, number) => (person, number)))
        {
            accounts.Add(
                number == 0 ? "peserta.dedi" : $"peserta.{number:00}",
                person.Identity.FullName,
                Role.Participant,
                account => account.ParticipantId = person.Person.Id
            );
            One(person, number, rows);
        }

        return rows;
    }

    private void One(DemoPerson person, int number, List<object> rows)
    {
        var id = person.Person.Id;
        var relationship = s_relations[number % s_relations.Length];
        var name = number == 0 ? names.Reserve("Sumarni") : names.Person(dice, Sex.Female);
        var asks = number is 3 or 7 or 11 or 15;
        var claimed = calendar
            .Now.AddDays(-(asks ? dice.Between(0, 2) : dice.Between(8, 50)))
            .AddHours(-4);
        var invitation = new FamilyInvitation(
            id,
            relationship,
            name,
            OneTimeCode.Hash(OneTimeCode.New()),
            number < 18 ? claimed.AddDays(-5) : calendar.Now.AddDays(-2)
        );
        rows.Add(invitation);
        rows.Add(
            Consent.ToNews(
                id,
                NewsKind.StageReached,
                DemoData.ConsentVersion,
                "id",
                claimed.AddDays(-5)
            )
        );
        rows.Add(
            Consent.ToNews(
                id,
                NewsKind.PlacementStarted,
                DemoData.ConsentVersion,
                "id",
                claimed.AddDays(-5)
            )
        );
        if (number >= 18)
        {
            return;
        }

        var relative = accounts.Add(
            number == 0 ? "keluarga.dedi" : $"keluarga.{number:00}",
            name,
            Role.Family,
            _ => { }
        );
        var link = DemoData.Must(
            invitation.Claim(relative, new ClaimFacts(name, relationship, null), claimed)
        );
        rows.Add(link);
        if (asks)
        {
            rows.Add(
                new OutboxMessage(
                    new PortalEvent(
                        EventKind.FamilyClaimed,
                        $"{EventKind.FamilyClaimed}:{link.Id.Value}"
                    )
                    {
                        Participant = id,
                        FamilyLink = link.Id,
                    },
                    relative,
                    claimed
                )
            );
        }
        else if (number == 9)
        {
            DemoData.Must(link.Decline(person.Officer.Value, claimed.AddDays(2)));
        }
        else
        {
            DemoData.Must(link.Approve(person.Officer.Value, claimed.AddDays(1)));
            if (number == 13)
            {
                DemoData.Must(link.End(claimed.AddDays(6)));
            }
        }
    }
}
