using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Tests.Properties.Targets;

/// <summary>What a realisation is worth, as the field tells it, one form of target after the other.</summary>
internal static class SlowAchievement
{
    public static Rational Of(TargetCase agreed, Rational realised)
    {
        Rational low = agreed.Low, high = agreed.High;
        bool isInside = realised >= low && realised <= high;
        switch (agreed.Kind)
        {
            case TargetKind.AtLeast:
                return More(realised, low, agreed.Baseline);
            case TargetKind.AtMost:
                return Less(realised, low, agreed.Baseline);
            case TargetKind.RangeMore:
                return isInside ? 100 : More(realised, realised > high ? high : low, agreed.Baseline);
            case TargetKind.RangeLess:
                return isInside ? 100 : Less(realised, realised > high ? high : low, agreed.Baseline);
            case TargetKind.RangeInside:
                return isInside ? 100 : realised < low ? More(realised, low, null) : Less(realised, high, null);
            case TargetKind.Exactly:
                return realised == low ? 100 : realised < low ? More(realised, low, null) : Less(realised, low, null);
            case TargetKind.Zero:
                return realised == Rational.Zero ? 100 : Rational.Zero;
            case TargetKind.Steps:
                return agreed.Points.Where(point => IsRising(agreed) ? realised >= point.Realised : realised <= point.Realised)
                    .Select(point => point.Percent).Append(Rational.Zero).Max();
            default:
                return Line(agreed, realised);
        }
    }

    /// <summary>Whether a larger realisation is better: 1, a smaller one: -1, neither: 0.</summary>
    public static int Direction(TargetCase agreed) => agreed.Kind switch
    {
        TargetKind.AtLeast or TargetKind.RangeMore => 1,
        TargetKind.AtMost or TargetKind.RangeLess or TargetKind.Zero => -1,
        TargetKind.Line or TargetKind.Steps => IsRising(agreed) ? 1 : -1,
        _ => 0,
    };

    private static bool IsRising(TargetCase agreed) => agreed.Points[^1].Percent > agreed.Points[0].Percent;

    private static Rational More(Rational realised, Rational target, Rational? baseline)
    {
        if (baseline is Rational start) return (realised - start) / (target - start) * 100;
        if (target != Rational.Zero) return realised / target * 100;
        return realised >= target ? 100 : Rational.Zero;
    }

    private static Rational Less(Rational realised, Rational target, Rational? baseline)
    {
        if (baseline is Rational start) return (start - realised) / (start - target) * 100;
        if (target != Rational.Zero) return (Rational.One + (Rational.One - realised / target)) * 100;
        return realised <= target ? 100 : Rational.Zero;
    }

    private static Rational Line(TargetCase agreed, Rational realised)
    {
        if (realised <= agreed.Points[0].Realised) return agreed.Points[0].Percent;
        if (realised >= agreed.Points[^1].Realised) return agreed.Points[^1].Percent;
        int next = System.Array.FindIndex(agreed.Points, point => point.Realised >= realised);
        (Rational Realised, Rational Percent) left = agreed.Points[next - 1], right = agreed.Points[next];
        Rational share = (realised - left.Realised) / (right.Realised - left.Realised);
        return left.Percent * (1 - share) + right.Percent * share;
    }
}
