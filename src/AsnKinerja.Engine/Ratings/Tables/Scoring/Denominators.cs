namespace AsnKinerja.Engine.Ratings;

/// <summary>Numbers by which exact fractions become whole, as doubles: infinite beyond 2^53, where a bound is of no use anyway.</summary>
internal static class Denominators
{
    private const double Most = 1L << 53;

    /// <summary>The least number by which both fractions become whole.</summary>
    public static double Common(double left, double right)
    {
        if (left == right) return left;
        if (!(left < Most && right < Most)) return double.PositiveInfinity;
        double common = left / GreatestCommonDivisor((long)left, (long)right) * right;
        return common < Most ? common : double.PositiveInfinity;
    }

    /// <summary>What a group's estimate in a cell needs.</summary>
    public static double OfCell(PersonCells cells, int cell) => cells.Denominators[cell] / GreatestCommonDivisor(cells.Numerators[cell], cells.Denominators[cell]);

    private static long GreatestCommonDivisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
