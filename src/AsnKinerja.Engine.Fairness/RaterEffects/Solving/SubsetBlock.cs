using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One subset of a design with its smaller side kept and its larger one eliminated: what a dense solver works on.</summary>
internal sealed class SubsetBlock
{
    private SubsetBlock(bool keepsRaters, int[] kept, int[] eliminated, int[] offsets, int[] to, double[]? weights)
    {
        KeepsRaters = keepsRaters;
        Kept = kept;
        Eliminated = eliminated;
        Offsets = offsets;
        To = to;
        Weights = weights;
    }

    /// <summary>Whether raters are the side that is kept.</summary>
    public bool KeepsRaters { get; }

    /// <summary>The places in the design of those who are kept.</summary>
    public int[] Kept { get; }

    /// <summary>The places in the design of those who are eliminated.</summary>
    public int[] Eliminated { get; }

    /// <summary>The links of the eliminated one e are those from [e] to before [e + 1].</summary>
    public int[] Offsets { get; }

    /// <summary>By link: the place among those kept.</summary>
    public int[] To { get; }

    /// <summary>By link: its weight; null where all weigh 1.</summary>
    public double[]? Weights { get; }

    public double Weight(int link) => Weights is null ? 1 : Weights[link];

    /// <summary>The blocks of all subsets.</summary>
    public static SubsetBlock[] Of(Incidence incidence, int[] subsetOfRatee, int[] subsetOfRater, int count)
    {
        List<int>[] ratees = Split(subsetOfRatee, count), raters = Split(subsetOfRater, count);
        int[] place = new int[Math.Max(incidence.Ratees, incidence.Raters)];
        (int[] byRaterOffsets, int[] byRater, int[] rateeOf) = Transposed(incidence);
        SubsetBlock[] blocks = new SubsetBlock[count];
        for (int subset = 0; subset < count; subset++)
        {
            bool keepsRaters = raters[subset].Count <= ratees[subset].Count;
            List<int> kept = keepsRaters ? raters[subset] : ratees[subset], eliminated = keepsRaters ? ratees[subset] : raters[subset];
            for (int i = 0; i < kept.Count; i++) place[kept[i]] = i;
            List<int> offsets = [0], to = [];
            List<double> weights = [];
            foreach (int one in eliminated)
            {
                int[] all = keepsRaters ? incidence.Offsets : byRaterOffsets;
                for (int at = all[one]; at < all[one + 1]; at++)
                {
                    int rating = keepsRaters ? at : byRater[at];
                    to.Add(place[keepsRaters ? incidence.RaterOf[rating] : rateeOf[rating]]);
                    if (incidence.Weights is not null) weights.Add(incidence.Weights[rating]);
                }

                offsets.Add(to.Count);
            }

            blocks[subset] = new(keepsRaters, [.. kept], [.. eliminated], [.. offsets], [.. to], incidence.Weights is null ? null : [.. weights]);
        }

        return blocks;
    }

    /// <summary>The Schur complement of the kept side: upper rows.</summary>
    public double[][] Schur(BipartiteSystem system)
    {
        (double[] keptDiagonal, double[] eliminatedDiagonal) = KeepsRaters ? (system.RaterDiagonal, system.RateeDiagonal) : (system.RateeDiagonal, system.RaterDiagonal);
        double[][] matrix = new double[Kept.Length][];
        for (int i = 0; i < matrix.Length; i++)
        {
            matrix[i] = new double[Kept.Length];
            matrix[i][i] = keptDiagonal[Kept[i]];
        }

        double cross = system.Cross * system.Cross;
        for (int e = 0; e < Eliminated.Length; e++)
        {
            double share = cross / eliminatedDiagonal[Eliminated[e]];
            for (int one = Offsets[e]; one < Offsets[e + 1]; one++)
            {
                double[] row = matrix[To[one]];
                double part = share * Weight(one);
                for (int other = Offsets[e]; other < Offsets[e + 1]; other++)
                    if (To[other] >= To[one]) row[To[other]] -= part * Weight(other);
            }
        }

        return matrix;
    }

    private static List<int>[] Split(int[] subsetOf, int count)
    {
        List<int>[] lists = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];
        for (int i = 0; i < subsetOf.Length; i++) lists[subsetOf[i]].Add(i);
        return lists;
    }

    private static (int[] Offsets, int[] Ratings, int[] RateeOf) Transposed(Incidence incidence)
    {
        int[] offsets = new int[incidence.Raters + 1], rateeOf = new int[incidence.Count], ratings = new int[incidence.Count];
        foreach (int rater in incidence.RaterOf) offsets[rater + 1]++;
        for (int i = 0; i < incidence.Raters; i++) offsets[i + 1] += offsets[i];
        int[] next = (int[])offsets.Clone();
        for (int ratee = 0; ratee < incidence.Ratees; ratee++)
        {
            for (int at = incidence.Offsets[ratee]; at < incidence.Offsets[ratee + 1]; at++)
            {
                rateeOf[at] = ratee;
                ratings[next[incidence.RaterOf[at]]++] = at;
            }
        }

        return (offsets, ratings, rateeOf);
    }
}
