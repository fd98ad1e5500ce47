using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Checks ratings and brings them into their order.</summary>
internal static class RatingDesignBuilder
{
    /// <summary>A rating of this size is a mistake, and its square still fits.</summary>
    public const double MostValue = 1e9;

    public static RatingDesign Build(IEnumerable<RatingObservation> ratings)
    {
        RatingObservation[] given = [.. ratings];
        List<RatingProblem> problems = [];
        for (int i = 0; i < given.Length; i++)
            if (ProblemOf(given[i], i + 1) is RatingProblem problem) problems.Add(problem);
        if (problems.Count > 0) throw new InvalidRatingsException(problems.AsReadOnly());

        (string[] ratees, int[] rateeOf) = Coded(given, rating => rating.Ratee);
        (string[] raters, int[] raterOf) = Coded(given, rating => rating.Rater);
        (string[] groups, int[] groupOf) = Coded(given, rating => rating.Group);
        long[] keys = new long[given.Length];
        int[] order = new int[given.Length];
        for (int i = 0; i < given.Length; i++) (keys[i], order[i]) = (((long)rateeOf[i] * raters.Length) + raterOf[i], i);
        Array.Sort(keys, order);
        for (int i = 1; i < keys.Length; i++)
            if (keys[i] == keys[i - 1]) problems.Add(Duplicate(given, order, i));
        if (problems.Count > 0) throw new InvalidRatingsException(problems.OrderBy(problem => problem.Row).ToArray());
        return new RatingDesign(
            ratees, raters, groups,
            [.. order.Select(i => rateeOf[i])], [.. order.Select(i => raterOf[i])], [.. order.Select(i => groupOf[i])], [.. order.Select(i => given[i].Value)]);
    }

    internal static RatingProblem? ProblemOf(RatingObservation rating, int row)
    {
        if (string.IsNullOrWhiteSpace(rating.Ratee) || string.IsNullOrWhiteSpace(rating.Rater))
            return new(row, RatingProblemKind.BlankId, new($"Baris {row}: id yang dinilai atau penilai kosong.", $"Row {row}: the id of the ratee or the rater is empty."));
        if (rating.Group is not null && string.IsNullOrWhiteSpace(rating.Group))
            return new(row, RatingProblemKind.BlankId, new($"Baris {row}: kelompok penilai kosong; bila tidak diketahui, berikan null.", $"Row {row}: the group of the rater is empty; give null where it is not known."));
        if (double.IsNaN(rating.Value))
            return new(row, RatingProblemKind.NotANumber, new($"Baris {row}: nilainya bukan bilangan; penilaian yang kosong tidak diberikan sama sekali.", $"Row {row}: the value is no number; a missing rating is left out."));
        if (double.IsInfinity(rating.Value))
            return new(row, RatingProblemKind.Infinite, new($"Baris {row}: nilainya tak hingga.", $"Row {row}: the value is infinite."));
        return Math.Abs(rating.Value) > MostValue
            ? new(row, RatingProblemKind.TooLarge, new($"Baris {row}: nilai {Shown(rating.Value)} terlalu besar; paling besar {Shown(MostValue)}.", $"Row {row}: the value {Shown(rating.Value)} is too large; at most {Shown(MostValue)}."))
            : null;
    }

    // The same in every culture.
    private static string Shown(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static RatingProblem Duplicate(RatingObservation[] given, int[] order, int at)
    {
        int row = Math.Max(order[at], order[at - 1]) + 1, first = Math.Min(order[at], order[at - 1]) + 1;
        (string ratee, string rater) = (given[order[at]].Ratee, given[order[at]].Rater);
        return new(row, RatingProblemKind.DuplicatePair, new(
            $"Baris {row}: '{rater}' menilai '{ratee}' dua kali (pertama pada baris {first}); sisakan satu, atau rata-ratakan lebih dahulu.",
            $"Row {row}: '{rater}' rates '{ratee}' twice (first in row {first}); keep one, or average them first."));
    }

    private static (string[] Ids, int[] Codes) Coded(RatingObservation[] given, Func<RatingObservation, string?> idOf)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        int[] codes = new int[given.Length];
        for (int i = 0; i < given.Length; i++)
        {
            if (idOf(given[i]) is not string id) codes[i] = -1;
            else if (seen.TryGetValue(id, out int known)) codes[i] = known;
            else seen.Add(id, codes[i] = seen.Count);
        }

        string[] ids = [.. seen.Keys];
        int[] places = new int[ids.Length];
        int[] firstCodes = [.. ids.Select(id => seen[id])];
        Array.Sort(ids, firstCodes, StringComparer.Ordinal);
        for (int place = 0; place < ids.Length; place++) places[firstCodes[place]] = place;
        for (int i = 0; i < codes.Length; i++)
            if (codes[i] >= 0) codes[i] = places[codes[i]];
        return (ids, codes);
    }
}
