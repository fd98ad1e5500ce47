namespace AsnKinerja.Engine.Fairness;

/// <summary>What counts as noise in a coefficient: so much of the raters' variance and so much of the residual one.</summary>
internal readonly record struct NoisePart(double Rater, double Residual)
{
    /// <summary>Both, of the mean of so many raters.</summary>
    public static NoisePart Agreement(double raters) => new(1 / raters, 1 / raters);

    /// <summary>The residual alone, of the mean of so many raters.</summary>
    public static NoisePart Consistency(double raters) => new(0, 1 / raters);

    public double Of(VarianceComponents variances) => (Rater * variances.Rater) + (Residual * variances.Residual);
}
