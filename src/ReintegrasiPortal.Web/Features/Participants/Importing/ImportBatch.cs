using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>What became of some rows.</summary>
internal sealed record BatchResult(
    int Added,
    int Changed,
    int Unchanged,
    IReadOnlyList<RejectedRow> Rejected
);

/// <summary>Writes one batch of rows: new people are added, known ones (by register number) corrected where they differ.</summary>
internal sealed class ImportBatch
{
    private readonly Scope _scope;
    private readonly ImportStarter _starter;
    private readonly ImportRules _rules;
    private readonly IReadOnlyDictionary<ParticipantId, Known> _known;
    private readonly ILookup<string, RegisterNumber> _numbers;
    private readonly ImportedLaw _law;
    private readonly HashSet<string> _aliases;
    private readonly Caseloads _caseloads;

    private ImportBatch(
        Scope scope,
        ImportStarter starter,
        ImportRules rules,
        IReadOnlyDictionary<ParticipantId, Known> known,
        IEnumerable<RegisterNumber> numbers,
        ImportedLaw law,
        HashSet<string> aliases,
        Caseloads caseloads
    )
    {
        _scope = scope;
        _starter = starter;
        _rules = rules;
        _known = known;
        _numbers = numbers.ToLookup(n => n.Number, StringComparer.Ordinal);
        _law = law;
        _aliases = aliases;
        _caseloads = caseloads;
    }

    private Guid By => _starter.Account?.Value ?? Guid.Empty;

    /// <summary>Reads what the rows need to be compared with.</summary>
    public static async Task<ImportBatch> Prepare(
        Scope scope,
        ImportStarter starter,
        ImportRules rules,
        IReadOnlyList<ImportRow> rows,
        CancellationToken ct
    )
    {
        var db = scope.Db;
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
        var known = records.ToDictionary(
            r => r.ParticipantId,
            r => new Known(
                people[r.ParticipantId],
                identities[r.ParticipantId],
                r,
                assigned.TryGetValue(r.ParticipantId, out var officer) ? officer : null
            )
        );
        var aliases = await db.Participants.Select(p => p.Alias).ToListAsync(ct);
        return new ImportBatch(
            scope,
            starter,
            rules,
            known,
            registered,
            await ImportedLaw.Prepare(scope, ids, rules.Today, ct),
            [.. aliases],
            await Caseloads.Of(db, ct)
        );
    }

    /// <summary>Applies the rows in order.</summary>
    /// <param name="rows">The batch.</param>
    /// <param name="first">Row number at which each register number of the file stands first.</param>
    public BatchResult Apply(IReadOnlyList<ImportRow> rows, IReadOnlyDictionary<string, int> first)
    {
        var (added, changed, unchanged) = (0, 0, 0);
        var rejected = new List<RejectedRow>();
        foreach (var row in rows)
        {
            var (person, faults) = RowReader.Read(row, _rules);
            if (
                row[ImportColumns.RegisterNo] is { Length: > 0 } number
                && first[number] != row.Number
            )
            {
                faults =
                [
                    .. faults,
                    new ImportFault(
                        ImportColumns.RegisterNo,
                        ImportFaultKind.RegisterRepeated,
                        $"{first[number]}"
                    ),
                ];
            }

            if (person is null || faults.Count > 0)
            {
                rejected.Add(new RejectedRow(row.Number, row.Cells, faults));
            }
            else
            {
                var meant = Meant(person);
                if (meant.Count == 0)
                {
                    Add(person);
                    added++;
                }
                else if (Check(meant, person) is { } fault)
                {
                    rejected.Add(new RejectedRow(row.Number, row.Cells, [fault]));
                }
                else if (Correct(meant[0], person))
                {
                    changed++;
                }
                else
                {
                    unchanged++;
                }
            }
        }

        return new BatchResult(added, changed, unchanged, rejected);
    }

    private void Add(ImportedPerson row)
    {
        var db = _scope.Db;
        var person = new Participant(
            ParticipantId.New(),
            Aliases.Draw(_aliases, RandomNumberGenerator.GetInt32),
            row.Facility.Id,
            row.Facility.OfficeId,
            row.DistrictCode,
            row.Sex,
            row.Education
        );
        person.Added(_scope.Now);
        Describe(person, row);
        person.SetSkills(row.Skills ?? []);
        if (
            !person
                .Decide(row.Stage, row.StageDecidedOn, "", _rules.Today, By)
                .Succeeded(out var stage, out var refusal)
        )
        {
            throw new InvalidOperationException(refusal.Code);
        }

        db.Participants.Add(person);
        db.StageChanges.Add(stage);
        db.PersonIdentities.Add(
            new PersonIdentity(person.Id, row.FullName, row.BirthDate, Blank(row.Phone))
        );
        _law.Open(person, stage, row);
        if (_caseloads.Take(_starter, person.OfficeId) is { } officer)
        {
            db.CaseAssignments.Add(new CaseAssignment(person.Id, officer, _scope.Now));
        }
    }

    /// <summary>Who has the number: in the facility of the row, else anywhere, since the row may be what tells of a move.</summary>
    private List<Known> Meant(ImportedPerson row)
    {
        var lines = _numbers[row.RegisterNo].ToList();
        var here = lines.FindAll(line => line.FacilityId == row.Facility.Id);
        return
        [
            .. (here.Count > 0 ? here : lines)
                .Select(line => line.ParticipantId)
                .Distinct()
                .Where(_known.ContainsKey)
                .Select(id => _known[id]),
        ];
    }

    private ImportFault? Check(List<Known> meant, ImportedPerson row)
    {
        if (meant.Count > 1)
        {
            return new ImportFault(ImportColumns.RegisterNo, ImportFaultKind.RegisterShared);
        }

        var known = meant[0];
        var person = known.Person;
        return !_starter.MayCorrect(person, known.Officer)
                ? new ImportFault(ImportColumns.RegisterNo, ImportFaultKind.RegisterNotYours)
            : _law.Check(person.Id, row) is { } fault ? fault
            : person.StageDecidedOn is not { } decided ? null
            : row.Stage == person.Stage && row.StageDecidedOn == decided ? null
            : row.Stage == person.Stage
                ? new ImportFault(ImportColumns.StageDate, ImportFaultKind.StageDateDiffers)
            : row.StageDecidedOn < decided
                ? new ImportFault(ImportColumns.StageDate, ImportFaultKind.StageBeforeLast)
            : row.Stage > person.Stage + 1
                ? new ImportFault(ImportColumns.Stage, ImportFaultKind.StageOutOfOrder)
            : null;
    }

    /// <summary>Writes what differs.</summary>
    /// <returns>False when nothing did.</returns>
    private bool Correct(Known known, ImportedPerson row)
    {
        var (person, identity, record, _) = known;
        var changed = Decide(person, row) | _law.Correct(record, row) | Register(person, row);
        person.Correct(
            row.Facility.Id,
            row.Facility.OfficeId,
            row.DistrictCode,
            row.Sex,
            row.Education
        );
        Describe(person, row);
        identity.Correct(
            row.FullName,
            row.BirthDate ?? identity.BirthDate,
            row.Phone is null ? identity.Phone : Blank(row.Phone)
        );
        if (row.Skills is { } skills && !SameSkills(person, skills))
        {
            person.SetSkills(skills);
            changed = true;
        }

        return changed || Differs(person) || Differs(identity);
    }

    /// <summary>Somebody who moved has the number in the new facility too, from today on.</summary>
    private bool Register(Participant person, ImportedPerson row)
    {
        if (_numbers[row.RegisterNo].Any(line => line.FacilityId == row.Facility.Id))
        {
            return false;
        }

        _scope.Db.RegisterNumbers.Add(
            new RegisterNumber(
                person.Id,
                row.Facility.Id,
                row.RegisterNo,
                _rules.Today,
                null,
                _scope.Now
            )
        );
        return true;
    }

    /// <summary>What must follow the rows within the same transaction.</summary>
    public Task Settle(CancellationToken ct) => _law.Settle(ct);

    private bool Decide(Participant person, ImportedPerson row)
    {
        if (row.Stage == person.Stage && row.StageDecidedOn == person.StageDecidedOn)
        {
            return false;
        }

        var decided = person.Decide(row.Stage, row.StageDecidedOn, "", _rules.Today, By);
        if (!decided.Succeeded(out var change, out var refusal))
        {
            throw new InvalidOperationException(refusal.Code);
        }

        _scope.Db.StageChanges.Add(change);
        _scope.Raise(StageEvents.Decided(change));
        return true;
    }

    private static void Describe(Participant person, ImportedPerson row) =>
        person.Describe(
            row.Needs ?? person.Needs,
            row.Interests ?? person.Interests,
            row.Restrictions ?? person.RestrictedWork,
            person.YearsOfWork,
            person.MaxTravelKm
        );

    private static bool SameSkills(
        Participant person,
        IReadOnlyList<(string Code, SkillEvidence Evidence)> skills
    ) => person.Skills.Select(s => (s.SkillCode, s.Evidence)).ToHashSet().SetEquals(skills);

    private bool Differs(object entity) => _scope.Db.Entry(entity).State == EntityState.Modified;

    private static string? Blank(string? phone) => string.IsNullOrEmpty(phone) ? null : phone;

    /// <summary>Somebody the portal knows by the register number of a row.</summary>
    private sealed record Known(
        Participant Person,
        PersonIdentity Identity,
        CriminalRecord Record,
        AccountId? Officer
    );
}
