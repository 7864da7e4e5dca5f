using ReintegrasiPortal.Domain.Kernel;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;

namespace ReintegrasiPortal.Domain.Placements;

/// <summary>One person with one offer.</summary>
public readonly record struct PlacementId(Guid Value) : IId<PlacementId>
{
    public static PlacementId From(Guid value) => new(value);

    public static PlacementId New() => new(Guid.CreateVersion7());
}

/// <summary>One person with one offer, moved only along <see cref="PlacementMap"/>.</summary>
public sealed class Placement
{
    private readonly List<PlacementStep> _steps = [];

    private Placement() { }

    public PlacementId Id { get; private init; }

    public ParticipantId ParticipantId { get; private init; }

    public OpportunityId OpportunityId { get; private init; }

    public PlacementState State { get; private set; }

    /// <summary>When the current state began.</summary>
    public DateTimeOffset StateSince { get; private set; }

    /// <summary>Number of the last step, from 0.</summary>
    public int LastStep { get; private set; }

    /// <summary>Score, weights version and reasons as the officer saw them when shortlisting.</summary>
    public MatchRecord Match { get; private init; } = MatchRecord.None;

    /// <summary>First day, once started.</summary>
    public DateOnly? StartsOn { get; private set; }

    public EndReason? EndedBecause { get; private set; }

    public IReadOnlyList<PlacementStep> Steps => _steps;

    /// <summary>The officer shortlists: the first step.</summary>
    public static Placement Shortlist(
        PlacementId id,
        ParticipantId participant,
        OpportunityId opportunity,
        MatchRecord match,
        Guid by,
        DateTimeOffset at
    )
    {
        var placement = new Placement
        {
            Id = id,
            ParticipantId = participant,
            OpportunityId = opportunity,
            Match = match,
            State = PlacementState.Suggested,
            StateSince = at,
        };
        placement._steps.Add(PlacementStep.First(id, by, at));
        return placement;
    }

    /// <summary>Makes one step of the map.</summary>
    /// <param name="act">What is done.</param>
    /// <param name="side">Who does it.</param>
    /// <param name="facts">Everything the guards need, fresh.</param>
    /// <param name="reason">Coded or plain reason; may be empty where none is owed.</param>
    /// <param name="by">Account, or null for the clock.</param>
    /// <param name="at">Instant of the act.</param>
    /// <returns>The new state, or why not.</returns>
    public Result<PlacementState> Make(
        PlacementAct act,
        Side side,
        PlacementFacts facts,
        string reason,
        Guid? by,
        DateTimeOffset at
    )
    {
        var move = PlacementMap.Find(State, act);
        if (move is null || (move.By & side) == Side.None)
        {
            return PlacementRefusals.StepNotOpen;
        }

        var refusals = PlacementGuards.Check(act, facts);
        if (refusals.Count > 0)
        {
            return refusals;
        }

        LastStep++;
        _steps.Add(new PlacementStep(Id, LastStep, State, move.To, act, side, by, at, reason));
        State = move.To;
        StateSince = at;
        return State;
    }

    /// <summary>Sets the first day; the step itself is <see cref="PlacementAct.Start"/>.</summary>
    public void StartOn(DateOnly day) => StartsOn = day;

    public void EndBecause(EndReason reason) => EndedBecause = reason;
}

/// <summary>The decision record kept with a placement, so that it can be read again in a year.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="WeightsVersion">Version of the weights in force.</param>
/// <param name="Gate">Pass, Review or NeedsData, as the engine said.</param>
/// <param name="Factors">Factor, points, possible points and status.</param>
public sealed record MatchRecord(
    int Score,
    string WeightsVersion,
    string Gate,
    IReadOnlyList<MatchFactorRecord> Factors
)
{
    public static readonly MatchRecord None = new(0, "", "", []);
}

/// <summary>One factor as it stood, with the numbers its sentence needs.</summary>
/// <param name="Factor">Name of the engine's factor.</param>
/// <param name="Points">Hundredths of a point of 100.</param>
/// <param name="MaxPoints">The most it could give, in hundredths.</param>
/// <param name="Status">Met, Almost, NotMet or NeedsData.</param>
/// <param name="Have">Unit depends on the factor: metres, days, counts, per thousand, rupiah.</param>
/// <param name="Of">What it was measured against, same unit.</param>
/// <param name="Missing">Indexes of skills or shifts that were missing.</param>
public sealed record MatchFactorRecord(
    string Factor,
    int Points,
    int MaxPoints,
    string Status,
    long? Have = null,
    long? Of = null,
    IReadOnlyList<int>? Missing = null
);
