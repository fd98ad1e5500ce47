using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using AsnKinerja.Engine.Tests.Properties.Tallies;
using Xunit;

namespace AsnKinerja.Engine.Tests.Ratings.Tallies;

/// <summary>Cells with more answers than anybody collects: scored exactly, or refused.</summary>
public class LargeTallyTests
{
    private const long Most = long.MaxValue / 2;

    private static readonly AggregationPolicy Peers = AggregationPolicy.Weighted(("peer", 1)).RoundedBy(new RoundingPlan(new RoundingRule(0), RoundingPlaces.Result)).Banded(BandTable<ScoreBand>.Create(
        BoundaryPolicy.LowerEdgeBelongs,
        [Band(null, Rational.Of(3, 2), "below"), Band(Rational.Of(3, 2), null, "not below")]));

    public static TheoryData<long, long> Counts => new()
    {
        { 2048, 2047 }, { 2047, 2048 }, { 32768, 32767 }, { 32767, 32768 }, { 1L << 30, 1L << 30 }, { (1L << 30) + 1, 1L << 30 }, { 1L << 31, (1L << 31) + 1 },
        { 1L << 52, (1L << 52) + 1 }, { (1L << 52) + 1, 1L << 52 }, { 1L << 60, (1L << 60) + 1 }, { (1L << 60) + 1, 1L << 60 }, { 1L << 60, 1L << 60 },
        { Most / 2, Most - (Most / 2) }, { Most - (Most / 2), Most / 2 }, { Most, 0 }, { 0, Most }, { 1, Most - 1 },
    };

    [Theory]
    [MemberData(nameof(Counts))]
    public void Every_estimator_scores_a_cell_of_any_size_exactly(long ones, long twos)
    {
        RatingTally tally = TallyOf(2, ("peer", [ones, twos]));
        BigInteger count = (BigInteger)ones + twos, cut = count / 4, low = BigInteger.Max(ones - cut, 0), high = BigInteger.Max(twos - cut, 0);
        if (ones < cut) high = count - (2 * cut);
        if (twos < cut) low = count - (2 * cut);
        int lowest = ones > cut ? 1 : 2, highest = twos > cut ? 2 : 1;

        AssertScore(Estimator.Mean, new Rational(ones + (2 * (BigInteger)twos), count));
        AssertScore(Estimator.Median, ones > twos ? 1 : ones < twos ? 2 : Rational.Of(3, 2));
        AssertScore(Estimator.TrimmedMean(Rational.Of(1, 4)), new Rational(low + (2 * high), low + high));
        AssertScore(Estimator.WinsorisedMean(Rational.Of(1, 4)), new Rational(low + (2 * high) + (cut * (lowest + highest)), count));

        void AssertScore(Estimator estimator, Rational exact)
        {
            ScoreTable scores = Peers.Using(estimator).Score(tally);
            Assert.Equal(exact < Rational.Of(3, 2) ? (1m, "below") : (2m, "not below"), (scores.Overall[0]!.Value, scores.Overall.Band(0)!.Id));
        }
    }

    [Theory]
    [InlineData(4095)]
    [InlineData(65535)]
    public void A_cell_of_many_sheets_scores_as_its_sheets_do(int raters)
    {
        RatingInstrument instrument = RatingInstrument.Flat(Scale.Points(1, 5), ["a"]);
        byte[] cells = [.. Enumerable.Range(0, raters).Select(rater => (byte)(rater % 11 % 6))];
        RatingTable table = RatingTable.FromSheets(instrument, Enumerable.Repeat(1, raters).ToArray(), Enumerable.Repeat("peer", raters).ToArray(), cells);

        foreach (Estimator estimator in new[] { Estimator.Mean, Estimator.WinsorisedMean(Rational.Of(1, 10)) })
        {
            AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 1)).Using(estimator).RoundedBy(new RoundingPlan(new RoundingRule(6), RoundingPlaces.Result));
            ScoreComparison.AssertSame(policy.Score(instrument, table.SheetsOf(0)), policy.Score(table.Tally()), 0);
        }
    }

    [Fact]
    public void Doubling_a_tally_changes_no_mean_until_it_would_no_longer_be_exact()
    {
        RatingTally tally = TallyOf(2, ("peer", [1, 2]));
        for (int times = 0; times < 60; times++)
        {
            tally = RatingTally.Merge(tally, tally);
            Assert.Equal(1.67m, AggregationPolicy.Weighted(("peer", 1)).Score(tally).Overall[0]);
        }

        Assert.Equal(3L << 60, tally.RatersOf(0, "peer"));
        Assert.Equal(3L << 60, AggregationPolicy.Weighted(("peer", 1)).Score(tally).RatersOf(0, "peer"));
        TallyOverflowException refused = Assert.Throws<TallyOverflowException>(() => RatingTally.Merge(tally, tally));
        Assert.Equal(("1", "peer", "a"), (refused.Employee, refused.Group.Id, refused.Item));
        Assert.Contains(Most.ToString(System.Globalization.CultureInfo.InvariantCulture), refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_are_counted_together_since_a_pool_adds_them()
    {
        RatingTally peers = TallyOf(2, ("peer", [Most / 2, 0])), others = TallyOf(2, ("self", [0, Most - (Most / 2)]));

        Assert.Equal(1.5m, AggregationPolicy.Pooled().Score(RatingTally.Merge(peers, others)).Overall[0]);
        Assert.Equal("self", Assert.Throws<TallyOverflowException>(() => RatingTally.Merge(RatingTally.Merge(peers, others), others)).Group.Id);
    }

    [Fact]
    public void Raters_of_different_items_are_counted_together_too()
    {
        byte[] most = HandMadeTally.Varint(Most), lessTwo = HandMadeTally.Varint(Most - 2);
        RatingTally first = Of([1, 0, .. most, 1, 5, .. lessTwo, 0]), second = Of([1, 0, .. most, 0, 1, 5, .. lessTwo]);

        TallyOverflowException refused = Assert.Throws<TallyOverflowException>(() => RatingTally.Merge(first, second));

        Assert.Equal(("1", "peer", null), (refused.Employee, refused.Group.Id, refused.Item));

        static RatingTally Of(byte[] record) => RatingTally.Load(new MemoryStream(new HandMadeTally
        {
            Section = HandMadeTally.SectionOf(["1", "2"], [("a", "1", [("a.1", "1"), ("a.2", "1")])]),
            Groups = ["peer"],
            Employees = [(HandMadeTally.IntId(1), record)],
        }.ToArray()));
    }

    [Fact]
    public void Scores_near_ties_from_large_counts_are_those_of_exact_arithmetic()
    {
        Random random = new(20261124);
        AggregationPolicy policy = AggregationPolicy.Weighted(("peer", 3), ("self", 2)).RoundedBy(new RoundingPlan(new RoundingRule(1), RoundingPlaces.Result));
        int exact = 0;
        for (int times = 0; times < 4000; times++)
        {
            long[] peers = Cell(random), selves = Cell(random);
            RatingTally tally = TallyOf(5, ("peer", peers), ("self", selves));
            Rational score = ((3 * Mean(peers)) + (2 * Mean(selves))) / 5;

            ScoreTable scores = policy.Score(tally);

            Assert.Equal(new RoundingRule(1).Round(score), scores.Overall[0]);
            exact += scores.ScoredExactly;
        }

        Assert.InRange(exact, 100, 3900);
    }

    // Means in halves, quarters and tenths, by a common factor; half of them a little off.
    private static long[] Cell(Random random)
    {
        long[] counts = new long[5];
        for (int answers = new[] { 1, 2, 4, 5, 10 }[random.Next(5)]; answers > 0; answers--) counts[random.Next(5)]++;
        long factor = random.Next(4) switch { 0 => 1, 1 => 3 * ((1L << 48) + random.Next()), 2 => random.NextInt64(1L << 53, 1L << 54) | 1, _ => random.NextInt64(1, 1L << 54) };
        for (int i = 0; i < 5; i++) counts[i] *= factor;
        if (random.Next(2) == 0) counts[random.Next(5)] += random.Next(3);
        return counts;
    }

    private static Rational Mean(long[] counts) => new(
        counts.Select((count, i) => count * (BigInteger)(i + 1)).Aggregate(BigInteger.Add), counts.Select(count => (BigInteger)count).Aggregate(BigInteger.Add));

    private static Band<ScoreBand> Band(Rational? from, Rational? to, string id) => new(from, to, new ScoreBand(id, LocalizedText.Same(id)));

    // One employee, one item, made by hand: nobody could load so many sheets.
    private static RatingTally TallyOf(int points, params (string Group, long[] Counts)[] groups)
    {
        List<byte> record = [.. HandMadeTally.Varint((ulong)groups.Length)];
        foreach ((string _, long[] counts) in groups)
        {
            record.AddRange([0, .. HandMadeTally.Varint((ulong)counts.Sum()), .. HandMadeTally.Varint((ulong)counts.Count(count => count > 0))]);
            int last = 1;
            for (int point = 1; point <= counts.Length; point++)
            {
                long count = counts[point - 1];
                if (count == 0) continue;
                int answer = point + 1, gap = answer - (last == 1 ? -1 : last) - 1;
                record.AddRange(HandMadeTally.Varint((ulong)((gap * 2) + (count > 1 ? 1 : 0))));
                if (count > 1) record.AddRange(HandMadeTally.Varint((ulong)(count - 2)));
                last = answer;
            }
        }

        string[] levels = [.. Enumerable.Range(1, points).Select(point => point.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        HandMadeTally file = new()
        {
            Section = HandMadeTally.SectionOf(levels, [("a", "1", [("a", "1")])]),
            Groups = [.. groups.Select(group => group.Group)],
            Employees = [(HandMadeTally.IntId(1), [.. record])],
        };
        return RatingTally.Load(new MemoryStream(file.ToArray()));
    }
}
