namespace AsnKinerja.Engine.Fairness;

/// <summary>How much two categories that are not the same still agree.</summary>
public enum AgreementWeighting
{
    /// <summary>Not at all: the categories are names.</summary>
    Identity,

    /// <summary>Less in proportion to their distance.</summary>
    Linear,

    /// <summary>Less in proportion to the square of their distance.</summary>
    Quadratic,

    /// <summary>Less in proportion to the pairs of categories between them, both ends included; only their order counts (Gwet 2014).</summary>
    Ordinal,
}
