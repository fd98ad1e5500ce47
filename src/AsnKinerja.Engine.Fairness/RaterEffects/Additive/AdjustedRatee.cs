namespace AsnKinerja.Engine.Fairness;

/// <summary>A ratee's mean, given and adjusted for the severity of those who happened to rate.</summary>
/// <param name="Ratee">The id.</param>
/// <param name="Subset">The number of the subset, from 1; means of different subsets cannot be compared.</param>
/// <param name="Ratings">How many ratings there are.</param>
/// <param name="RawMean">The (weighted) mean as given, on the scale of the ratings.</param>
/// <param name="EqualRaters">The mean that the raters of the subset would give, each rater counting the same.</param>
/// <param name="PreservingGrandMean">The adjusted mean with raters counting as their ratings do, which keeps the grand mean of the subset.</param>
/// <param name="StandardError">The standard error of <paramref name="EqualRaters"/>; null where the fit is exact and leaves no error.</param>
public sealed record AdjustedRatee(string Ratee, int Subset, int Ratings, double RawMean, double EqualRaters, double PreservingGrandMean, double? StandardError);
