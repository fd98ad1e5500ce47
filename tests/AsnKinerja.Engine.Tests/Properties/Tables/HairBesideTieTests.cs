using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Ratings;
using AsnKinerja.Engine.Scales;
using Xunit;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>Scores so near to a tie or an edge that no double tells them from it, and yet beside it: made on purpose, since chance never hits them.</summary>
/// <remarks>
/// Twelve items have as many raters as the odd primes up to 41. By the Chinese remainder theorem their twelve means can be chosen
/// so that they add up to a whole number and ± 1 / (3 × 5 × 7 × … × 41), which is some 6.6e-15.
/// </remarks>
public class HairBesideTieTests
{
    private static readonly int[] Primes = [3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41];

    private static readonly BigInteger Product = Primes.Aggregate(BigInteger.One, (all, prime) => all * prime);

    private static readonly RatingInstrument Instrument = RatingInstrument.Flat(Scale.Points(1, 5), Primes.Select(prime => "i" + prime));

    public static TheoryData<int, bool> Sides => new() { { -1, true }, { 0, true }, { 1, true }, { -1, false }, { 0, false }, { 1, false } };

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_hair_beside_a_tie_is_no_tie(int side, bool asSheets)
    {
        // Two and a half: the even neighbour of a tie is 2, and so is what is below it.
        RatingTable table = Table(30, side, asSheets);

        Assert.Equal(side < 0 ? 2m : 3m, Rounded(table, 30, side, RoundingMode.HalfAwayFromZero));
        Assert.Equal(side <= 0 ? 2m : 3m, Rounded(table, 30, side, RoundingMode.HalfToEven));
    }

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_hair_below_a_whole_number_is_cut_off(int side, bool asSheets) =>
        Assert.Equal(side < 0 ? 2m : 3m, Rounded(Table(36, side, asSheets), 36, side, RoundingMode.TowardZero));

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_hair_beside_an_edge_is_in_the_band_beside_it(int side, bool asSheets)
    {
        RatingTable table = Table(33, side, asSheets);
        foreach (BoundaryPolicy belongs in new[] { BoundaryPolicy.LowerEdgeBelongs, BoundaryPolicy.UpperEdgeBelongs })
        {
            Band<ScoreBand>[] bands = [new(null, Rational.Of(11, 4), new ScoreBand("low", LocalizedText.Same("low"))), new(Rational.Of(11, 4), null, new ScoreBand("high", LocalizedText.Same("high")))];
            AggregationPolicy policy = Policy().Banded(BandTable<ScoreBand>.Create(belongs, bands));
            foreach (ScoreLevels levels in new[] { ScoreLevels.All, ScoreLevels.Overall })
            {
                ScoreTable scores = policy.Score(table, new TableScoring { Levels = levels });

                Assert.Equal(side > 0 || (side == 0 && belongs == BoundaryPolicy.LowerEdgeBelongs) ? "high" : "low", scores.Overall.Band(0)?.Id);
                Assert.Equal(scores.Case(0).Overall.Band?.Id, scores.Overall.Band(0)?.Id);
            }
        }
    }

    private static decimal? Rounded(RatingTable table, int sum, int side, RoundingMode mode)
    {
        AggregationPolicy policy = Policy().RoundedBy(new RoundingPlan(new RoundingRule(0, mode), RoundingPlaces.Result));
        ScoreTable all = policy.Score(table), overall = policy.Score(table, new TableScoring { Levels = ScoreLevels.Overall });

        // Else the tests would show nothing.
        Assert.Equal((sum + new Rational(side, Product)) / Primes.Length, all.Case(0).Overall.Exact);
        Assert.Equal(all.Overall[0], overall.Overall[0]);
        return all.Overall[0];
    }

    private static AggregationPolicy Policy() => AggregationPolicy.Weighted(("peer", 1));

    private static RatingTable Table(int sum, int side, bool asSheets)
    {
        int[] totals = Totals(sum, side);
        List<string> items = [];
        List<int> values = [];
        byte[] cells = new byte[Primes[^1] * Primes.Length];
        for (int i = 0; i < Primes.Length; i++)
            for (int rater = 0; rater < Primes[i]; rater++)
            {
                // The total, shared out as evenly as whole points allow.
                int value = (totals[i] / Primes[i]) + (rater < totals[i] % Primes[i] ? 1 : 0);
                items.Add("i" + Primes[i]);
                values.Add(value);
                cells[(rater * Primes.Length) + i] = (byte)value;
            }

        return asSheets
            ? RatingTable.FromSheets(Instrument, new int[Primes[^1]], [.. Enumerable.Repeat("peer", Primes[^1])], cells)
            : RatingTable.FromColumns(new int[items.Count], [.. Enumerable.Repeat("peer", items.Count)], [.. items], [.. values], Instrument);
    }

    // What the raters of each item say together: remainders that make the hair, then whole means until the sum is reached.
    private static int[] Totals(int sum, int side)
    {
        int[] totals = [.. Primes.Select(prime => (int)((((side * Inverse(Product / prime, prime)) % prime) + prime) % prime) + prime)];
        BigInteger now = Primes.Zip(totals, (prime, total) => total * (Product / prime)).Aggregate(BigInteger.Zero, (all, part) => all + part);
        int missing = (int)((((sum * Product) + side) - now) / Product);
        for (int i = 0; missing > 0; i = (i + 1) % Primes.Length, missing--) totals[i] += Primes[i];
        Assert.Equal(0, missing);
        return totals;
    }

    private static BigInteger Inverse(BigInteger value, int prime) => BigInteger.ModPow(value, prime - 2, prime);
}
