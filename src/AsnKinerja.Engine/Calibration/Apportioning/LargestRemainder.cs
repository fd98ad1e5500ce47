using System.Linq;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Calibration;

/// <summary>Hamilton's method.</summary>
internal static class LargestRemainder
{
    /// <summary>The heads that each has for certain, the places of those tied for the rest, and how many that rest is.</summary>
    public static (int[] Least, int[] Tied, int Left) Apportion(Rational[] ratios, Rational total, int heads)
    {
        Rational[] quotas = [.. ratios.Select(ratio => ratio * heads / total)];
        int[] least = [.. quotas.Select(quota => (int)quota.Floor())];
        Rational[] remainders = [.. quotas.Select((quota, at) => quota - least[at])];
        int left = heads - least.Sum();
        foreach (IGrouping<Rational, int> equal in Enumerable.Range(0, ratios.Length).GroupBy(at => remainders[at]).OrderByDescending(group => group.Key))
        {
            if (left == 0) break;
            int[] places = [.. equal];
            if (places.Length > left) return (least, places, left);
            foreach (int at in places) least[at]++;
            left -= places.Length;
        }

        return (least, [], 0);
    }
}
