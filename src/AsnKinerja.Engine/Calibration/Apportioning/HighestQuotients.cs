using System;
using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Calibration;

/// <summary>The divisor methods: each further head goes to the largest claim, which is the ratio divided by a number that rises with the heads already there.</summary>
internal static class HighestQuotients
{
    /// <summary>The heads that each has for certain, the places of those tied for the rest, and how many that rest is.</summary>
    public static (int[] Least, int[] Tied, int Left) Apportion(ApportionmentMethod method, Rational[] ratios, Rational total, int heads)
    {
        // By whichever divisor method, nobody has less than the whole part of the quota of (heads - categories); from there on it goes head by head.
        int[] own = [.. ratios.Select(ratio => heads > ratios.Length ? (int)(ratio * (heads - ratios.Length) / total).Floor() : 0)];
        int left = heads - own.Sum();
        while (left > 0)
        {
            int[] best = Best(method, ratios, own);
            if (best.Length > left) return (own, best, left);
            foreach (int at in best) own[at]++;
            left -= best.Length;
        }

        return (own, [], 0);
    }

    private static int[] Best(ApportionmentMethod method, Rational[] ratios, int[] own)
    {
        int[] there = [.. Enumerable.Range(0, ratios.Length).Where(at => ratios[at].Sign > 0)];

        // Methods that begin with the divisor 0 give each a first head before anybody a second one; where those do not suffice, to the largest.
        int[] without = method is ApportionmentMethod.Adams or ApportionmentMethod.HuntingtonHill or ApportionmentMethod.Dean
            ? [.. there.Where(at => own[at] == 0)]
            : [];
        (int At, Rational Claim)[] claims = without.Length > 0
            ? [.. without.Select(at => (at, ratios[at]))]
            : [.. there.Select(at => (at, Claim(method, ratios[at], own[at])))];
        Rational most = claims.Select(claim => claim.Claim).Aggregate(Rational.Max);
        return [.. claims.Where(claim => claim.Claim == most).Select(claim => claim.At)];
    }

    // Huntington-Hill is compared by squares, which needs no root.
    private static Rational Claim(ApportionmentMethod method, Rational ratio, BigInteger own) => method switch
    {
        ApportionmentMethod.Webster => ratio / ((2 * own) + 1),
        ApportionmentMethod.DHondt => ratio / (own + 1),
        ApportionmentMethod.Adams => ratio / own,
        ApportionmentMethod.HuntingtonHill => ratio * ratio / (own * (own + 1)),
        ApportionmentMethod.Dean => ratio * ((2 * own) + 1) / (2 * own * (own + 1)),
        _ => throw new ArgumentOutOfRangeException(nameof(method), method, $"{method} is no method of divisors."),
    };
}
