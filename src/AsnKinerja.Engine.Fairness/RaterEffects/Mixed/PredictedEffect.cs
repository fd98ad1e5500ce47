namespace AsnKinerja.Engine.Fairness;

/// <summary>The random effect of one ratee or rater: the best linear unbiased prediction (BLUP), drawn towards 0 the more, the fewer ratings there are.</summary>
/// <param name="Id">The id.</param>
/// <param name="Subset">The number of the subset, from 1. Effects of other subsets stand beside it only through the common mean.</param>
/// <param name="Ratings">How many ratings there are.</param>
/// <param name="Effect">Points of the scale above or below the mean.</param>
/// <param name="ConditionalDeviation">
/// The standard deviation of the effect given data and variances; it leaves out the uncertainty of the mean and of the variances. Null where it was not asked for.
/// </param>
public sealed record PredictedEffect(string Id, int Subset, int Ratings, double Effect, double? ConditionalDeviation);
