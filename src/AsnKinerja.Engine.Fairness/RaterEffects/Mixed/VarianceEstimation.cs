namespace AsnKinerja.Engine.Fairness;

/// <summary>How the variances of a crossed model are estimated.</summary>
public enum VarianceEstimation
{
    /// <summary>REML where the design is small enough for it (subsets whose smaller sides have up to about 500 members), else moments.</summary>
    Automatic,

    /// <summary>Restricted maximum likelihood (Patterson and Thompson 1971), as R's lme4.</summary>
    Reml,

    /// <summary>Maximum likelihood, as R's lme4.</summary>
    MaximumLikelihood,

    /// <summary>Three sums of squares against their expectations, in one pass over the ratings (Gao and Owen 2017).</summary>
    Moments,

    /// <summary>The caller gave them.</summary>
    Given,
}
