using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Features.Participants.Importing;

/// <summary>The law facts of one batch of rows: opened for new people, corrected for known ones, and counted again where they changed.</summary>
internal sealed class ImportedLaw
{
    private readonly Scope _scope;
    private readonly DateOnly _today;
    private readonly Result<RuleSet> _rules;
    private readonly IReadOnlyDictionary<ParticipantId, SentenceFacts> _facts;
    private readonly ILookup<ParticipantId, Verdict> _verdicts;
    private readonly Dictionary<ParticipantId, Counted> _corrected = [];
    private readonly List<ParticipantId> _inDoubt = [];

    private ImportedLaw(
        Scope scope,
        DateOnly today,
        Result<RuleSet> rules,
        IReadOnlyDictionary<ParticipantId, SentenceFacts> facts,
        IEnumerable<Verdict> verdicts
    )
    {
        _scope = scope;
        _today = today;
        _rules = rules;
        _facts = facts;
        _verdicts = verdicts.ToLookup(v => v.ParticipantId);
    }

    public static async Task<ImportedLaw> Prepare(
        Scope scope,
        IReadOnlyCollection<ParticipantId> people,
        DateOnly today,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        return new ImportedLaw(
            scope,
            today,
            await RuleBook.On(db, today, ct),
            await SentenceReader.Of(db, people, ct),
            await db
                .Verdicts.Where(v =>
                    people.Contains(v.ParticipantId)
                    && !v.IsWithdrawal
                    && !db.Verdicts.Any(later => later.Replaces == v.Id)
                )
                .ToListAsync(ct)
        );
    }

    /// <summary>The first rows of a new person.</summary>
    public void Open(Participant person, StageChange stage, ImportedPerson row)
    {
        var (record, number, verdict) = new HandedOver(
            row.Facility.Id,
            row.RegisterNo,
            row.OffenceGroup,
            row.Length,
            row.DetainedOn
        ).RowsOf(person.Id, _scope.Now);
        _scope.Db.AddRange(record, number, verdict);
        var count = Counted.Of(
            new SentenceFacts(
                new Sentence
                {
                    DetainedSince = row.DetainedOn,
                    Lengths = [row.Length],
                    OffenceGroup = row.OffenceGroup,
                }
            ),
            _rules,
            _today
        );
        if (
            count is { Calendar: { } calendar, Rules: { } rules }
            && ContradictionCheck.Of(calendar, rules, stage, [], _today).Count > 0
        )
        {
            _inDoubt.Add(person.Id);
        }
    }

    /// <summary>Why the row does not fit what is recorded of a known person; null when it does.</summary>
    public ImportFault? Check(ParticipantId id, ImportedPerson row)
    {
        if (!_facts.TryGetValue(id, out var facts) || Same(facts, row))
        {
            return null;
        }

        if (facts.StoppedFor is not null)
        {
            return new ImportFault(ImportColumns.DetainedOn, ImportFaultKind.CalendarStopped);
        }

        if (!SameLength(facts, row) && !_verdicts[id].All(IsFromFile))
        {
            return new ImportFault(ImportColumns.Years, ImportFaultKind.VerdictDiffers);
        }

        var before = Counted.Of(facts, _rules, _today);
        var after = Counted.Of(facts with { Sentence = With(facts, row) }, _rules, _today);
        return after.Refusals.Any(r => before.Refusals.All(old => old.Code != r.Code))
            ? new ImportFault(ImportColumns.DetainedOn, ImportFaultKind.DetentionDoesNotFit)
            : null;
    }

    /// <summary>Writes what differs; a verdict of a file gives way to that of a later file.</summary>
    /// <returns>False when nothing did.</returns>
    public bool Correct(CriminalRecord record, ImportedPerson row)
    {
        var id = record.ParticipantId;
        if (!_facts.TryGetValue(id, out var facts) || Same(facts, row))
        {
            return false;
        }

        _corrected[id] = Counted.Of(facts, _rules, _today);
        record.Correct(row.OffenceGroup, row.DetainedOn, record.CreditDays, record.Policy);
        if (!SameLength(facts, row))
        {
            _scope.Db.Verdicts.Add(
                Verdict.Imported(id, row.Length, _scope.Now, _verdicts[id].FirstOrDefault()?.Id)
            );
        }

        return true;
    }

    /// <summary>Counts again whoever was corrected, and looks at decisions that do not fit; the rows must be applied before.</summary>
    public async Task Settle(CancellationToken ct)
    {
        await _scope.Db.SaveChangesAsync(ct);
        var facts = await SentenceReader.Of(_scope.Db, _corrected.Keys, ct);
        foreach (var (id, before) in _corrected)
        {
            var after = Counted.Of(facts[id], _rules, _today);
            Recount.Keep(
                _scope,
                id,
                before,
                after,
                new LawAct(CalendarCause.Imported, TimelineKind.SentenceImported, ""),
                _today
            );
            await Contradictions.Review(_scope, id, after, _today, ct);
        }

        foreach (var id in _inDoubt)
        {
            await Contradictions.Review(_scope, id, _today, ct);
        }
    }

    private static bool Same(SentenceFacts facts, ImportedPerson row) =>
        facts.Sentence.DetainedSince == row.DetainedOn
        && facts.Sentence.OffenceGroup == row.OffenceGroup
        && SameLength(facts, row);

    /// <summary>Eighteen months and a year and six months are the same.</summary>
    private static bool SameLength(SentenceFacts facts, ImportedPerson row) =>
        !facts.Sentence.IsLife && facts.Sentence.Length == default(SentenceLength) + row.Length;

    private static bool IsFromFile(Verdict verdict) =>
        verdict is { DecisionNo: "", IsLife: false, SubsidiaryMonths: 0 };

    private static Sentence With(SentenceFacts facts, ImportedPerson row) =>
        facts.Sentence with
        {
            DetainedSince = row.DetainedOn,
            OffenceGroup = row.OffenceGroup,
            Lengths = SameLength(facts, row) ? facts.Sentence.Lengths : [row.Length],
        };
}
