using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Calibration;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A unit's distribution for a picture.</summary>
public static class UnitBars
{
    /// <summary>How many people have each predicate, from the lowest, beside the numbers that given shares expect.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="shares">Shares to draw beside it, by the id of the predicate; the circular gives limits and no shares, so none by default.</param>
    /// <exception cref="ArgumentException">A share is of no predicate of the regulation, stands twice, or is not from 0 to 1.</exception>
    public static IReadOnlyList<DistributionBar> Bars(this UnitCalibration unit, params (string Predicate, double Share)[] shares)
    {
        Dictionary<string, double> expected = new(StringComparer.Ordinal);
        foreach ((string predicate, double share) in Throw.IfNull(shares))
        {
            if (Throw.IfNull(unit).Counts.All(count => count.Predicate.Id != predicate))
                throw new ArgumentException($"There is no predicate '{predicate}'; there is {string.Join(", ", unit.Counts.Select(count => count.Predicate.Id))}.", nameof(shares));
            if (!(share is >= 0 and <= 1)) throw new ArgumentException(FormattableString.Invariant($"The share of '{predicate}' is {share}; a share is from 0 to 1."), nameof(shares));
            if (expected.ContainsKey(predicate)) throw new ArgumentException($"The predicate '{predicate}' stands twice.", nameof(shares));
            expected.Add(predicate, share);
        }

        return [.. Throw.IfNull(unit).Counts.Select(count => new DistributionBar(
            count.Predicate.Id, count.Predicate.Name, count.People, expected.TryGetValue(count.Predicate.Id, out double share) ? share * unit.Members.Count : null))];
    }
}
