using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Web.Hosting;

namespace ReintegrasiPortal.Web.Demo;

/// <summary>What makes one person.</summary>
internal sealed record DemoDraft(
    string Name,
    Sex Sex,
    Stage Stage,
    string District,
    IReadOnlyList<(string Code, SkillEvidence Evidence)> Skills,
    IReadOnlyList<string> Interests,
    OffenceGroup Group,
    int Years,
    DateOnly DetainedOn,
    int Number,
    HelpKinds Needs,
    bool WithDecree,
    bool WithConsent
);

/// <summary>The papers of an invented person: sittings, decree, consent, what the workshop wrote.</summary>
internal sealed class DemoPapers(DemoDice dice, DemoOffices offices, OfficeCalendar calendar)
{
    /// <summary>Steps of the eight items, as different people are seen.</summary>
    private static readonly (int[] Steps, Recommendation Recommends)[] s_reviews =
    [
        ([4, 4, 4, 3, 4, 4, 3, 4], Recommendation.Yes),
        ([4, 4, 4, 4, 3, 4, 4, 4], Recommendation.Yes),
        ([3, 4, 3, 3, 4, 4, 2, 3], Recommendation.Yes),
        ([3, 3, 4, 3, 3, 3, 3, 4], Recommendation.Yes),
        ([3, 3, 3, 4, 4, 3, 2, 3], Recommendation.WithGuidance),
        ([4, 2, 3, 3, 3, 2, 2, 4], Recommendation.WithGuidance),
    ];

    /// <summary>One sitting for each stage, a few days after its part of the sentence was served.</summary>
    /// <returns>Last day of the sentence.</returns>
    public DateOnly Stages(Participant person, DemoDraft draft, List<object> rows)
    {
        var rules = DemoData.Must(RuleSets.On(calendar.Today));
        var sentence = DemoData.Must(
            SentenceCalendar.Compute(
                new Sentence
                {
                    DetainedSince = draft.DetainedOn,
                    Lengths = [new(draft.Years, 0, 0)],
                    OffenceGroup = draft.Group,
                },
                rules,
                calendar.Today
            )
        );
        for (var stage = Stage.Admission; stage <= draft.Stage; stage++)
        {
            var day = sentence.StartOf(stage).Date!.Value.AddDays(dice.Between(2, 9));
            var decided = person.Decide(
                stage,
                day,
                $"TPP-{100 + draft.Number}/{day.Year}",
                calendar.Today,
                offices.Head.Value
            );
            rows.Add(DemoData.Must(decided));
        }

        return sentence[CalendarPoint.Expiry].Date!.Value;
    }

    /// <summary>Decree and consent, where the person has them.</summary>
    public void Decreed(Participant person, DemoDraft draft, DateOnly expiry, List<object> rows)
    {
        var decided = person.StageDecidedOn!.Value;
        if (draft.Stage >= Stage.Assimilation && draft.WithDecree)
        {
            rows.Add(
                new Decree(
                    person.Id,
                    draft.Stage == Stage.Assimilation
                        ? ProgramType.Assimilation
                        : ProgramType.ConditionalRelease,
                    $"PAS-{200 + draft.Number}.PK.05.09 TAHUN {decided.Year}",
                    decided,
                    expiry
                )
            );
        }

        if (draft.Stage >= Stage.Assimilation && draft.WithConsent)
        {
            rows.Add(
                Consent.ToMatching(
                    person.Id,
                    DemoData.ConsentVersion,
                    "id",
                    calendar.At(decided, new TimeOnly(11, 0))
                )
            );
        }
    }

    /// <summary>What the workshop wrote about most who learnt something there.</summary>
    public void Reviews(Participant person, List<object> rows)
    {
        if (person.Stage >= Stage.Continued && person.Skills.Count > 0 && dice.Chance(70))
        {
            var (steps, recommends) = dice.Pick(s_reviews);
            rows.Add(
                DemoData.Must(
                    WorkReview.Of(
                        person.Id,
                        Reviewer.WorkshopHead,
                        new WorkAnswers(
                            Enum.GetValues<WorkItem>()
                                .ToDictionary(item => item, item => steps[(int)item]),
                            recommends,
                            40 + (steps.Sum() * 2)
                        ),
                        null,
                        calendar.Today.AddDays(-dice.Between(5, 60))
                    )
                )
            );
        }
    }
}
