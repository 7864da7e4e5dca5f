using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Sentences.Facts;
using ReintegrasiPortal.Domain.Timelines;
using ReintegrasiPortal.TestKit;
using ReintegrasiPortal.Web.Features.Sentences;

namespace ReintegrasiPortal.Web.Tests.Sentences;

public sealed class VerdictTests : IAsyncLifetime
{
    private static readonly VerdictTerms s_oneYear = new(
        "12/Pid/2026",
        new DateOnly(2026, 5, 4),
        new SentenceLength(1, 0, 0)
    );

    private readonly TestPortal _portal = new();
    private Court _court = null!;

    public async ValueTask InitializeAsync()
    {
        await _portal.InitializeAsync();
        _court = new Court(_portal, await World.In(_portal));
    }

    public ValueTask DisposeAsync() => _portal.DisposeAsync();

    [Fact]
    public async Task A_second_verdict_is_added_to_the_first_and_every_date_that_moves_is_kept()
    {
        var moves = (await _court.Verdict(s_oneYear)).Value().Moves;

        // 2025-03-10 + 4 y = 2029-03-10, 1461 days, two thirds of them 974.
        var view = await _court.Show();
        view.Calendar![CalendarPoint.Expiry].Date.ShouldBe(new DateOnly(2029, 3, 10));
        view.Calendar[CalendarPoint.TwoThirds].Date.ShouldBe(new DateOnly(2027, 11, 9));
        moves
            .Single(m => m.Point == CalendarPoint.Expiry)
            .ShouldBe(
                new MovedDate(
                    CalendarPoint.Expiry,
                    new DateOnly(2028, 3, 10),
                    new DateOnly(2029, 3, 10)
                )
            );
        var change = view.Changes.ShouldHaveSingleItem();
        (change.Cause, change.By).ShouldBe((CalendarCause.VerdictRecorded, "pk"));
        change.Moves.ShouldBe(moves);
        var lines = await _court.Timeline();
        var act = lines.Single(l => l.Kind == TimelineKind.VerdictRecorded);
        act.Told.ShouldStartWith("DatesMoved:");
        lines
            .Where(l => l.Kind == TimelineKind.DateMoved)
            .ShouldContain(l =>
                l.Facts.Contains(TimelineFact.Of(new DateOnly(2028, 3, 10)))
                && l.Facts.Contains(TimelineFact.Of(new DateOnly(2029, 3, 10)))
                && l.Told == act.Told
            );
        (await _court.News()).ShouldBe(1);
    }

    [Fact]
    public async Task A_verdict_changed_on_appeal_replaces_the_line_and_leaves_it_readable()
    {
        (
            await _court.Replace(
                s_oneYear with
                {
                    Length = new SentenceLength(2, 0, 0),
                },
                VerdictReason.Appeal
            )
        ).Value();

        var view = await _court.Show();
        view.Calendar![CalendarPoint.Expiry].Date.ShouldBe(new DateOnly(2027, 3, 10));
        view.Verdicts.Count.ShouldBe(2);
        view.Verdicts[0].ReplacedBy.ShouldBe(view.Verdicts[1].Id);
        view.Verdicts[1].Reason.ShouldBe(VerdictReason.Appeal);
        (await _court.Timeline())
            .Single(l => l.Kind == TimelineKind.VerdictReplaced)
            .Reason.ShouldBe("Appeal");
    }

    [Fact]
    public async Task A_line_gives_way_once_however_many_try()
    {
        var line = (await _court.Show()).Verdicts[0].Id;

        var tries = await Task.WhenAll(
            Enumerable
                .Range(1, 4)
                .Select(years =>
                    _court.Replace(
                        s_oneYear with
                        {
                            Length = new SentenceLength(years, 0, 1),
                        },
                        VerdictReason.Cassation,
                        line
                    )
                )
        );

        tries.Count(t => !t.Refused(out _)).ShouldBe(1);
        tries
            .Where(t => t.Refused(out _))
            .ShouldAllBe(t => t.Refusals[0] == FactRefusals.AlreadyReplaced);
        (await _portal.Ask(db => db.Verdicts.CountAsync(v => v.Replaces == line))).ShouldBe(1);
    }

    [Fact]
    public async Task The_database_itself_refuses_to_change_a_line()
    {
        await using var db = await _portal.Open();

        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() =>
            db.Verdicts.ExecuteUpdateAsync(set => set.SetProperty(v => v.Years, 1), _portal.Stop)
        );
        await Should.ThrowAsync<Microsoft.Data.Sqlite.SqliteException>(() =>
            db.Verdicts.ExecuteDeleteAsync(_portal.Stop)
        );
    }

    [Fact]
    public async Task A_life_sentence_has_no_dates_and_no_months_are_guessed()
    {
        (
            await _court.Replace(
                s_oneYear with
                {
                    Length = default,
                    IsLife = true,
                },
                VerdictReason.Cassation
            )
        ).Value();

        var calendar = (await _court.Show()).Calendar!;
        calendar[CalendarPoint.Expiry].Reason.ShouldBe(CalendarReason.LifeSentence);
        calendar.Programs.Values.ShouldAllBe(window =>
            window.NotEligible == CalendarReason.LifeSentence
        );
        (await _court.Timeline())
            .Count(l => l.Kind == TimelineKind.DateGone)
            .ShouldBeGreaterThan(3);
    }

    [Fact]
    public async Task An_unpaid_fine_blocks_the_dates_and_paying_it_brings_them_back()
    {
        var withFine = s_oneYear with
        {
            Length = new SentenceLength(3, 0, 0),
            SubsidiaryMonths = 3,
        };
        (await _court.Replace(withFine, VerdictReason.Cassation)).Value();
        (await _court.Show())
            .Calendar![CalendarPoint.TwoThirds]
            .Reason.ShouldBe(CalendarReason.SubsidiaryTerm);

        var back = (
            await _court.Replace(withFine with { IsFinePaid = true }, VerdictReason.FineSettled)
        ).Value();

        back.Moves.Single(m => m.Point == CalendarPoint.TwoThirds)
            .ShouldBe(new MovedDate(CalendarPoint.TwoThirds, null, new DateOnly(2027, 3, 11)));
    }

    [Fact]
    public async Task A_mistaken_line_is_withdrawn_but_the_last_one_is_not()
    {
        (await _court.Verdict(s_oneYear)).Value();
        var second = (await _court.Show()).Verdicts[1].Id;

        (await _court.Replace(null, VerdictReason.Appeal, second))
            .Refusal()
            .ShouldBe(FactRefusals.WithdrawalNeedsMistake);
        (await _court.Replace(null, VerdictReason.EntryMistake, second)).Value();
        (await _court.Show())
            .Calendar![CalendarPoint.Expiry]
            .Date.ShouldBe(new DateOnly(2028, 3, 10));

        (await _court.Replace(null, VerdictReason.EntryMistake))
            .Refusal()
            .Code.ShouldBe("Sentence.LengthMissing");
        (await _court.Show()).Verdicts.Count(v => v.IsInForce).ShouldBe(1);
    }

    [Fact]
    public async Task Each_wrong_field_is_named_and_nothing_is_written()
    {
        var today = _portal.Today;
        var cases = new (VerdictTerms Terms, string Field, string Code)[]
        {
            (s_oneYear with { DecisionNo = " " }, "DecisionNo", "Fact.NumberMissing"),
            (s_oneYear with { DecidedOn = null }, "DecidedOn", "Fact.DateMissing"),
            (s_oneYear with { DecidedOn = today.AddDays(1) }, "DecidedOn", "Fact.DateInFuture"),
            (s_oneYear with { IsLife = true }, "IsLife", "Fact.LifeWithLength"),
            (
                s_oneYear with
                {
                    SubsidiaryMonths = -1,
                },
                "SubsidiaryMonths",
                "Fact.SubsidiaryInvalid"
            ),
            (s_oneYear with { Length = default }, "Length", "Sentence.LengthZero"),
            (s_oneYear with { Length = new(-1, 0, 0) }, "Length", "Sentence.LengthNegative"),
            (s_oneYear with { Length = new(200, 0, 0) }, "Length", "Sentence.LengthTooLong"),
        };
        foreach (var (terms, field, code) in cases)
        {
            var refusal = (await _court.Verdict(terms)).Refusal();
            (refusal.Field, refusal.Code).ShouldBe((field, code));
        }

        (await _court.Replace(s_oneYear, (VerdictReason)99)).Refusal().Field.ShouldBe("Reason");
        (await _court.Show()).Verdicts.Count.ShouldBe(1);
        (await _court.News()).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_decision_is_not_entered_twice_and_a_later_court_is_not_earlier()
    {
        (await _court.Verdict(s_oneYear)).Value();

        (await _court.Verdict(s_oneYear))
            .Refusal()
            .ShouldBe(FactRefusals.AlreadyEntered.At("DecisionNo"));
        var second = (await _court.Show()).Verdicts[1].Id;
        (
            await _court.Replace(
                s_oneYear with
                {
                    DecidedOn = new DateOnly(2026, 5, 3),
                },
                VerdictReason.Appeal,
                second
            )
        )
            .Refusal()
            .ShouldBe(FactRefusals.DecidedBeforeReplaced);
    }

    [Fact]
    public async Task Detention_on_a_leap_day_ends_on_the_last_of_February()
    {
        var view = await _court.Show();
        (
            await _court.Detention(
                new DetentionTerms(OffenceGroup.General, new DateOnly(2024, 2, 29), 0, null),
                view.Detention!.Revision
            )
        ).Value();

        (await _court.Show())
            .Calendar![CalendarPoint.Expiry]
            .Date.ShouldBe(new DateOnly(2027, 2, 28));
    }

    [Fact]
    public async Task Nobody_corrects_what_they_have_not_seen()
    {
        var terms = new DetentionTerms(OffenceGroup.Narcotics, Court.Detained, 30, null);
        (await _court.Detention(terms)).Value();

        (await _court.Detention(terms with { CreditDays = 31 }))
            .Refusal()
            .ShouldBe(Domain.Access.AccessRefusals.ChangedMeanwhile);
        (await _court.Detention(terms, seen: 1)).Refusal().ShouldBe(FactRefusals.NothingChanged);
        (await _court.Detention(terms with { CreditDays = 2000 }, seen: 1))
            .Refusal()
            .Field.ShouldBe("CreditDays");
        (await _court.Detention(terms with { DetainedOn = _portal.Today.AddDays(1) }, seen: 1))
            .Refusal()
            .Field.ShouldBe("DetainedOn");
        (await _court.Show()).Detention!.Terms.ShouldBe(terms);
    }
}
