using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>Somebody the portal knows by the register number of a row.</summary>
internal sealed record KnownPerson(
    Participant Person,
    PersonIdentity Identity,
    CriminalRecord Record,
    AccountId? Officer
);

/// <summary>The people whom the register numbers of some rows name.</summary>
internal sealed class KnownPeople
{
    private readonly Dictionary<ParticipantId, KnownPerson> _people;
    private readonly ILookup<string, RegisterNumber> _numbers;

    private KnownPeople(
        Dictionary<ParticipantId, KnownPerson> people,
        IEnumerable<RegisterNumber> numbers
    )
    {
        _people = people;
        _numbers = numbers.ToLookup(n => n.Number, StringComparer.Ordinal);
    }

    public IReadOnlyCollection<ParticipantId> Ids => _people.Keys;

    public static async Task<KnownPeople> Of(
        PortalDb db,
        IReadOnlyList<ImportRow> rows,
        CancellationToken ct
    )
    {
        var numbers = rows.Select(row => row[ImportColumns.RegisterNo]).OfType<string>().ToList();
        var registered = await db
            .RegisterNumbers.Where(n => numbers.Contains(n.Number))
            .ToListAsync(ct);
        var ids = registered.Select(n => n.ParticipantId).Distinct().ToList();
        var records = await db
            .CriminalRecords.Where(r => ids.Contains(r.ParticipantId))
            .ToListAsync(ct);
        var people = await db
            .Participants.Include(p => p.Skills)
            .Where(p => ids.Contains(p.Id))
            .ToDictionaryAsync(p => p.Id, ct);
        var identities = await db
            .PersonIdentities.Where(i => ids.Contains(i.ParticipantId))
            .ToDictionaryAsync(i => i.ParticipantId, ct);
        var assigned = await db
            .CaseAssignments.Where(a => ids.Contains(a.ParticipantId) && a.Until == null)
            .ToDictionaryAsync(a => a.ParticipantId, a => a.OfficerId, ct);
        return new KnownPeople(
            records.ToDictionary(
                r => r.ParticipantId,
                r => new KnownPerson(
                    people[r.ParticipantId],
                    identities[r.ParticipantId],
                    r,
                    assigned.TryGetValue(r.ParticipantId, out var officer) ? officer : null
                )
            ),
            registered
        );
    }

    /// <summary>Who has the number: in the facility of the row, else anywhere, since the row may be what tells of a move.</summary>
    public IReadOnlyList<KnownPerson> Meant(ImportedPerson row)
    {
        var lines = _numbers[row.RegisterNo].ToList();
        var here = lines.FindAll(line => line.FacilityId == row.Facility.Id);
        return
        [
            .. (here.Count > 0 ? here : lines)
                .Select(line => line.ParticipantId)
                .Distinct()
                .Where(_people.ContainsKey)
                .Select(id => _people[id]),
        ];
    }

    public bool HaveNumberAt(FacilityId facility, string number) =>
        _numbers[number].Any(line => line.FacilityId == facility);
}
