using System.Numerics;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The values of one cell from the lowest to the highest, in points of the grid.</summary>
internal readonly struct SortedValues(uint[] values, int from, int count)
{
    public int Count => count;

    public long this[int index] => (ushort)values[from + index];

    public long Sum(int first, int length)
    {
        long sum = 0;
        for (int i = first; i < first + length; i++) sum += this[i];
        return sum;
    }
}

/// <summary>Median, trimmed and winsorised mean as fractions of whole numbers: the population door's side of <see cref="Estimator"/>.</summary>
internal sealed class SortedEstimator(Estimator estimator)
{
    private readonly BigInteger _shareNumerator = estimator.Share.Numerator;
    private readonly BigInteger _shareDenominator = estimator.Share.Denominator;
    private readonly bool _isSmall = estimator.Share.Denominator < int.MaxValue;
    private readonly long _smallNumerator = estimator.Share.Denominator < int.MaxValue ? (long)estimator.Share.Numerator : 0;
    private readonly long _smallDenominator = estimator.Share.Denominator < int.MaxValue ? (long)estimator.Share.Denominator : 1;

    public void Estimate(SortedValues values, out long numerator, out long denominator)
    {
        int count = values.Count;
        if (estimator.Kind == EstimatorKind.Median)
        {
            bool isOdd = count % 2 == 1;
            numerator = isOdd ? values[count / 2] : values[(count / 2) - 1] + values[count / 2];
            denominator = isOdd ? 1 : 2;
            return;
        }

        int cut = CutAtEachEnd(count), kept = count - (2 * cut);
        numerator = values.Sum(cut, kept);
        denominator = kept;
        if (estimator.Kind != EstimatorKind.WinsorisedMean) return;
        numerator += cut * (values[cut] + values[count - 1 - cut]);
        denominator = count;
    }

    // The whole part of count × share; below half of the count, since the share is below 1/2.
    private int CutAtEachEnd(int count) => _isSmall
        ? (int)(count * _smallNumerator / _smallDenominator)
        : (int)(count * _shareNumerator / _shareDenominator);
}
