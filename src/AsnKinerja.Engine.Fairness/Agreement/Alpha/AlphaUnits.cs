using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The ratings of ratees with two or more of them, without who gave which: all that alpha depends on.</summary>
internal sealed class AlphaUnits
{
    private readonly double[][] _units;

    private AlphaUnits(double[][] units)
    {
        _units = units;
        Pairable = units.Sum(unit => unit.Length);
    }

    /// <summary>How many ratings can be paired with another of the same ratee.</summary>
    public int Pairable { get; }

    public int Count => _units.Length;

    // Units are sorted by what they hold, so that neither names nor order decide which of them chance draws.
    public static AlphaUnits Of(RatingMatrix ratings)
    {
        double[][] units = [.. Enumerable.Range(0, ratings.Ratees.Count).Where(ratee => ratings.CountOf(ratee) >= 2).Select(ratings.ValuesOf)];
        foreach (double[] unit in units) Array.Sort(unit);
        Array.Sort(units, Compare);
        return new(units);
    }

    /// <summary>As many units, drawn with replacement.</summary>
    public AlphaUnits Drawn(SeededRandom chance) => new([.. Enumerable.Range(0, Count).Select(_ => _units[chance.Next(Count)])]);

    public bool HasOneValue => _units.All(unit => unit[0] == _units[0][0] && unit[unit.Length - 1] == _units[0][0]);

    public bool HasNegative => _units.Any(unit => unit[0] < 0);

    /// <summary>1 less what disagreement there is over what chance would give; needs two different values.</summary>
    public double Alpha(MeasurementLevel level) => level switch
    {
        MeasurementLevel.Nominal => Nominal(),
        MeasurementLevel.Ordinal => Interval(MiddleRanks()),
        MeasurementLevel.Interval => Interval(value => value),
        _ => Ratio(),
    };

    private double Nominal()
    {
        double observed = 0, expected = (double)Pairable * Pairable;
        foreach (double[] unit in _units)
            observed += (((double)unit.Length * unit.Length) - Runs(unit).Sum(run => (double)run.Count * run.Count)) / (unit.Length - 1);
        foreach ((_, int count) in Runs(Sorted())) expected -= (double)count * count;
        return 1 - ((Pairable - 1) * observed / expected);
    }

    // The sum of squared differences over all pairs is twice the count times the squares about the mean, so no pair is visited.
    private double Interval(Func<double, double> scored)
    {
        // From one of the values and in units of the largest distance, so that neither ratings far from 0 nor tiny ones lose digits.
        double start = scored(_units[0][0]), range = _units.Max(unit => unit.Max(value => Math.Abs(scored(value) - start))), observed = 0, sum = 0;
        double Placed(double value) => (scored(value) - start) / range;
        foreach (double[] unit in _units)
        {
            double mean = unit.Sum(Placed) / unit.Length;
            observed += 2 * unit.Length * unit.Sum(value => Square(Placed(value) - mean)) / (unit.Length - 1);
            sum += mean * unit.Length;
        }

        double all = sum / Pairable;
        double expected = 2 * (double)Pairable * _units.Sum(unit => unit.Sum(value => Square(Placed(value) - all)));
        return 1 - ((Pairable - 1) * observed / expected);
    }

    private double Ratio()
    {
        double observed = _units.Sum(unit => Pairs(Runs(unit)) / (unit.Length - 1));
        return 1 - ((Pairable - 1) * observed / Pairs(Runs(Sorted())));
    }

    private static double Pairs(List<(double Value, int Count)> runs)
    {
        double sum = 0;
        for (int i = 0; i < runs.Count; i++)
            for (int j = i + 1; j < runs.Count; j++) sum += 2.0 * runs[i].Count * runs[j].Count * Square((runs[j].Value - runs[i].Value) / (runs[j].Value + runs[i].Value));
        return sum;
    }

    // The ordinal metric between two values, all ratings from one to the other less half of those at both ends, is the difference of these.
    private Func<double, double> MiddleRanks()
    {
        Dictionary<double, double> ranks = [];
        double below = 0;
        foreach ((double value, int count) in Runs(Sorted()))
        {
            ranks.Add(value, below + (count / 2.0));
            below += count;
        }

        return value => ranks[value];
    }

    private double[] Sorted()
    {
        double[] all = [.. _units.SelectMany(unit => unit)];
        Array.Sort(all);
        return all;
    }

    private static List<(double Value, int Count)> Runs(double[] sorted)
    {
        List<(double Value, int Count)> runs = [];
        foreach (double value in sorted)
        {
            if (runs.Count > 0 && runs[runs.Count - 1].Value == value) runs[runs.Count - 1] = (value, runs[runs.Count - 1].Count + 1);
            else runs.Add((value, 1));
        }

        return runs;
    }

    private static int Compare(double[] one, double[] other)
    {
        if (one.Length != other.Length) return one.Length.CompareTo(other.Length);
        for (int i = 0; i < one.Length; i++)
            if (one[i] != other[i]) return one[i].CompareTo(other[i]);
        return 0;
    }

    private static double Square(double value) => value * value;
}
