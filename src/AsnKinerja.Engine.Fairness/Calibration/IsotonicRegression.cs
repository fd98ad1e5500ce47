using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The monotone step function nearest to points, by weighted least squares (pool adjacent violators, Ayer et al. 1955).</summary>
/// <remarks>
/// Maps scores of one unit to a scale only where people rated in both link them; it invents no link. Equal x are pooled first; between the points
/// it is linear, outside of them constant. The same points in any order give the same function. Immutable.
/// </remarks>
public sealed class IsotonicRegression
{
    private readonly double[] _x;
    private readonly double[] _y;

    private IsotonicRegression(double[] x, double[] y, bool increasing, int observations)
    {
        _x = x;
        _y = y;
        Increasing = increasing;
        Observations = observations;
        Knots = Array.AsReadOnly(x.Select((at, i) => (at, y[i])).ToArray());
    }

    /// <summary>Whether it never falls; otherwise it never rises.</summary>
    public bool Increasing { get; }

    /// <summary>From how many points.</summary>
    public int Observations { get; }

    /// <summary>The distinct x, rising, with the fitted values.</summary>
    public IReadOnlyList<(double X, double Y)> Knots { get; }

    /// <summary>Fits the function.</summary>
    /// <param name="points">Points with x and y finite and weights above 0; at least one.</param>
    /// <param name="increasing">Whether it never falls; otherwise it never rises.</param>
    /// <exception cref="ArgumentException">There is no point, or a number is not finite, larger in size than 1,000,000,000, or a weight not above 0; the message names the point.</exception>
    public static IsotonicRegression Fit(IEnumerable<(double X, double Y, double Weight)> points, bool increasing = true)
    {
        (double X, double Y, double Weight)[] given = [.. Throw.IfNull(points)];
        if (given.Length == 0) throw new ArgumentException("There is no point to fit a function to.", nameof(points));
        for (int i = 0; i < given.Length; i++)
        {
            CalibrationInput.Check(given[i].X, $"the x of point {i + 1}", nameof(points));
            CalibrationInput.Check(given[i].Y, $"the y of point {i + 1}", nameof(points));
            CalibrationInput.Check(given[i].Weight, $"the weight of point {i + 1}", nameof(points));
            if (given[i].Weight <= 0) throw new ArgumentException($"The weight of point {i + 1} is {given[i].Weight}; a weight is above 0.", nameof(points));
        }

        (double X, double Y, double Weight)[] pooled = [.. given.GroupBy(point => point.X).OrderBy(equal => equal.Key).Select(Pooled)];
        double[] fitted = Fitted(pooled, increasing ? 1 : -1);
        return new([.. pooled.Select(point => point.X)], fitted, increasing, given.Length);
    }

    /// <summary>The value at x: linear between the points, constant outside.</summary>
    /// <param name="x">A finite number.</param>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public double At(double x)
    {
        if (double.IsNaN(x) || double.IsInfinity(x)) throw new ArgumentException($"The function is asked at a finite number, not at {x}.", nameof(x));
        if (x <= _x[0]) return _y[0];
        if (x >= _x[_x.Length - 1]) return _y[_y.Length - 1];
        int found = Array.BinarySearch(_x, x);
        if (found >= 0) return _y[found];
        int next = ~found;
        return _y[next - 1] + ((_y[next] - _y[next - 1]) * ((x - _x[next - 1]) / (_x[next] - _x[next - 1])));
    }

    // Summed in the order of y, so that the order given changes no bit.
    private static (double X, double Y, double Weight) Pooled(IGrouping<double, (double X, double Y, double Weight)> equal)
    {
        double weight = 0, sum = 0;
        foreach ((double _, double y, double own) in equal.OrderBy(point => point.Y).ThenBy(point => point.Weight)) (weight, sum) = (weight + own, sum + (own * y));
        return (equal.Key, sum / weight, weight);
    }

    private static double[] Fitted((double X, double Y, double Weight)[] points, int direction)
    {
        List<(double Sum, double Weight, int Count)> blocks = [];
        foreach ((double _, double y, double weight) in points)
        {
            (double Sum, double Weight, int Count) block = (weight * y, weight, 1);
            while (blocks.Count > 0 && direction * (blocks[blocks.Count - 1].Sum / blocks[blocks.Count - 1].Weight) >= direction * (block.Sum / block.Weight))
            {
                (double Sum, double Weight, int Count) last = blocks[blocks.Count - 1];
                blocks.RemoveAt(blocks.Count - 1);
                block = (last.Sum + block.Sum, last.Weight + block.Weight, last.Count + block.Count);
            }

            blocks.Add(block);
        }

        return [.. blocks.SelectMany(block => Enumerable.Repeat(block.Sum / block.Weight, block.Count))];
    }
}
