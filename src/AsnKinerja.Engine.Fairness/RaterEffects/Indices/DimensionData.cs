using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Checked ratings over dimensions, in the order of ratee, rater and dimension.</summary>
internal sealed class DimensionData
{
    private DimensionData(DimensionRating[] ratings)
    {
        Ratings = ratings;
        Pairs = RatingDesign.From(ratings.GroupBy(rating => (rating.Ratee, rating.Rater)).Select(pair => new RatingObservation(pair.Key.Ratee, pair.Key.Rater, pair.Average(rating => rating.Value))));
        Dimensions = [.. ratings.Select(rating => rating.Dimension).Distinct().OrderBy(id => id, StringComparer.Ordinal)];
    }

    public DimensionRating[] Ratings { get; }

    /// <summary>Each rater's mean of each ratee.</summary>
    public RatingDesign Pairs { get; }

    public string[] Dimensions { get; }

    public static DimensionData From(IEnumerable<DimensionRating> ratings)
    {
        DimensionRating[] given = [.. ratings];
        List<RatingProblem> problems = [];
        Dictionary<(string, string, string), int> seen = [];
        for (int i = 0; i < given.Length; i++)
        {
            DimensionRating rating = given[i];
            if (RatingDesignBuilder.ProblemOf(new(rating.Ratee, rating.Rater, rating.Value), i + 1) is RatingProblem problem) problems.Add(problem);
            else if (string.IsNullOrWhiteSpace(rating.Dimension)) problems.Add(new(i + 1, RatingProblemKind.BlankId, new($"Baris {i + 1}: id dimensi kosong.", $"Row {i + 1}: the id of the dimension is empty.")));
            else if (seen.TryGetValue((rating.Ratee, rating.Rater, rating.Dimension), out int first)) problems.Add(Twice(rating, i + 1, first));
            else seen.Add((rating.Ratee, rating.Rater, rating.Dimension), i + 1);
        }

        if (problems.Count > 0) throw new InvalidRatingsException(problems.AsReadOnly());
        return new([.. given.OrderBy(rating => rating.Ratee, StringComparer.Ordinal).ThenBy(rating => rating.Rater, StringComparer.Ordinal).ThenBy(rating => rating.Dimension, StringComparer.Ordinal)]);
    }

    private static RatingProblem Twice(DimensionRating rating, int row, int first) => new(row, RatingProblemKind.DuplicatePair, new LocalizedText(
        $"Baris {row}: '{rating.Rater}' menilai '{rating.Ratee}' dua kali pada '{rating.Dimension}' (pertama pada baris {first}).",
        $"Row {row}: '{rating.Rater}' rates '{rating.Ratee}' twice on '{rating.Dimension}' (first in row {first})."));
}
