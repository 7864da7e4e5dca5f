using CsCheck;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Documents;
using ReintegrasiPortal.Domain.Eligibility;
using ReintegrasiPortal.Domain.Sentences;

namespace ReintegrasiPortal.Domain.Tests.Eligibility;

public sealed class EligibilityPropertyTests
{
    private static readonly DateOnly s_today = new(2026, 11, 24);

    private static readonly ProgramType[] s_programs =
    [
        ProgramType.Assimilation,
        ProgramType.ConditionalRelease,
        ProgramType.ConditionalLeave,
        ProgramType.PreReleaseLeave,
        ProgramType.FamilyVisitLeave,
    ];

    private static readonly Gen<bool?> s_maybe = Maybe(Gen.Bool);

    private static readonly Gen<EligibilityFacts> s_facts =
        from ended in Gen.Bool
        from years in Maybe(Gen.Int[14, 70])
        from large in s_maybe
        from subsidiary in s_maybe
        from entries in Gen.Int[0, 900].Array[0, 4].Null()
        from behaviour in Gen.Enum<BehaviourCategory>()
        from score in Maybe(Gen.Int[0, 6])
        from risk in Maybe(Gen.Enum<RiskLevel>())
        from days in Maybe(Gen.Int[0, 120])
        from completed in Maybe(Gen.Int[0, 2])
        from papers in Gen.Enum<DocumentKind>().Array[0, 12]
        from stated in Gen.Enum<StatedFact>().Select(Gen.Bool).Array[0, 6]
        select new EligibilityFacts
        {
            HasEnded = ended,
            BirthDate = years is { } y ? s_today.AddYears(-y) : null,
            OffenceGroup = OffenceGroup.General,
            IsAtLarge = large,
            HasSubsidiaryOpen = subsidiary,
            DisciplineEntries = entries?.Select(ago => s_today.AddDays(-ago)).ToList(),
            Behaviour = score is null ? null : behaviour,
            BehaviourMonth = score is { } m ? new DateOnly(2026, 11, 1).AddMonths(-m) : null,
            Risk = risk,
            DaysSinceCoaching = days,
            CoachingCompleted = completed,
            Documents = papers.ToHashSet(),
            Stated = stated.GroupBy(s => s.Item1).ToDictionary(g => g.Key, g => g.Last().Item2),
        };

    private static readonly Gen<(EligibilityFacts Facts, ProgramType Program)> s_case = Gen.Select(
        s_facts,
        Gen.Int[0, s_programs.Length - 1].Select(i => s_programs[i])
    );

    [Fact]
    public void The_same_facts_give_the_same_list() =>
        s_case.Sample(c =>
            Standings(Assess(c.Facts, c.Program)).ShouldBe(Standings(Assess(c.Facts, c.Program)))
        );

    [Fact]
    public void One_more_paper_never_makes_anything_worse() =>
        Gen.Select(s_case, Gen.Enum<DocumentKind>())
            .Sample(
                (c, paper) =>
                {
                    var before = Assess(c.Facts, c.Program);
                    var after = Assess(
                        c.Facts with
                        {
                            Documents = c.Facts.Documents!.Append(paper).ToHashSet(),
                        },
                        c.Program
                    );
                    after.Met.ShouldBeGreaterThanOrEqualTo(before.Met);
                    foreach (var (was, now) in before.Items.Zip(after.Items))
                    {
                        if (was.Standing == ConditionStanding.Met)
                        {
                            now.Standing.ShouldBe(ConditionStanding.Met);
                        }
                    }
                }
            );

    [Fact]
    public void An_entry_in_the_register_never_helps() =>
        Gen.Select(s_case, Gen.Int[0, 900])
            .Where((c, _) => c.Facts.DisciplineEntries is not null)
            .Sample(
                (c, ago) =>
                    Assess(
                        c.Facts with
                        {
                            DisciplineEntries =
                            [
                                .. c.Facts.DisciplineEntries!,
                                s_today.AddDays(-ago),
                            ],
                        },
                        c.Program
                    )
                        .Met.ShouldBeLessThanOrEqualTo(Assess(c.Facts, c.Program).Met)
            );

    [Fact]
    public void The_order_of_register_entries_does_not_matter() =>
        s_case
            .Where(c => c.Facts.DisciplineEntries is not null)
            .Sample(c =>
                Standings(
                        Assess(
                            c.Facts with
                            {
                                DisciplineEntries = [.. c.Facts.DisciplineEntries!.Reverse()],
                            },
                            c.Program
                        )
                    )
                    .ShouldBe(Standings(Assess(c.Facts, c.Program)))
            );

    [Fact]
    public void What_is_not_met_says_who_does_what_by_a_day_that_lies_ahead() =>
        s_case.Sample(c =>
            Assess(c.Facts, c.Program)
                .Items.ShouldAllBe(item =>
                    item.Standing == ConditionStanding.Met
                        ? item.DueOn == null
                        : item.DueOn > s_today
                )
        );

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : struct => Gen.Select(Gen.Bool, gen, (known, value) => known ? (T?)value : null);

    private static List<(string, ConditionStanding, DateOnly?)> Standings(Checklist list) =>
        [.. list.Items.Select(i => (i.Rule.Code, i.Standing, i.On))];

    private static Checklist Assess(EligibilityFacts facts, ProgramType program)
    {
        ConditionSets.On(s_today).Succeeded(out var set, out _).ShouldBeTrue();
        RuleSets.On(s_today).Succeeded(out var rules, out _).ShouldBeTrue();
        SentenceCalendar
            .Compute(
                new Sentence { DetainedSince = new(2025, 3, 10), Lengths = [new(3, 0, 0)] },
                rules!,
                s_today
            )
            .Succeeded(out var calendar, out _)
            .ShouldBeTrue();
        return EligibilityCheck.Assess(facts, calendar, program, set!, s_today);
    }
}
