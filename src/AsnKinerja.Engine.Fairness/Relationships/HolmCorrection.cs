using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Many tests at once: p-values such that any false alarm among all of them is no likelier than the level (Holm 1979).</summary>
internal static class HolmCorrection
{
    public static double[] Adjust(IReadOnlyList<double> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).OrderBy(i => values[i])];
        double[] adjusted = new double[values.Count];
        double largest = 0;
        for (int rank = 0; rank < order.Length; rank++)
        {
            largest = Math.Max(largest, Math.Min(1, values[order[rank]] * (order.Length - rank)));
            adjusted[order[rank]] = largest;
        }

        return adjusted;
    }

    public static double Checked(double falseAlarms) => falseAlarms is > 0 and < 1
        ? falseAlarms
        : throw new ArgumentOutOfRangeException(nameof(falseAlarms), falseAlarms, $"A rate of false alarms is above 0 and below 1, for example 0.05; not {falseAlarms}.");
}
