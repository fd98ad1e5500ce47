using System.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The points of one cell from the lowest to the highest, each with how often it occurs; a point may stand twice.</summary>
internal readonly struct Histogram(long[] keys, long[] counts, int from, int to)
{
    public long Count()
    {
        long count = 0;
        for (int i = from; i < to; i++) count += counts[i];
        return count;
    }

    /// <summary>The point at a place, counted from 0, if every answer stood for itself.</summary>
    public long PointAt(long place)
    {
        int i = from;
        for (long below = counts[i]; below <= place; below += counts[i]) i++;
        return TallyEntries.AnswerOf(keys[i]);
    }

    /// <summary>The sum of the points from one place up to, but without, another.</summary>
    public long Sum(long first, long end)
    {
        long sum = 0, below = 0;
        for (int i = from; i < to && below < end; i++)
        {
            long next = below + counts[i], low = below < first ? first : below, high = next < end ? next : end;
            if (high > low) sum += (high - low) * TallyEntries.AnswerOf(keys[i]);
            below = next;
        }

        return sum;
    }
}

/// <summary>Mean, median, trimmed and winsorised mean of a histogram, as fractions of whole numbers. However many answers there are, they are not laid out one by one.</summary>
/// <remarks>A tally holds so few answers (<see cref="TallyShape.MostAnswers"/>) that no sum here leaves a long.</remarks>
internal sealed class HistogramEstimator(Estimator estimator)
{
    private readonly BigInteger _shareNumerator = estimator.Share.Numerator;
    private readonly BigInteger _shareDenominator = estimator.Share.Denominator;

    public void Estimate(Histogram values, long count, out long numerator, out long denominator)
    {
        denominator = count;
        switch (estimator.Kind)
        {
            case EstimatorKind.Mean:
                numerator = values.Sum(0, count);
                return;
            case EstimatorKind.Median:
                bool isOdd = count % 2 == 1;
                numerator = isOdd ? values.PointAt(count / 2) : values.PointAt((count / 2) - 1) + values.PointAt(count / 2);
                denominator = isOdd ? 1 : 2;
                return;
        }

        // The whole part of count × share; below half of the count, since the share is below 1/2.
        long cut = (long)(count * _shareNumerator / _shareDenominator);
        numerator = values.Sum(cut, count - cut);
        if (estimator.Kind == EstimatorKind.WinsorisedMean) numerator += cut * (values.PointAt(cut) + values.PointAt(count - 1 - cut));
        else denominator = count - (2 * cut);
    }
}
