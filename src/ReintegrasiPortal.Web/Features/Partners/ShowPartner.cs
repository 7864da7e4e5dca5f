using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Partners;
using ReintegrasiPortal.Persistence;

namespace ReintegrasiPortal.Web.Features.Partners;

/// <summary>A partner as its Bapas and its own people see it.</summary>
public sealed record PartnerFile(
    PartnerId Id,
    PartnerDetails Details,
    PartnerStatus Status,
    DateTimeOffset RegisteredAt,
    string Office,
    IReadOnlyList<QuestionRow> Questions,
    IReadOnlyList<AgreementRow> Agreements,
    IReadOnlyList<PartnerStepRow> Steps
);

public sealed record QuestionRow(
    PartnerQuestionId Id,
    string Text,
    DateTimeOffset AskedAt,
    string? Answer,
    DateTimeOffset? AnsweredAt
);

public sealed record AgreementRow(string Number, DateOnly ValidFrom, DateOnly ValidTo);

public sealed record PartnerStepRow(PartnerStatus To, DateTimeOffset At, string Reason);

/// <summary>The file of one partner, for its Bapas.</summary>
public sealed class ShowPartner(Work work)
{
    public Task<Result<PartnerFile>> Run(Actor actor, PartnerId id, CancellationToken ct) =>
        work.Read(
            actor,
            Operation.ShowPartner,
            Subject.Of(id),
            scope => PartnerFiles.Load(scope, id, ct),
            ct
        );
}

/// <summary>The own organisation, for its people; also while it waits for verification.</summary>
public sealed class ShowOwnOrganisation(Work work)
{
    public Task<Result<PartnerFile>> Run(Actor actor, CancellationToken ct) =>
        work.Read(
            actor,
            Operation.ShowOwnOrganisation,
            Subject.None,
            async scope =>
                scope.Who.Partner is { } own
                    ? await PartnerFiles.Load(scope, own, ct)
                    : Refusal.NotFound,
            ct
        );
}

internal static class PartnerFiles
{
    public static async Task<Result<PartnerFile>> Load(
        Scope scope,
        PartnerId id,
        CancellationToken ct
    )
    {
        var db = scope.Db;
        var partner = await db
            .Partners.Include(p => p.Steps)
            .SingleOrDefaultAsync(p => p.Id == id, ct);
        if (partner is null)
        {
            return Refusal.NotFound;
        }

        var office = await db
            .Offices.Where(o => o.Id == partner.OfficeId)
            .Select(o => o.Name)
            .SingleAsync(ct);
        var questions = await db
            .PartnerQuestions.Where(q => q.PartnerId == id)
            .OrderBy(q => q.AskedAt)
            .Select(q => new QuestionRow(q.Id, q.Text, q.AskedAt, q.Answer, q.AnsweredAt))
            .ToListAsync(ct);
        var agreements = await db
            .CooperationAgreements.Where(a => a.PartnerId == id)
            .OrderByDescending(a => a.ValidTo)
            .Select(a => new AgreementRow(a.Number, a.ValidFrom, a.ValidTo))
            .ToListAsync(ct);
        return new PartnerFile(
            id,
            partner.Details,
            partner.Status,
            partner.RegisteredAt,
            office,
            questions,
            agreements,
            [
                .. partner
                    .Steps.OrderBy(s => s.At)
                    .Select(s => new PartnerStepRow(s.To, s.At, s.Reason)),
            ]
        );
    }
}
