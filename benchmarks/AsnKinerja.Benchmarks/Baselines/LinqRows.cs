using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Benchmarks.Workloads;

namespace AsnKinerja.Benchmarks.Baselines;

/// <summary>Long rows scored as one writes it first: nested GroupBy and Average, in double, one thread or several by PLINQ.</summary>
internal static class LinqRows
{
    // Doubles may lie a little below a tie that the fraction hits: see benchmarks/rivals/common.mjs.
    private const double Nudge = 1e-11;

    /// <summary>One rating, as a query would hold it.</summary>
    public readonly record struct Row(int Employee, byte Group, byte Item, byte Score);

    public static Row[] From(RowWorkload rows)
    {
        Row[] list = new Row[rows.Rows];
        for (int i = 0; i < list.Length; i++) list[i] = new Row(rows.Employee[i], rows.Group[i], rows.Item[i], rows.Score[i]);
        return list;
    }

    /// <summary>The scores of employee 1, 2, ...</summary>
    public static decimal?[] Score(Row[] rows, int threads)
    {
        IEnumerable<(int Employee, double Score)> scores = threads == 1
            ? rows.GroupBy(row => row.Employee).Select(person => (person.Key, Overall(person)))
            : rows.AsParallel().WithDegreeOfParallelism(threads).GroupBy(row => row.Employee).Select(person => (person.Key, Overall(person)));
        (int Employee, double Score)[] found = [.. scores];
        decimal?[] rounded = new decimal?[found.Length];
        foreach ((int employee, double score) in found)
            rounded[employee - 1] = Math.Round((decimal)(score + Nudge), 2, MidpointRounding.AwayFromZero);
        return rounded;
    }

    private static double Overall(IEnumerable<Row> rows) => rows.GroupBy(row => row.Item).Average(Item);

    private static double Item(IEnumerable<Row> rows)
    {
        var groups = rows
            .GroupBy(row => row.Group)
            .Select(group => new { Weight = Population.Weights[group.Key], Value = group.Average(row => row.Score) })
            .ToList();
        return groups.Sum(group => group.Weight * group.Value) / groups.Sum(group => group.Weight);
    }
}
