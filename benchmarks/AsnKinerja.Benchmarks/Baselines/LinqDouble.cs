using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Benchmarks.Samples;

namespace AsnKinerja.Benchmarks.Baselines;

/// <summary>The same as <see cref="LinqDecimal"/> in double, with the mean.</summary>
internal static class LinqDouble
{
    public static double? Score(IEnumerable<RatingRow> rows, Dictionary<string, int> weights) => rows
        .Where(row => row.Value is not null)
        .GroupBy(row => row.Competency)
        .Select(competency => competency
            .GroupBy(row => row.Item)
            .Select(item => Item(item, weights))
            .Average())
        .Select(score => (double?)score)
        .Average();

    private static double Item(IEnumerable<RatingRow> rows, Dictionary<string, int> weights)
    {
        var groups = rows
            .GroupBy(row => row.Group)
            .Select(group => new { Weight = weights[group.Key], Value = group.Average(row => (double)row.Value!.Value) })
            .ToList();
        return groups.Sum(group => group.Weight * group.Value) / groups.Sum(group => group.Weight);
    }
}
