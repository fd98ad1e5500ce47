namespace AsnKinerja.Engine.Fairness;

/// <summary>One rating against what the model expects.</summary>
/// <param name="Rating">The rating.</param>
/// <param name="Expected">The expected category.</param>
/// <param name="Variance">The variance of the category under the model.</param>
/// <param name="Standardised">The residual in model standard deviations; beyond 2 or 3 it is a surprise worth a look.</param>
public sealed record RaschResidual(FacetRating Rating, double Expected, double Variance, double Standardised)
{
    internal double Fourth { get; init; }

    internal double Gap { get; init; }
}
