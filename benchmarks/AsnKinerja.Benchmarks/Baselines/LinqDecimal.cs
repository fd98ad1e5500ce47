using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Benchmarks.Samples;

namespace AsnKinerja.Benchmarks.Baselines;

/// <summary>The overall score as one writes it by hand over a table of ratings, in decimal.</summary>
internal static class LinqDecimal
{
    public static decimal? Score(IEnumerable<RatingRow> rows, Dictionary<string, int> weights, Func<IEnumerable<decimal>, decimal> estimate) => rows
        .Where(row => row.Value is not null)
        .GroupBy(row => row.Competency)
        .Select(competency => competency
            .GroupBy(row => row.Item)
            .Select(item => Item(item, weights, estimate))
            .Average())
        .Select(score => (decimal?)score)
        .Average();

    public static decimal Mean(IEnumerable<decimal> values) => values.Average();

    public static decimal Median(IEnumerable<decimal> values)
    {
        decimal[] sorted = values.Order().ToArray();
        int middle = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    // Groups without a value are not there, so dividing by the weights that are renormalises.
    private static decimal Item(IEnumerable<RatingRow> rows, Dictionary<string, int> weights, Func<IEnumerable<decimal>, decimal> estimate)
    {
        var groups = rows
            .GroupBy(row => row.Group)
            .Select(group => new { Weight = weights[group.Key], Value = estimate(group.Select(row => (decimal)row.Value!.Value)) })
            .ToList();
        return groups.Sum(group => group.Weight * group.Value) / groups.Sum(group => group.Weight);
    }
}
