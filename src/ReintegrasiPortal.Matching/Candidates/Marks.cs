using System.Numerics;
using System.Runtime.InteropServices;

namespace ReintegrasiPortal.Matching.Candidates;

/// <summary>
/// Five words per side: a bit set in the same place on both sides means that a gate rule surely fails.
/// It never speaks of what is not known or is for the officer; the gate itself decides those.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Marks(
    ulong Terms,
    ulong Tags,
    ulong Offences,
    ulong Licences,
    ulong Skills
)
{
    public const int Words = 5;
    private const ulong AllShifts = (1UL << 21) - 1;
    private const ulong AllKinds = 0xFF;
    private const int KindBit = 21;
    private const int SexBit = 29;
    private const int StageBit = 31;

    /// <summary>What the offer asks or refuses.</summary>
    public static Marks Of(OfferVector offer)
    {
        var kind = BitOperations.IsPow2((int)offer.Kind) ? (ulong)offer.Kind & AllKinds : 0;
        var accepted = offer.AcceptedSexes & Sexes.Any;
        var refusedSexes = accepted == Sexes.None ? 0 : (ulong)(Sexes.Any & ~accepted);
        var stages = (ulong)offer.Stages & 0b1111;
        var refusedStages = stages == 0 ? 0 : ~stages & 0b1111;
        return new(
            ((ulong)offer.Shifts & AllShifts)
                | (kind << KindBit)
                | (refusedSexes << SexBit)
                | (refusedStages << StageBit),
            offer.WorkTags,
            offer.OffenceRules,
            offer.RequiredLicences,
            offer.RequiredSkills.Folded
        );
    }

    /// <summary>What the person surely lacks or is.</summary>
    public static Marks Of(PersonVector person, RelatedSkills related)
    {
        var busy = person.FreeShifts is { } free ? ~(ulong)free & AllShifts : 0;
        var unneeded = person.Needs is { } needs ? ~(ulong)needs & AllKinds : 0;
        var sex = person.Sex is Sexes.Women or Sexes.Men ? (ulong)person.Sex : 0;
        var stage = person.Stage is >= 1 and <= 4 and var known ? 1UL << (known - 1) : 0;
        return new(
            busy | (unneeded << KindBit) | (sex << SexBit) | (stage << StageBit),
            person.RestrictionTags ?? 0,
            person.Verdicts.Excluded,
            person.Licences is { } held ? ~(held | person.LicencesUnderway) : 0,
            person.Skills is { } skills ? ~WithinReach(skills.Held, related).Folded : 0
        );
    }

    private static Bits256 WithinReach(Bits256 held, RelatedSkills related)
    {
        var reach = held;
        foreach (var skill in held)
        {
            reach |= related.NeighboursOf(skill);
        }

        return reach;
    }
}
