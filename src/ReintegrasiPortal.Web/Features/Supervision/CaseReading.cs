using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence.Access;
using ReintegrasiPortal.Web.Features.Sentences;
using ReintegrasiPortal.Web.Features.Supervision.Boards;

namespace ReintegrasiPortal.Web.Features.Supervision;

/// <summary>Reads one case into the view of its officers.</summary>
internal sealed class CaseReading(CaseWork turn)
{
    public async Task<CaseFile> File()
    {
        var parts = new OpenParts(
            await turn.Inquiry(),
            await turn.Proposal(),
            await turn.Petition(),
            await turn.Transfer(),
            await turn.Guidance(),
            await turn.Assimilation()
        );
        var latest = await turn
            .Db.SocialInquiries.Where(i => i.ParticipantId == turn.Person)
            .OrderByDescending(i => i.StateSince)
            .FirstOrDefaultAsync(turn.Ct);
        var head = turn.Scope.Who.Role == Role.Supervisor;
        return new CaseFile(
            turn.Case.State,
            turn.Case.StateSince == default ? null : turn.Case.StateSince,
            turn.Case.Program,
            turn.Case.ClosedBecause,
            latest is null
                ? null
                : new InquiryLine(
                    latest.State,
                    latest.RequestBy,
                    latest.DueOn,
                    latest.Recommendation
                ),
            parts.Proposal?.State,
            parts.Petition is { } petition
                ? new PetitionLine(petition.State, petition.Ground, petition.Petitioner)
                : null,
            parts.Transfer is { } transfer
                ? new TransferLine(transfer.State, await NameOf(transfer.ToOffice))
                : null,
            parts.Guidance is { } guidance ? await Line(guidance) : null,
            parts.Assimilation?.State,
            await Listed(),
            CaseButtons.Of(
                turn,
                parts,
                await CaseFacts.Of(turn.Db, turn.Case, turn.Today, turn.Ct)
            ),
            await Agenda(),
            head ? await turn.Db.OfficersOf(turn.Scope.Who.Office, turn.Ct) : [],
            turn.Party == Party.Lapas ? [] : await Offices(),
            await Steps()
        );
    }

    private async Task<GuidanceLine> Line(GuidanceProgram guidance) =>
        new(
            guidance.State,
            guidance.From,
            guidance.To,
            (await RuleBook.On(turn.Db, turn.Today, turn.Ct)).Succeeded(out var rules, out _)
                ? guidance.NextPhaseFrom(rules)
                : null
        );

    private async Task<string> NameOf(OfficeId office) =>
        await turn.Db.Offices.Where(o => o.Id == office).Select(o => o.Name).SingleAsync(turn.Ct);

    private Task<List<OfficeChoice>> Offices() =>
        turn
            .Db.Offices.Where(o => o.Id != turn.Scope.Who.Office)
            .OrderBy(o => o.Name)
            .Select(o => new OfficeChoice(o.Id, o.Name))
            .ToListAsync(turn.Ct);

    private Task<List<AgendaLine>> Listed() =>
        (
            from item in turn.Db.AgendaItems
            join sitting in turn.Db.BoardSittings on item.SittingId equals sitting.Id
            where
                item.ParticipantId == turn.Person
                && item.State != AgendaState.Removed
                && sitting.State == SittingState.Planned
            orderby sitting.At
            select new AgendaLine(sitting.Id, sitting.At, item.Purpose)
        ).ToListAsync(turn.Ct);

    /// <summary>Sittings of the person's own Lapas and Bapas, each with what it could hear about this case now.</summary>
    private async Task<IReadOnlyList<AgendaChoice>> Agenda()
    {
        var person = await turn.Db.Participants.SingleAsync(p => p.Id == turn.Person, turn.Ct);
        var due = new List<AgendaPurpose>();
        foreach (var purpose in Enum.GetValues<AgendaPurpose>())
        {
            var stage =
                person.Stage < Stage.Integration ? person.Stage + 1 : (Stage?)Stage.Assimilation;
            if (
                await turn.Due(person, purpose, purpose == AgendaPurpose.Stage ? stage : null)
                    is null
                && !await turn.IsListed(purpose)
            )
            {
                due.Add(purpose);
            }
        }

        var planned = await turn
            .Db.BoardSittingsFor(turn.Scope.Who)
            .Where(s => s.State == SittingState.Planned)
            .Where(s => s.FacilityId == person.FacilityId || s.FacilityId == null)
            .OrderBy(s => s.At)
            .ToListAsync(turn.Ct);
        return
        [
            .. planned
                .Select(s => new AgendaChoice(s.Id, s.Of, s.At, [.. due.Where(s.Hears)]))
                .Where(choice => choice.Purposes.Count > 0),
        ];
    }

    private Task<List<CaseStepLine>> Steps() =>
        turn
            .Db.ProcessSteps.Where(s => s.ParticipantId == turn.Person)
            .Where(s =>
                s.Kind != ProcessKind.AgendaItem
                && s.Kind != ProcessKind.Assimilation
                && s.Kind != ProcessKind.Reporting
            )
            .OrderByDescending(s => s.At)
            .ThenByDescending(s => s.Number)
            .Select(s => new CaseStepLine(s.Kind, s.Act, s.At, s.Party, s.Reason))
            .ToListAsync(turn.Ct);
}

/// <summary>The parts of a case that are open.</summary>
internal sealed record OpenParts(
    SocialInquiry? Inquiry,
    Proposal? Proposal,
    RevocationPetition? Petition,
    SupervisionTransfer? Transfer,
    GuidanceProgram? Guidance,
    AssimilationLog? Assimilation
);
