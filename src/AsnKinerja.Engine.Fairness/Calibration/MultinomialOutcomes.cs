using System;
using System.Linq;
using MathNet.Numerics;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Every way to spread people over categories.</summary>
internal static class MultinomialOutcomes
{
    /// <summary>How many ways there are; a large number is rounded.</summary>
    public static double Count(int people, int categories)
    {
        double ways = 1;
        for (int i = 1; i < categories; i++) ways = ways * ((double)people + i) / i;
        return ways;
    }

    /// <summary>The probability of all outcomes that are no more likely than the one seen.</summary>
    public static double NoMoreLikely(int[] seen, double[] shares, double margin)
    {
        Outcomes outcomes = new(seen, shares, margin);
        outcomes.Visit(0, outcomes.People, 0);
        return outcomes.Sum;
    }

    private sealed class Outcomes
    {
        private readonly double[] _shares;
        private readonly double[] _factorials;
        private readonly double _all;
        private readonly double _limit;
        private double _lost;

        public Outcomes(int[] seen, double[] shares, double margin)
        {
            _shares = [.. shares.Select(share => Math.Log(share))];
            People = seen.Sum();
            _factorials = [.. Enumerable.Range(0, People + 1).Select(SpecialFunctions.FactorialLn)];
            _all = _factorials[People];
            _limit = _all + seen.Select((own, at) => Term(at, own)).Sum() + Math.Log(1 + margin);
        }

        public int People { get; }

        /// <summary>What was found so far.</summary>
        public double Sum { get; private set; }

        // Categories that stay empty are passed over in one step: as deep as there are people with a place, however many categories there are.
        public void Visit(int from, int left, double log)
        {
            if (left == 0)
            {
                Add(_all + log);
                return;
            }

            int last = _shares.Length - 1;
            for (int at = from; at < last; at++)
                for (int own = 1; own <= left; own++)
                    Visit(at + 1, left - own, log + Term(at, own));
            if (from <= last) Add(_all + log + Term(last, left));
        }

        private double Term(int at, int own) => own == 0 ? 0 : (own * _shares[at]) - _factorials[own];

        private void Add(double log)
        {
            if (log > _limit) return;

            // Kahan's sum: a hundred thousand small terms.
            double term = Math.Exp(log) - _lost, next = Sum + term;
            _lost = next - Sum - term;
            Sum = next;
        }
    }
}
