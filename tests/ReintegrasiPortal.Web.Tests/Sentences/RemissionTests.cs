using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Identity;
using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

public sealed class RemissionTests : IAsyncLifetime
{
    private static readonly DateOnly s_independence = new(2026, 8, 17);

    private readonly TestPortal _portal = new();
    private World _world = null!;
    private Court _court = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _world = await World.In(_portal);
        _court = new Court(_portal, _world);
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_remission_moves_what_is_ahead_and_leaves_what_was_reached()
    {
        // DOMAIN example B: 30 days on 21 March, 60 on 17 August; half is reached before August.
        (await _court.Remission(new DateOnly(2026, 3, 21), 30, RemissionKind.Special)).Value();
        var moves = (await _court.Remission(s_independence, 60)).Value().Moves;

        var calendar = (await _court.Show()).Calendar!;
        calendar[CalendarPoint.OneThird].Date.ShouldBe(new DateOnly(2026, 3, 11));
        calendar[CalendarPoint.Half].Date.ShouldBe(new DateOnly(2026, 8, 10));
        calendar[CalendarPoint.TwoThirds].Date.ShouldBe(new DateOnly(2026, 12, 11));
        calendar[CalendarPoint.Expiry].Date.ShouldBe(new DateOnly(2027, 12, 11));
        moves.ShouldNotContain(m =>
            m.Point == CalendarPoint.OneThird || m.Point == CalendarPoint.Half
        );
        moves.Single(m => m.Point == CalendarPoint.TwoThirds).Days.ShouldBe(-60);
    }

    [Fact]
    public async Task Months_of_the_person_follow_remission_without_anyone_reading_the_offence()
    {
        (await _court.Remission(s_independence, 60)).Value();

        var me = (
            await _portal
                .Get<Features.Participants.Self.ShowMyPath>()
                .Run(_portal.As(_world.ParticipantAccount), _portal.Stop)
        ).Value();

        me.Path[3].Expected!.From.ShouldBe(new DateOnly(2027, 1, 1));
    }

    [Fact]
    public async Task Revoking_takes_the_days_back_and_keeps_the_line()
    {
        (await _court.Remission(s_independence, 60)).Value();
        var line = (await _court.Show()).Remissions.ShouldHaveSingleItem();

        var moves = (await _court.Revoke(line.Id, new DateOnly(2026, 10, 1))).Value().Moves;

        moves.Single(m => m.Point == CalendarPoint.Expiry).Days.ShouldBe(60);
        var view = await _court.Show();
        view.Remissions.Single().RevokedFor.ShouldBe(RemissionRevokedFor.ConditionsNotMet);
        (await _court.Revoke(line.Id, new DateOnly(2026, 10, 2)))
            .Refusal()
            .ShouldBe(FactRefusals.AlreadyRevoked);
        // The right one can now be entered for the same day.
        (await _court.Remission(s_independence, 30)).Value();
    }

    [Fact]
    public async Task Each_wrong_field_is_named()
    {
        (await _court.Remission(s_independence, 60)).Value();
        var line = (await _court.Show()).Remissions[0].Id;

        (await _court.Remission(s_independence, 30))
            .Refusal()
            .ShouldBe(FactRefusals.AlreadyEntered.At("On"));
        (await _court.Remission(_portal.Today.AddDays(1), 30))
            .Refusal()
            .ShouldBe(FactRefusals.DateInFuture.At("On"));
        (await _court.Remission(new DateOnly(2026, 9, 1), 0)).Refusal().Field.ShouldBe("Days");
        (await _court.Remission(new DateOnly(2024, 1, 1), 30))
            .Refusal()
            .Code.ShouldBe("Grant.BeforeDetention");
        (await _court.Remission(s_independence, 30, (RemissionKind)77))
            .Refusal()
            .Field.ShouldBe("Kind");
        // Expiry 2028-01-10: 496 days are left on 1 September 2026.
        var tooMuch = (await _court.Remission(new DateOnly(2026, 9, 1), 497)).Refusal();
        (tooMuch.Code, tooMuch.Field).ShouldBe(("Fact.LargerThanRest", "Days"));
        tooMuch.Args.ShouldBe([496]);
        (await _court.Revoke(line, new DateOnly(2026, 8, 16)))
            .Refusal()
            .ShouldBe(FactRefusals.RevokedBeforeGiven);
        (await _court.Revoke(RemissionId.New(), _portal.Today))
            .Refusal()
            .ShouldBe(Refusal.NotFound);
    }

    [Fact]
    public async Task The_same_remission_from_two_hands_at_once_counts_once()
    {
        var tries = await Task.WhenAll(
            _court.Remission(s_independence, 60),
            _court.Remission(s_independence, 60, who: _world.LapasStaff)
        );

        tries.Count(t => !t.Refused(out _)).ShouldBe(1);
        (await _portal.Ask(db => db.Remissions.CountAsync())).ShouldBe(1);
        (await _court.News()).ShouldBe(1);
    }

    [Fact]
    public async Task Time_not_counted_stops_the_dates_until_the_person_is_back()
    {
        (await _court.Uncounted(new DateOnly(2026, 9, 1), null)).Value();
        (await _court.Show())
            .Calendar![CalendarPoint.Expiry]
            .Reason.ShouldBe(CalendarReason.UncountedPeriodOpen);
        (await _court.Remission(new DateOnly(2026, 10, 1), 30))
            .Refusal()
            .Code.ShouldBe("Grant.DuringUncounted");
        var line = (await _court.Show()).Uncounted.Single().Id;

        (await _court.EndUncounted(line, new DateOnly(2026, 8, 1)))
            .Refusal()
            .Field.ShouldBe("Until");
        (await _court.EndUncounted(line, new DateOnly(2026, 9, 11))).Value();

        (await _court.Show())
            .Calendar![CalendarPoint.Expiry]
            .Date.ShouldBe(new DateOnly(2028, 3, 20));
        (await _court.EndUncounted(line, new DateOnly(2026, 9, 12)))
            .Refusal()
            .ShouldBe(FactRefusals.AlreadyEnded);
        (await _court.Uncounted(new DateOnly(2026, 9, 5), new DateOnly(2026, 9, 20)))
            .Refusal()
            .ShouldSatisfyAllConditions(
                r => r.Code.ShouldBe("Uncounted.Overlaps"),
                r => r.Field.ShouldBe("From")
            );
        (await _court.EndUncounted(line, null)).Value();
        (await _court.Show())
            .Calendar![CalendarPoint.Expiry]
            .Date.ShouldBe(new DateOnly(2028, 3, 10));
    }

    [Fact]
    public async Task Many_are_given_at_once_wrong_lines_are_named_and_a_second_run_changes_nothing()
    {
        await _portal.Arrange(db =>
        {
            foreach (var number in Enumerable.Range(1, 60))
            {
                var person = new Participant(
                    ParticipantId.New(),
                    $"K-T{number:000}",
                    _world.LapasSerang.Id,
                    _world.Serang.Id,
                    "36.73.01",
                    Sex.Male,
                    EducationLevel.SD
                );
                db.Add(person);
                db.AddRange(World.LawFacts(person, $"B.I-{number}/2025", TestPortal.Start));
            }
        });
        var lines = string.Join(
            "\r\n",
            Enumerable
                .Range(1, 60)
                .Select(number => $"B.I-{number}/2025;Nama {number};60")
                .Prepend("nomor register;nama;hari")
                .Append("B.I-1/2025;lagi;60")
                .Append("BI.7/2025;orang lain;60")
                .Append("B.I-9/2025")
                .Append($"{World.RegisterNo};;9999")
        );

        var first = (await Many(lines)).Value();
        var second = (await Many(lines)).Value();

        (first.Given, first.Already).ShouldBe((60, 0));
        first
            .Rejected.Select(r => (r.Number, r.Why.Code))
            .ShouldBe([
                (62, "Remissions.Repeated"),
                (63, "Remissions.NumberUnknown"),
                (64, "Remissions.NotReadable"),
                (65, "Fact.LargerThanRest"),
            ]);
        (second.Given, second.Already, second.Rejected.Count).ShouldBe((0, 60, 4));
        (await _portal.Ask(db => db.Remissions.CountAsync())).ShouldBe(60);
        (await _court.News()).ShouldBe(60);
        (await Many("B.I-1/2025\t45")).Value().Rejected.Single().Why.Args.ShouldBe([60]);
    }

    [Fact]
    public async Task What_is_wrong_with_the_decree_is_said_once_and_others_cannot_hand_a_list_in()
    {
        (await Many("")).Refusal().Code.ShouldBe("Remissions.Empty");
        (await Many("X\t1", register: " ")).Refusal().Field.ShouldBe("Register");
        (await Many("X\t1", on: _portal.Today.AddDays(1))).Refusal().Field.ShouldBe("On");
        foreach (var other in new[] { _world.Officer, _world.Supervisor, _world.Admin })
        {
            (await Many($"{World.RegisterNo}\t30", who: other))
                .Refusal()
                .ShouldBe(Refusal.NotFound);
        }
    }

    private Task<Result<RemissionOutcome>> Many(
        string lines,
        string register = "PAS-1234.PK.05.04",
        DateOnly? on = null,
        AccountId? who = null
    ) =>
        _portal
            .Get<RecordRemissionForMany>()
            .Run(
                _portal.As(who ?? _world.LapasStaff),
                new RemissionBatch(RemissionKind.General, on ?? s_independence, register, lines),
                _portal.Stop
            );
}
