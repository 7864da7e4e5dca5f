using CsCheck;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Sentences;

public sealed class SentencePropertyTests
{
    private static readonly DateOnly First = new(2015, 1, 1);

    private static readonly CalendarPoint[] Ordered =
    [
        CalendarPoint.AdmissionStage,
        CalendarPoint.OneThird,
        CalendarPoint.Half,
        CalendarPoint.TwoThirds,
        CalendarPoint.Expiry,
    ];

    private static readonly Gen<Sentence> Plain =
        from since in Gen.Int[0, 4500]
        from years in Gen.Int[0, 20]
        from months in Gen.Int[0, 14]
        from days in Gen.Int[1, 40]
        from more in Gen.Int[0, 2]
        select new Sentence
        {
            DetainedSince = First.AddDays(since),
            Lengths =
            [
                new(years, months, days),
                .. Enumerable.Repeat(new SentenceLength(0, 5, 3), more),
            ],
        };

    private static readonly Gen<Sentence> WithEvents =
        from sentence in Plain
        from gaps in Gen.Select(Gen.Int[0, 900], Gen.Int[1, 90]).Array[0, 3]
        from grants in Gen.Select(
            Gen.Enum<RemissionKind>(),
            Gen.Int[0, 3000],
            Gen.Int[1, 200],
            Gen.Int[0, 9]
        ).Array[0, 8]
        from credit in Gen.Int[0, 200]
        from groupAndPolicy in Gen.Select(
            Gen.Enum<OffenceGroup>(),
            Gen.Enum<ConditionalRightsPolicy>()
        )
        select Build(sentence, gaps, grants, credit, groupAndPolicy);

    [Fact]
    public void The_walk_agrees_with_counting_day_by_day() =>
        WithEvents.Sample(sentence =>
        {
            var calendar = sentence.Calendar();
            DayByDay.Reach(sentence, 1, 3).ShouldBe(calendar[CalendarPoint.OneThird].Date!.Value);
            DayByDay.Reach(sentence, 1, 2).ShouldBe(calendar[CalendarPoint.Half].Date!.Value);
            DayByDay.Reach(sentence, 2, 3).ShouldBe(calendar[CalendarPoint.TwoThirds].Date!.Value);
            DayByDay.Reach(sentence, 1, 1).ShouldBe(calendar[CalendarPoint.Expiry].Date!.Value);
        });

    [Fact]
    public void Every_date_is_its_start_plus_its_moves() =>
        WithEvents.Sample(sentence =>
        {
            foreach (
                var date in EveryDate(sentence.Calendar()).Where(date => date.Date is not null)
            )
            {
                date.Explanation.End.ShouldBe(date.Date);
                date.Explanation.Moves.ShouldAllBe(move =>
                    Math.Abs(move.AppliedDays) <= move.GivenDays
                );
            }
        });

    [Fact]
    public void Every_event_is_listed_once_in_every_milestone() =>
        WithEvents.Sample(sentence =>
            sentence
                .Calendar()[CalendarPoint.Expiry]
                .Explanation.Moves.Count(move => move.On is not null)
                .ShouldBe(sentence.Grants.Count + sentence.Uncounted.Count)
        );

    [Fact]
    public void Milestones_and_stages_never_overtake_each_other() =>
        WithEvents.Sample(sentence =>
        {
            var calendar = sentence.Calendar();
            Ordered.Select(point => calendar[point].Date!.Value).ShouldBeInOrder();
            Enum.GetValues<Stage>()
                .Select(stage => calendar.StartOf(stage).Date!.Value)
                .ShouldBeInOrder();
        });

    [Fact]
    public void More_remission_never_makes_a_date_later() =>
        Gen.Select(WithEvents, Gen.Int[0, 3000], Gen.Int[1, 200])
            .Sample(
                (sentence, after, days) =>
                {
                    var on = sentence.DetainedSince.AddDays(after);
                    if (sentence.Uncounted.Any(time => time.From <= on && on < time.Until))
                    {
                        return;
                    }
                    var without = sentence.Calendar();
                    var with = (
                        sentence with
                        {
                            Grants = [.. sentence.Grants, new(RemissionKind.Special, on, days)],
                        }
                    ).Calendar();

                    // A pre-release leave is as long as the last remission: a shorter last one starts it later, by law.
                    foreach (
                        var (point, date) in with.Dates.Where(entry =>
                            entry.Key != CalendarPoint.PreReleaseLeave
                            && entry.Value.Date is not null
                            && without[entry.Key].Date is not null
                        )
                    )
                    {
                        date.Date!.Value.ShouldBeLessThanOrEqualTo(
                            without[point].Date!.Value,
                            point.ToString()
                        );
                    }
                }
            );

    [Fact]
    public void Without_events_the_last_third_is_a_third_of_the_sentence_as_given() =>
        Plain.Sample(sentence =>
        {
            var calendar = sentence.Calendar();
            var end = sentence.Length.EndFrom(sentence.DetainedSince);
            var whole = end.DayNumber - sentence.DetainedSince.DayNumber;

            calendar[CalendarPoint.Expiry].Date.ShouldBe(end);
            (
                calendar[CalendarPoint.Expiry].Date!.Value.DayNumber
                - calendar[CalendarPoint.TwoThirds].Date!.Value.DayNumber
            ).ShouldBe(whole - (((2 * whole) + 2) / 3));
        });

    [Fact]
    public void Grants_before_two_thirds_keep_the_distance_to_the_expiry() =>
        Gen.Select(Plain, Gen.Int[1, 20])
            .Where((sentence, _) => sentence.Length.Years > 0)
            .Sample(
                (sentence, days) =>
                {
                    var grant = new RemissionGrant(
                        RemissionKind.General,
                        sentence.DetainedSince.AddDays(100),
                        days
                    );
                    static int Rest(CalendarResult calendar) =>
                        calendar[CalendarPoint.Expiry].Date!.Value.DayNumber
                        - calendar[CalendarPoint.TwoThirds].Date!.Value.DayNumber;

                    Rest((sentence with { Grants = [grant] }).Calendar())
                        .ShouldBe(Rest(sentence.Calendar()));
                }
            );

    [Fact]
    public void The_same_facts_give_the_same_calendar() =>
        WithEvents.Sample(sentence =>
            EveryDate(sentence.Calendar())
                .Select(Print)
                .ShouldBe(EveryDate(sentence.Calendar()).Select(Print))
        );

    [Fact]
    public void Entering_the_estimates_as_official_changes_no_date() =>
        WithEvents.Sample(sentence =>
        {
            var calendar = sentence.Calendar();
            var entered = sentence with
            {
                OfficialDates =
                [
                    .. calendar
                        .Dates.Where(entry => entry.Value.Date is not null)
                        .Select(entry => new OfficialDate(entry.Key, entry.Value.Date!.Value)),
                ],
            };
            foreach (var (point, date) in entered.Calendar().Dates)
            {
                date.Date.ShouldBe(calendar[point].Date);
                date.DifferenceInDays.ShouldBe(date.Date is null ? null : 0);
            }
        });

    [Fact]
    public void A_band_holds_its_estimate_and_ends_on_the_same_day_whenever_it_is_made() =>
        Gen.Select(WithEvents, Gen.Int[0, 2000])
            .Sample(
                (sentence, later) =>
                {
                    var asOf = sentence.DetainedSince;
                    var before = sentence.Calendar(asOf: asOf);
                    var after = sentence.Calendar(asOf: asOf.AddDays(later));
                    foreach (var point in Ordered[1..])
                    {
                        var band = before[point].Band!;
                        band.Earliest.ShouldBeLessThanOrEqualTo(before[point].Date!.Value);
                        band.Latest.ShouldBeGreaterThanOrEqualTo(before[point].Date!.Value);
                        after[point].Band!.Latest.ShouldBe(band.Latest);
                    }
                }
            );

    private static Sentence Build(
        Sentence sentence,
        (int Wait, int Length)[] gaps,
        (RemissionKind Kind, int After, int Days, int Revoked)[] grants,
        int credit,
        (OffenceGroup Group, ConditionalRightsPolicy Policy) rule
    )
    {
        List<UncountedPeriod> uncounted = [];
        var from = sentence.DetainedSince;
        foreach (var (wait, length) in gaps)
        {
            from = from.AddDays(wait);
            uncounted.Add(new(UncountedKind.Escape, from, from.AddDays(length)));
            from = from.AddDays(length);
        }
        var whole =
            sentence.Length.EndFrom(sentence.DetainedSince).DayNumber
            - sentence.DetainedSince.DayNumber;
        return sentence with
        {
            CreditDays = Math.Min(credit, whole - 1),
            Uncounted = uncounted,
            Grants =
            [
                .. grants
                    .Select(given => new RemissionGrant(
                        given.Kind,
                        sentence.DetainedSince.AddDays(given.After),
                        given.Days,
                        RevokedOn: given.Revoked == 0
                            ? sentence.DetainedSince.AddDays(given.After)
                            : null
                    ))
                    .Where(grant =>
                        !uncounted.Exists(time => time.From <= grant.On && grant.On < time.Until)
                    ),
            ],
            OffenceGroup = rule.Group,
            Policy = rule.Policy,
        };
    }

    private static IEnumerable<CalendarDate> EveryDate(CalendarResult calendar) =>
        calendar
            .Dates.Values.Concat(calendar.Programs.Values.SelectMany(DatesOf))
            .OfType<CalendarDate>();

    private static CalendarDate?[] DatesOf(ProgramWindow window) =>
        [
            window.Opens,
            window.Closes,
            window.ConductFrom,
            window.RequestInquiryBy,
            window.MiddlePhaseFrom,
            window.FinalPhaseFrom,
        ];

    private static string Print(CalendarDate date) =>
        $"{date.Standing} {date.Date} {date.Band} {date.Reason} {date.Explanation.RuleCode} "
        + string.Join(',', date.Explanation.Moves)
        + string.Join(',', date.Explanation.Inputs);
}
