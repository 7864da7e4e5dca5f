using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;

namespace ReintegrasiPortal.Persistence.Setup;

/// <summary>
/// The first release kept one sentence and one register number in columns of the criminal record. Before the migration that drops
/// them they are set aside, after it they come back as lines of their own. A kill in between loses nothing: the table set aside
/// is dropped in the transaction that wrote the lines.
/// </summary>
internal static class RecordCarryOver
{
    private const int Batch = 1000;

    public static async Task SetAside(PortalDb db, CancellationToken ct)
    {
        var columns = await db
            .Database.SqlQuery<string>(
                $"SELECT name AS Value FROM pragma_table_info('criminal_records')"
            )
            .ToListAsync(ct);
        if (columns.Contains("SentenceYears", StringComparer.Ordinal))
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                DROP TABLE IF EXISTS criminal_records_before;
                CREATE TABLE criminal_records_before AS
                SELECT r."ParticipantId", p."FacilityId", r."RegisterNo", r."DetainedOn",
                    r."SentenceYears", r."SentenceMonths", r."SentenceDays"
                FROM criminal_records r JOIN participants p ON p."Id" = r."ParticipantId"
                """,
                ct
            );
        }
    }

    public static async Task TakeIn(PortalDb db, DateTimeOffset now, CancellationToken ct)
    {
        var waiting = await db
            .Database.SqlQuery<string>(
                $"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name = 'criminal_records_before'"
            )
            .AnyAsync(ct);
        if (!waiting)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var rows = await db
            .Database.SqlQuery<Before>($"SELECT * FROM criminal_records_before")
            .ToListAsync(ct);
        foreach (var part in rows.Chunk(Batch))
        {
            foreach (var row in part)
            {
                var participant = ParticipantId.From(row.ParticipantId);
                db.RegisterNumbers.Add(
                    new RegisterNumber(
                        participant,
                        FacilityId.From(row.FacilityId),
                        row.RegisterNo,
                        row.DetainedOn,
                        null,
                        now
                    )
                );
                var length = new SentenceLength(
                    row.SentenceYears,
                    row.SentenceMonths,
                    row.SentenceDays
                );
                if (length != default)
                {
                    db.Verdicts.Add(Verdict.Imported(participant, length, now));
                }
            }

            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }

        await db.Database.ExecuteSqlAsync($"DROP TABLE criminal_records_before", ct);
        await transaction.CommitAsync(ct);
    }

    private sealed record Before(
        Guid ParticipantId,
        Guid FacilityId,
        string RegisterNo,
        DateOnly DetainedOn,
        int SentenceYears,
        int SentenceMonths,
        int SentenceDays
    );
}
