using System;
using System.Collections.Generic;
using System.Linq;

namespace AsnKinerja.Engine.Fairness;

/// <summary>Ratings cannot be used; all that is wrong with them is listed, up to 100 of them in the message.</summary>
public sealed class InvalidRatingsException : ArgumentException
{
    internal InvalidRatingsException(IReadOnlyList<RatingProblem> problems)
        : base(TextOf(problems)) => Problems = problems;

    /// <summary>Everything that is wrong, by row.</summary>
    public IReadOnlyList<RatingProblem> Problems { get; }

    private const int MostShown = 100;

    private static string TextOf(IReadOnlyList<RatingProblem> problems) =>
        string.Join("\n", problems.Take(MostShown).Select(problem => problem.Text.English))
        + (problems.Count > MostShown ? $"\nand {problems.Count - MostShown} more" : "");
}
