using ReintegrasiPortal.Domain.Tasks;

namespace ReintegrasiPortal.Web.Features.Insights;

/// <summary>What can be waiting for somebody at work.</summary>
public enum TodayTopic
{
    // Bapas and Lapas
    TasksToDo,

    // Bapas
    PartnersToVerify,
    PlacementsToApprove,
    FamilyClaims,
    CandidatesUnderWay,

    // Partners
    OpenQuestions,
    CandidatesToAnswer,
    CandidatesToMeet,
    OffersToMake,

    // Lapas
    CoachingGaps,
    PeopleWithoutSkills,
    ImportsToCorrect,
}

/// <summary>One of the things that wait.</summary>
/// <param name="Text">A partner's name, an alias with the offer, a question, a file; never a person's name.</param>
/// <param name="Since">How long it has been waiting; null where that says nothing.</param>
/// <param name="Task">What is to be done, for tasks.</param>
/// <param name="DueOn">By when, for tasks.</param>
public sealed record TodayItem(
    string Text,
    DateTimeOffset? Since,
    TaskKind? Task = null,
    DateOnly? DueOn = null
);

/// <summary>A kind of thing that waits.</summary>
/// <param name="Count">How many.</param>
/// <param name="First">Those that have waited longest.</param>
public sealed record TodayCard(TodayTopic Topic, int Count, IReadOnlyList<TodayItem> First);
