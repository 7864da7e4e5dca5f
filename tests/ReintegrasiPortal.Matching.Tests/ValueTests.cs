using CsCheck;

namespace ReintegrasiPortal.Matching.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData(double.NaN, 106)]
    [InlineData(-6, double.NaN)]
    [InlineData(91, 0)]
    [InlineData(0, -180.5)]
    [InlineData(double.PositiveInfinity, 0)]
    public void Coordinates_that_are_none_are_a_place_that_is_not_known(double lat, double lon)
    {
        var place = Place.At(lat, lon);

        place.IsKnown.ShouldBeFalse();
        place.ShouldBe(default);
        place.MetresTo(Usual.Serang).ShouldBeNull();
        Usual.Serang.MetresTo(place).ShouldBeNull();
    }

    [Fact]
    public void Distance_agrees_with_the_great_circle_within_commuting_range() =>
        Gen.Select(
                Gen.Double[-11, 6],
                Gen.Double[95, 141],
                Gen.Double[-0.5, 0.5],
                Gen.Double[-0.5, 0.5]
            )
            .Sample(
                (lat, lon, north, east) =>
                {
                    var metres = Place.At(lat, lon).MetresTo(Place.At(lat + north, lon + east));

                    Math.Abs(metres!.Value - GreatCircle(lat, lon, lat + north, lon + east))
                        .ShouldBeLessThan(4);
                }
            );

    [Fact]
    public void Distance_is_the_same_both_ways_and_nothing_to_itself() =>
        Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180])
            .Sample(
                (lat, lon) =>
                {
                    var place = Place.At(lat, lon);
                    place.MetresTo(place).ShouldBe(0);
                    place.MetresTo(Usual.Serang).ShouldBe(Usual.Serang.MetresTo(place));
                }
            );

    [Fact]
    public void A_set_of_bits_holds_what_was_put_in_and_walks_it_upward() =>
        Gen
            .Byte.Array[0, 40]
            .Sample(indexes =>
            {
                var set = Bits256.Of(indexes);
                var walked = new List<byte>();
                foreach (var index in set)
                {
                    walked.Add(index);
                }

                walked.ShouldBe(indexes.Distinct().Order());
                set.Count.ShouldBe(walked.Count);
                set.IsEmpty.ShouldBe(indexes.Length == 0);
                Enumerable
                    .Range(0, 256)
                    .ShouldAllBe(i => set.Has((byte)i) == indexes.Contains((byte)i));
                (set & ~set).IsEmpty.ShouldBeTrue();
                (set | ~set).Count.ShouldBe(256);
            });

    [Fact]
    public void A_skill_keeps_its_best_evidence_in_whatever_order_it_is_told() =>
        Gen.Select(Gen.Byte, Gen.Int[0, 3])
            .Array[0, 30]
            .Sample(told =>
            {
                var set = SkillSet.Of(told.Select(one => (one.Item1, (SkillEvidence)one.Item2)));
                for (var skill = 0; skill < 256; skill++)
                {
                    SkillEvidence? best = told.Where(one => one.Item1 == skill)
                        .Select(one => (SkillEvidence?)one.Item2)
                        .Max();
                    set.EvidenceOf((byte)skill).ShouldBe(best);
                }
            });

    private static double GreatCircle(double lat1, double lon1, double lat2, double lon2)
    {
        var (a, b) = (double.DegreesToRadians(lat1), double.DegreesToRadians(lat2));
        var half = Math.Sin((b - a) / 2);
        var side = Math.Sin(double.DegreesToRadians(lon2 - lon1) / 2);
        var h = (half * half) + (Math.Cos(a) * Math.Cos(b) * side * side);
        return 2 * 6_371_008.8 * Math.Asin(Math.Sqrt(h));
    }
}
