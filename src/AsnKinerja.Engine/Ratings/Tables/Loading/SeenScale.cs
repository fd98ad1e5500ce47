using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>The scale of ratings that came without one: from the lowest to the highest value seen, as fine as the finest.</summary>
internal static class SeenScale
{
    public static (Scale Scale, Rational Step) Of(int[] values, TableLoading? loading)
    {
        Rational unit = (loading ?? TableLoading.Default).Unit;
        return values.Length == 0 ? Of(default, default, unit) : Of(values.Min() * unit, values.Max() * unit, unit);
    }

    public static (Scale Scale, Rational Step) Of(decimal[] values)
    {
        int digits = 0;
        foreach (decimal value in values.Distinct())
        {
            // What 1.50 is, 1.5 is as well.
            BigInteger denominator = ((Rational)value).Denominator;
            while (!(BigInteger.Pow(10, digits) % denominator).IsZero) digits++;
        }

        Rational step = new(BigInteger.One, BigInteger.Pow(10, digits));
        return values.Length == 0 ? Of(default, default, step) : Of(values.Min(), values.Max(), step);
    }

    private static (Scale Scale, Rational Step) Of(Rational lowest, Rational highest, Rational step) =>
        (Scale.Between(lowest, highest > lowest ? highest : lowest + step), step);
}
