namespace AsnKinerja.Engine.Fairness;

/// <summary>How far a rater lies above (+, lenient) or below (-, severe) the raters of the same subset on the same people.</summary>
/// <param name="Rater">The id.</param>
/// <param name="Subset">The number of the subset, from 1; effects of different subsets cannot be compared.</param>
/// <param name="Ratings">How many ratings there are.</param>
/// <param name="RawMean">The (weighted) mean of what was given; it mixes severity with who was rated.</param>
/// <param name="Effect">Points of the scale, raters of a subset summing to 0.</param>
/// <param name="WeightedEffect">The same with raters counting as their ratings do.</param>
/// <param name="StandardError">The standard error of <paramref name="Effect"/>; null where the fit is exact and leaves no error.</param>
public sealed record RaterEffect(string Rater, int Subset, int Ratings, double RawMean, double Effect, double WeightedEffect, double? StandardError);
