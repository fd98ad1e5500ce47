using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace AsnKinerja.Engine.Tests.Explanations.Printed;

/// <summary>The operations as the legend of an explanation tells a reader to do them.</summary>
internal static class ByHand
{
    public static Fraction Sum(IEnumerable<Fraction> values) => values.Aggregate((Fraction)0, (sum, value) => sum + value);

    public static Fraction Mean(IReadOnlyCollection<Fraction> values) => Sum(values) / values.Count;

    public static Fraction Median(IEnumerable<Fraction> values)
    {
        List<Fraction> sorted = [.. values.Order()];
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>Adds up the weights one by one until they pass, or exactly reach, half.</summary>
    public static Fraction WeightedMedian(IEnumerable<(Fraction Value, Fraction Weight)> pairs)
    {
        List<(Fraction Value, Fraction Weight)> sorted = [.. pairs.Where(pair => pair.Weight != 0).OrderBy(pair => pair.Value)];
        Fraction half = Sum(sorted.Select(pair => pair.Weight)) / 2;
        Fraction reached = 0;
        for (int i = 0; ; i++)
        {
            reached += sorted[i].Weight;
            int order = reached.CompareTo(half);
            if (order > 0) return sorted[i].Value;
            if (order == 0) return (sorted[i].Value + sorted[i + 1].Value) / 2;
        }
    }

    public static Fraction TrimmedMean(Fraction share, IEnumerable<Fraction> values)
    {
        List<Fraction> sorted = [.. values.Order()];
        int dropped = Extremes(share, sorted);
        return Mean(sorted.GetRange(dropped, sorted.Count - 2 * dropped));
    }

    public static Fraction WinsorisedMean(Fraction share, IEnumerable<Fraction> values)
    {
        List<Fraction> sorted = [.. values.Order()];
        int replaced = Extremes(share, sorted);
        for (int i = 0; i < replaced; i++)
        {
            sorted[i] = sorted[replaced];
            sorted[sorted.Count - 1 - i] = sorted[sorted.Count - 1 - replaced];
        }

        return Mean(sorted);
    }

    /// <param name="value">The number.</param>
    /// <param name="digits">Decimals kept.</param>
    /// <param name="mode">The code of the mode, as JSON writes it.</param>
    public static Fraction Round(Fraction value, int digits, string mode)
    {
        Fraction unit = new(1, BigInteger.Pow(10, digits));
        bool negative = value.CompareTo(0) < 0;
        Fraction units = (negative ? value * -1 : value) / unit;
        BigInteger below = units.Floor();
        int tie = (units - new Fraction(below, 1)).CompareTo(new Fraction(1, 2));
        bool up = mode switch
        {
            "half-away-from-zero" => tie >= 0,
            "half-to-even" => tie > 0 || (tie == 0 && !below.IsEven),
            "toward-zero" => false,
            _ => throw new FormatException($"'{mode}' is no rounding mode."),
        };
        Fraction rounded = new Fraction(up ? below + 1 : below, 1) * unit;
        return negative ? rounded * -1 : rounded;
    }

    private static int Extremes(Fraction share, List<Fraction> values) => (int)(share * values.Count).Floor();
}
