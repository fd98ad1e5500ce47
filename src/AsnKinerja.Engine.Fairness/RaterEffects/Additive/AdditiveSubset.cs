namespace AsnKinerja.Engine.Fairness;

/// <summary>The fit inside one subset.</summary>
/// <param name="Subset">Who is linked.</param>
/// <param name="Mean">The mean over ratees and raters, each counting the same.</param>
/// <param name="ResidualSumOfSquares">What the fit leaves, weighted.</param>
/// <param name="DegreesOfFreedom">Ratings minus ratees minus raters plus 1; 0 for a tree, whose fit is exact.</param>
/// <param name="ResidualDeviation">The residual standard deviation, or that there are no degrees of freedom to estimate it from.</param>
/// <param name="IsSampled">Whether the standard errors come from a seeded sample because the subset is large.</param>
public sealed record AdditiveSubset(RatingSubset Subset, double Mean, double ResidualSumOfSquares, int DegreesOfFreedom, Estimate ResidualDeviation, bool IsSampled);
