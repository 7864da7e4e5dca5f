using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Access;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Notifications;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

/// <summary>The acts of officers on the sentence of the world's participant: three years from 10 March 2025.</summary>
internal sealed class Court(TestPortal portal, World world)
{
    public static readonly DateOnly Detained = new(2025, 3, 10);

    private ParticipantId Id => world.Participant.Id;

    public async Task<CalendarView> Show(AccountId? who = null) => (await TryShow(who)).Value();

    public Task<Result<CalendarView>> TryShow(AccountId? who = null) =>
        portal.Get<ShowCalendar>().Run(As(who), Id, portal.Stop);

    public Task<Result<CalendarMoves>> Verdict(VerdictTerms terms, AccountId? who = null) =>
        portal.Get<RecordVerdict>().Run(As(who), Id, terms, portal.Stop);

    public async Task<Result<CalendarMoves>> Replace(
        VerdictTerms? terms,
        VerdictReason reason,
        VerdictId? line = null
    ) =>
        await portal
            .Get<ReplaceVerdict>()
            .Run(
                As(null),
                Id,
                line ?? (await Show()).Verdicts.First(v => v.IsInForce).Id,
                terms,
                reason,
                portal.Stop
            );

    public Task<Result<CalendarMoves>> Remission(
        DateOnly on,
        int days,
        RemissionKind kind = RemissionKind.General,
        AccountId? who = null
    ) =>
        portal
            .Get<RecordRemission>()
            .Run(As(who), Id, new RemissionGrant(kind, on, days, "SK REMISI-1"), portal.Stop);

    public Task<Result<CalendarMoves>> Revoke(RemissionId line, DateOnly on) =>
        portal
            .Get<RevokeRemission>()
            .Run(As(null), Id, line, on, RemissionRevokedFor.ConditionsNotMet, portal.Stop);

    public Task<Result<CalendarMoves>> Uncounted(
        DateOnly from,
        DateOnly? until,
        UncountedKind kind = UncountedKind.Escape
    ) =>
        portal
            .Get<RecordUncounted>()
            .Run(As(null), Id, new UncountedPeriod(kind, from, until, "BA-9"), portal.Stop);

    public Task<Result<CalendarMoves>> EndUncounted(UncountedTimeId line, DateOnly? until) =>
        portal.Get<EndUncounted>().Run(As(null), Id, line, until, portal.Stop);

    public Task<Result<CalendarMoves>> Official(
        CalendarPoint point,
        DateOnly? on,
        string register = "SDP 12"
    ) =>
        portal
            .Get<EnterOfficialDate>()
            .Run(As(null), Id, point, on, DateSource.CorrectionsDatabase, register, portal.Stop);

    public Task<Result<Done>> Register(
        string number,
        DateOnly? from = null,
        AccountId? who = null
    ) =>
        portal
            .Get<RecordRegisterNo>()
            .Run(As(who), Id, world.LapasSerang.Id, number, from ?? portal.Today, portal.Stop);

    public Task<Result<CalendarMoves>> Detention(DetentionTerms terms, int seen = 0) =>
        portal.Get<CorrectDetention>().Run(As(null), Id, terms, seen, portal.Stop);

    public Task<Result<Done>> Born(DateOnly? day) =>
        portal
            .Get<CorrectBirthDate>()
            .Run(As(null), Id, day, BirthDateSource.IdentityCard, portal.Stop);

    public Task<Result<Done>> Settle(ContradictionId line, ContradictionRuling ruling) =>
        portal.Get<SettleContradiction>().Run(As(null), Id, line, ruling, portal.Stop);

    public Task<List<TimelineEntry>> Timeline() =>
        portal.Ask(db =>
            db.TimelineEntries.Where(e => e.ParticipantId == Id).OrderBy(e => e.At).ToListAsync()
        );

    public Task<int> News() =>
        portal.Ask(db => db.Outbox.CountAsync(m => m.Kind == EventKind.DatesMoved));

    private Actor As(AccountId? who) => portal.As(who ?? world.Officer);
}
