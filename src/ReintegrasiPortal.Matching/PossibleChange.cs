using System.Numerics;
using System.Runtime.InteropServices;
using ReintegrasiPortal.Matching.Scores;

namespace ReintegrasiPortal.Matching;

/// <summary>One thing that could be different about a pair.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PossibleChange(ChangeKind Kind, int Argument)
{
    /// <summary>Nobody is asked to travel further than this each day (product choice).</summary>
    private const int WidestTravelKm = 100;

    /// <summary>Every change that could help this pair, in a fixed order; data that is not known is never guessed.</summary>
    public static List<PossibleChange> For(in Pair pair)
    {
        var changes = new List<PossibleChange>();
        OfSkills(pair, changes);
        OfLicences(pair, changes);
        OfTravel(pair, changes);
        OfShifts(pair, changes);
        OfSupport(pair, changes);
        if (!pair.Offer.LodgingProvided)
        {
            changes.Add(new(ChangeKind.ProvideLodging, 0));
        }

        if (pair.Offer.Places == 0)
        {
            changes.Add(new(ChangeKind.OpenPlaces, 1));
        }

        return changes;
    }

    public (PersonVector Person, OfferVector Offer) ApplyTo(
        PersonVector person,
        OfferVector offer
    ) =>
        Kind switch
        {
            ChangeKind.ProvideLodging => (person, offer with { LodgingProvided = true }),
            ChangeKind.OpenPlaces => (person, offer with { Places = Argument }),
            _ => (ApplyTo(person), offer),
        };

    private PersonVector ApplyTo(PersonVector person) =>
        Kind switch
        {
            ChangeKind.LearnSkill => person with
            {
                Skills = person.Skills?.With((byte)Argument, SkillEvidence.TrainingBody),
            },
            ChangeKind.CertifySkill => person with
            {
                Skills = person.Skills?.With((byte)Argument, SkillEvidence.Bnsp),
            },
            ChangeKind.EarnLicence => person with { Licences = person.Licences | 1UL << Argument },
            ChangeKind.WidenTravel => person with { MaxTravelKm = Argument },
            ChangeKind.FreeShifts => person with { FreeShifts = person.FreeShifts | Argument },
            ChangeKind.MoveReporting => person with
            {
                ReportingShifts = person.ReportingShifts & ~Argument,
            },
            ChangeKind.FinishReadiness => person with
            {
                Readiness = person.Readiness is { } todo
                    ? todo with
                    {
                        Done = todo.Done + Argument,
                    }
                    : null,
            },
            ChangeKind.FindSupporter => person with { Supporters = Argument },
            _ => person,
        };

    private static void OfSkills(in Pair pair, List<PossibleChange> changes)
    {
        if (pair.Person.Skills is not { } skills)
        {
            return;
        }

        foreach (var skill in pair.AskedSkills)
        {
            switch (skills.EvidenceOf(skill))
            {
                case null:
                    changes.Add(new(ChangeKind.LearnSkill, skill));
                    break;
                case not SkillEvidence.Bnsp:
                    changes.Add(new(ChangeKind.CertifySkill, skill));
                    break;
                default:
                    break;
            }
        }
    }

    private static void OfLicences(in Pair pair, List<PossibleChange> changes)
    {
        if (pair.Person.Licences is not { } held)
        {
            return;
        }

        for (var missing = pair.AskedLicences & ~held; missing != 0; missing &= missing - 1)
        {
            changes.Add(new(ChangeKind.EarnLicence, BitOperations.TrailingZeroCount(missing)));
        }
    }

    private static void OfTravel(in Pair pair, List<PossibleChange> changes)
    {
        var beyond =
            pair.Person.Home.MetresTo(pair.Offer.Site) is { } metres
            && metres > pair.TravelLimitMetres
                ? (metres + 999) / 1000
                : 0;
        if (beyond is > 0 and <= WidestTravelKm)
        {
            changes.Add(new(ChangeKind.WidenTravel, (int)beyond));
        }
    }

    private static void OfShifts(in Pair pair, List<PossibleChange> changes)
    {
        if (pair.Person.FreeShifts is not null && pair.BusyShifts != 0)
        {
            changes.Add(new(ChangeKind.FreeShifts, pair.BusyShifts));
        }

        if (pair.ReportingClash != 0)
        {
            changes.Add(new(ChangeKind.MoveReporting, pair.ReportingClash));
        }
    }

    private static void OfSupport(in Pair pair, List<PossibleChange> changes)
    {
        if (pair.Person.Readiness is { IsKnown: true } todo && todo.Done < todo.Total)
        {
            changes.Add(new(ChangeKind.FinishReadiness, todo.Total - todo.Done));
        }

        if (pair.Person.Supporters is >= 0 and < Fit.FullSupport and var supporters)
        {
            changes.Add(new(ChangeKind.FindSupporter, supporters + 1));
        }
    }
}
