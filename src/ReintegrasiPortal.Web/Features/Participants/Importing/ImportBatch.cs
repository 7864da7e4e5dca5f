using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
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
    private readonly KnownPeople _known;
    private readonly ImportedLaw _law;
    private readonly HashSet<string> _aliases;
    private readonly Caseloads _caseloads;

    private ImportBatch(
        Scope scope,
        ImportStarter starter,
        ImportRules rules,
        KnownPeople known,
        ImportedLaw law,
        HashSet<string> aliases,
        Caseloads caseloads
    )
    {
        _scope = scope;
        _starter = starter;
        _rules = rules;
        _known = known;
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
        var known = await KnownPeople.Of(db, rows, ct);
        var aliases = await db.Participants.Select(p => p.Alias).ToListAsync(ct);
        return new ImportBatch(
            scope,
            starter,
            rules,
            known,
            await ImportedLaw.Prepare(scope, known.Ids, rules.Today, ct),
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
                var meant = _known.Meant(person);
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

    private ImportFault? Check(IReadOnlyList<KnownPerson> meant, ImportedPerson row)
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
    private bool Correct(KnownPerson known, ImportedPerson row)
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
        if (_known.HaveNumberAt(row.Facility.Id, row.RegisterNo))
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
}
