using System;
using System.Collections.Generic;
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
        Claims claims = new(method, ratios, own);
        while (left > 0)
        {
            int[] best = claims.TakeBest();
            if (best.Length > left) return (own, best, left);
            foreach (int at in best)
            {
                own[at]++;
                claims.Add(at);
            }

            left -= best.Length;
        }

        return (own, [], 0);
    }

    /// <summary>Who has which claim to the next head, from the largest; equal claims stand together.</summary>
    private sealed class Claims
    {
        private readonly ApportionmentMethod _method;
        private readonly Rational[] _ratios;
        private readonly int[] _own;
        private readonly SortedDictionary<(bool IsFirst, Rational Claim), List<int>> _claims = new(Comparer<(bool, Rational)>.Create((left, right) => right.CompareTo(left)));

        public Claims(ApportionmentMethod method, Rational[] ratios, int[] own)
        {
            (_method, _ratios, _own) = (method, ratios, own);
            for (int at = 0; at < ratios.Length; at++)
                if (ratios[at].Sign > 0) Add(at);
        }

        public void Add(int at)
        {
            // Methods that begin with the divisor 0 give each a first head before anybody a second one; where those do not suffice, to the largest.
            bool isFirst = _own[at] == 0 && _method is (ApportionmentMethod.Adams or ApportionmentMethod.HuntingtonHill or ApportionmentMethod.Dean);
            (bool, Rational) claim = (isFirst, isFirst ? _ratios[at] : Claim(_method, _ratios[at], _own[at]));
            if (!_claims.TryGetValue(claim, out List<int>? equal)) _claims.Add(claim, equal = []);
            equal.Add(at);
        }

        public int[] TakeBest()
        {
            KeyValuePair<(bool IsFirst, Rational Claim), List<int>> best = _claims.First();
            _ = _claims.Remove(best.Key);
            return [.. best.Value.OrderBy(at => at)];
        }
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
