using System;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The test that raters put ratees into categories by chance alone (Fleiss, Nee and Landis 1979).</summary>
/// <param name="Kappa">Fleiss' kappa, unweighted, or the reason why there is none.</param>
/// <param name="Z">Kappa over its standard error under chance; null where it has none or the ratees were not rated equally often.</param>
/// <param name="PValue">How likely a kappa so far from 0 is by chance, on either side, from 0 to 1; null with <paramref name="Z"/>.</param>
public sealed record FleissTest(Estimate Kappa, double? Z, double? PValue)
{
    /// <summary>Tests agreement of ratees who were all rated equally often.</summary>
    /// <param name="table">The ratings or counts.</param>
    public static FleissTest Of(CategoryTable table)
    {
        Estimate kappa = CategoryAgreement.Fleiss(table).Estimate;
        if (kappa.Value is not double value || table.Totals.Distinct().Count() != 1) return new(kappa, null, null);
        double n = table.Ratees, m = table.Totals[0];
        double[] shares = [.. Enumerable.Range(0, table.Categories.Count).Select(category => table.Counts.Sum(counts => (double)counts[category]) / (n * m))];
        double spread = shares.Sum(share => share * (1 - share));
        double variance = 2 / (spread * spread * n * m * (m - 1)) * ((spread * spread) - shares.Sum(share => share * (1 - share) * (1 - (2 * share))));
        double z = value / Math.Sqrt(variance);
        return Finite.Is(z) ? new(kappa, z, StandardNormal.TwoSided(z)) : new(kappa, null, null);
    }
}
