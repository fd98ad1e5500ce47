using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>The columns of the fixed part: ones, and with a group effect one column for each group but the first.</summary>
internal sealed class FixedDesign
{
    /// <summary>Groups are what raters judge from, such as supervisor and peer; with more the fit would take hours.</summary>
    private const int MostGroups = 50;

    private FixedDesign(List<double[]> columns, List<string?> groups)
    {
        Columns = columns;
        Groups = groups;
    }

    public IReadOnlyList<double[]> Columns { get; }

    /// <summary>By column: the group; null for the ones.</summary>
    public IReadOnlyList<string?> Groups { get; }

    public static FixedDesign Of(RatingDesign design, bool groupEffect)
    {
        List<double[]> columns = [[.. Enumerable.Repeat(1.0, design.Count)]];
        List<string?> groups = [null];
        if (!groupEffect) return new(columns, groups);
        CheckGroups(design);
        foreach (int group in design.GroupOf.Distinct().OrderBy(group => group).Skip(1))
        {
            columns.Add(Array.ConvertAll(design.GroupOf, own => own == group ? 1.0 : 0.0));
            groups.Add(design.Groups[group]);
        }

        return new(columns, groups);
    }

    /// <summary>Refuses more groups than a design can have an effect for.</summary>
    public static void CheckGroups(RatingDesign design)
    {
        if (design.Groups.Count > MostGroups)
            throw new ArgumentException($"There are {design.Groups.Count} rater groups, such as '{design.Groups[0]}' and '{design.Groups[1]}'; at most {MostGroups} can have an effect. Groups are what raters judge from (supervisor, peer); leave units out of them, or switch group effects off.", nameof(design));
    }

    /// <summary>What the fixed part says for each rating.</summary>
    public double[] Times(double[] coefficients, int ratings)
    {
        double[] sums = new double[ratings];
        for (int c = 0; c < coefficients.Length; c++)
            for (int at = 0; at < ratings; at++) sums[at] += coefficients[c] * Columns[c][at];
        return sums;
    }
}
