using AsnKinerja.Engine.Explanations;

namespace AsnKinerja.Engine.Fairness;

/// <summary>One form of the intraclass correlation with its interval and the F test that the ratees do not differ.</summary>
/// <remarks>Immutable.</remarks>
public sealed record IntraclassEstimate
{
    internal IntraclassEstimate(IntraclassForm form, Estimate estimate) => (Form, Estimate) = (form, estimate);

    /// <summary>Which form.</summary>
    public IntraclassForm Form { get; }

    /// <summary>The correlation with its interval, at most 1, or the reason why there is none. It can be negative and is never set to 0. n is the ratees.</summary>
    public Estimate Estimate { get; }

    /// <summary>The ratio of mean squares; null where its denominator is 0 or there is none.</summary>
    public double? F { get; init; }

    /// <summary>Its degrees of freedom above.</summary>
    public int? NumeratorDf { get; init; }

    /// <summary>Its degrees of freedom below.</summary>
    public int? DenominatorDf { get; init; }

    /// <summary>How likely so large a ratio is where ratees do not differ, from 0 to 1.</summary>
    public double? PValue { get; init; }

    /// <summary>The approximate degrees of freedom (Satterthwaite) of the interval of absolute agreement, often a fraction; else null.</summary>
    public double? IntervalDf { get; init; }

    /// <summary>The estimate as a step of an explanation.</summary>
    public Explanation Explain() => Estimate.Explain();
}
