using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Tests.Explanations.Printed;
using AsnKinerja.Engine.Tests.Properties.Scoring;

namespace AsnKinerja.Engine.Tests.Properties.Tables;

/// <summary>A scale whose values are counted from 1, lowest first; between two ends it goes in steps.</summary>
internal sealed record DrawnScale(AskedScale Asked, Fraction Step, int Count)
{
    public static DrawnScale OfLevels(params Fraction[] levels) => new(AskedScale.OfLevels(levels), 1, levels.Length);

    public static DrawnScale Points(int lowest, int highest) => OfLevels([.. Enumerable.Range(lowest, highest - lowest + 1).Select(point => (Fraction)point)]);

    public static DrawnScale Between(Fraction low, Fraction high, Fraction step) => new(AskedScale.Between(low, high), step, (int)((high - low) / step).Floor() + 1);

    /// <summary>A number by which every value becomes whole.</summary>
    public BigInteger Denominator => Asked.Levels.Count > 0
        ? Asked.Levels.Aggregate(BigInteger.One, (common, level) => LeastCommonMultiple(common, level.Denominator))
        : LeastCommonMultiple(Asked.Low.Denominator, Step.Denominator);

    public Fraction Value(int code) => Asked.Levels.Count > 0 ? Asked.Levels[code - 1] : Asked.Low + (Step * (code - 1));

    public override string ToString() => Asked.Levels.Count > 12 || Asked.Levels.Count == 0
        ? $"{Asked.Low}..{Asked.High} by {Step}, {Count} values"
        : string.Join(" < ", Asked.Levels);

    private static BigInteger LeastCommonMultiple(BigInteger left, BigInteger right) => left / BigInteger.GreatestCommonDivisor(left, right) * right;
}
