using Microsoft.EntityFrameworkCore;
using ReintegrasiPortal.Domain.Coaching;
using ReintegrasiPortal.Domain.Families;
using ReintegrasiPortal.Domain.Opportunities;
using ReintegrasiPortal.Domain.Participants;
using ReintegrasiPortal.Domain.Placements;
using ReintegrasiPortal.Domain.Privacy;
using ReintegrasiPortal.Domain.Sentences;
using ReintegrasiPortal.Domain.Supervision;
using ReintegrasiPortal.Persistence;
using ReintegrasiPortal.Persistence.Participants;
using ReintegrasiPortal.Web.Features.Reporting;
using Engine = ReintegrasiPortal.Matching;

namespace ReintegrasiPortal.Web.Features.Matching;

/// <summary>
/// One person as the engine sees them. Who they are is never read; what the court decided enters only as verdicts on the rules offers
/// have, and a wish of a partner weighs "case by case" at most: PK decides.
/// </summary>
internal static class PersonVectors
{
    private const int PerThousand = 1000;

    private static readonly int s_items = Enum.GetValues<WorkItem>().Length;

    public static async Task<Engine.PersonVector> Load(
        PortalDb db,
        ParticipantId id,
        DateOnly today,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var person = await db
            .Participants.Where(p => p.Id == id)
            .Select(p => new
            {
                p.Stage,
                p.Sex,
                p.DistrictCode,
                p.MaxTravelKm,
                p.Interests,
                p.Needs,
                p.RestrictedWork,
                p.AvailableShifts,
                Offence = db
                    .CriminalRecords.Where(r => r.ParticipantId == id)
                    .Select(r => (OffenceGroup?)r.OffenceGroup)
                    .FirstOrDefault(),
                ConsentedAt = db
                    .Consents.Where(c =>
                        c.ParticipantId == id
                        && c.Purpose == ConsentPurpose.Matching
                        && c.WithdrawnAt == null
                    )
                    .Max(c => (DateTimeOffset?)c.GivenAt),
                Relatives = db.FamilyLinks.Count(l =>
                    l.ParticipantId == id && l.Status == FamilyLinkStatus.Approved
                ),
                Mentors = db.Placements.Count(p =>
                    p.ParticipantId == id
                    && p.State == PlacementState.Active
                    && db.Opportunities.Any(o =>
                        o.Id == p.OpportunityId && o.Kind == HelpKinds.Mentoring
                    )
                ),
                IsFree = db.ReintegrationCases.Any(c =>
                    c.ParticipantId == id && c.State == CaseState.Completed
                ),
                Points = db
                    .WorkReviews.Where(r => r.ParticipantId == id)
                    .Average(r => (double?)r.Points),
            })
            .SingleAsync(ct);
        var skills = await db
            .ParticipantSkills.Where(s => s.ParticipantId == id)
            .Select(s => new { s.SkillCode, s.Evidence })
            .ToListAsync(ct);
        var share = ReadinessShare.Of(
            await db
                .ReadinessItems.Where(i => i.ParticipantId == id)
                .Select(i => i.State)
                .ToListAsync(ct)
        );
        // A leave of two days to visit the family is no ground for work.
        var decrees = await db
            .Decrees.Standing(today)
            .Where(d =>
                d.ParticipantId == id
                && d.ValidTo >= today
                && d.Program != ProgramType.FamilyVisitLeave
            )
            .OrderByDescending(d => d.ValidTo)
            .Select(d => new
            {
                d.ValidFrom,
                d.ValidTo,
                d.Program,
            })
            .ToListAsync(ct);
        var reporting = await db.ReportingTimesOf(id, ct);
        return new Engine.PersonVector
        {
            Key = id.Value,
            ConsentsToMatching = person.ConsentedAt is not null,
            Stage = (int)person.Stage,
            // Whoever has come to the end of supervision needs no decree any more.
            Decree =
                person.IsFree ? Engine.DaySpan.Always
                : decrees is [{ } latest, ..]
                    ? new Engine.DaySpan(latest.ValidFrom.DayNumber, latest.ValidTo.DayNumber)
                : null,
            Sex = person.Sex == Sex.Female ? Engine.Sexes.Women : Engine.Sexes.Men,
            Home = EngineNumbers.Place(person.DistrictCode),
            Regency = EngineNumbers.Regency(person.DistrictCode),
            Province = EngineNumbers.Province(person.DistrictCode),
            MaxTravelKm = person.MaxTravelKm,
            Skills =
                skills.Count == 0
                    ? null
                    : Engine.SkillSet.Of(
                        skills
                            .Select(s => (Index: EngineNumbers.SkillIndex(s.SkillCode), s.Evidence))
                            .Where(s => s.Index is not null)
                            .Select(s => (s.Index!.Value, EngineNumbers.Evidence(s.Evidence)))
                    ),
            Interests = [.. person.Interests.Select(EngineNumbers.Occupation).OfType<int>()],
            Needs = person.Needs == HelpKinds.None ? null : (Engine.HelpKinds)person.Needs,
            RestrictionTags = (ulong)person.RestrictedWork,
            Verdicts = Verdicts(
                person.Offence,
                decrees.Exists(d => d.Program == ProgramType.CommunityService)
            ),
            FreeShifts = person.AvailableShifts is { } free ? EngineNumbers.ShiftBits(free) : null,
            ReportingShifts = reporting.Aggregate(
                0,
                static (bits, time) => bits | EngineNumbers.ShiftBit(time.Weekday, time.Part)
            ),
            Supporters = person.Relatives + person.Mentors,
            Reliability = person.Points is { } points ? Reliability(points) : null,
            Readiness = share.Total > 0 ? new Engine.Readiness(share.Done, share.Total) : null,
            WaitingDays = person.ConsentedAt is { } since ? (now - since).Days : null,
        };
    }

    /// <summary>Points of a review between its lowest and highest, per thousand.</summary>
    private static int Reliability(double points)
    {
        var lowest = s_items * WorkReview.Lowest;
        var highest = s_items * WorkReview.Highest;
        return (int)Math.Round((points - lowest) * PerThousand / (highest - lowest));
    }

    /// <summary>Every group is allowed but the own one, which is looked at case by case; without a record nothing is judged.</summary>
    private static Engine.OffenceVerdicts Verdicts(OffenceGroup? own, bool communityService)
    {
        const ulong forProfit = 1UL << EngineNumbers.ForProfitRule;
        var mine = own is { } group ? EngineNumbers.OffenceBit(group) : 0;
        var others = own is null
            ? 0
            : Enum.GetValues<OffenceGroup>()
                .Select(EngineNumbers.OffenceBit)
                .Aggregate((a, b) => a | b) & ~mine;
        return communityService
            ? new Engine.OffenceVerdicts(others, mine, forProfit)
            : new Engine.OffenceVerdicts(others | forProfit, mine, 0);
    }
}
