using System.Linq;
using System.Numerics;
using AsnKinerja.Engine.Tests.Properties.Oracle;

namespace AsnKinerja.Engine.Tests.Properties.PublicFeedback;

/// <summary>The index as the regulation describes it, with school fractions: mean of each element, its weight, their sum, times 25.</summary>
internal static class SlowIndex
{
    public static Fraction? Of(Answered answered)
    {
        int[] elements = [.. Enumerable.Range(0, answered.Weights.Length).Where(i => answered.Sheets.Any(sheet => sheet[i] > 0))];
        if (elements.Length == 0) return null;
        int total = elements.Sum(i => answered.Weights[i]);
        Fraction sum = new(0, 1);
        foreach (int i in elements)
        {
            int[] given = [.. answered.Sheets.Select(sheet => sheet[i]).Where(value => value > 0)];
            sum = sum.Add(new Fraction(given.Sum(), given.Length).Multiply(Weight(answered.Weights[i], total, answered.Digits)));
        }

        return sum.Multiply(new Fraction(25, 1));
    }

    public static Fraction Weight(int weight, int total, int digits)
    {
        if (digits == 0) return new Fraction(weight, total);
        BigInteger unit = BigInteger.Pow(10, digits);
        return new Fraction(weight * unit / total, unit);
    }
}
