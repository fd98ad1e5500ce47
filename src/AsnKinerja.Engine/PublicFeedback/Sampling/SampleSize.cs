using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.PublicFeedback;

/// <summary>How many of a population must answer, with the calculation.</summary>
/// <remarks>Immutable.</remarks>
public sealed class SampleSize
{
    private readonly SamplingRule _rule;

    internal SampleSize(SamplingRule rule, long population, Rational exact, long required)
    {
        _rule = rule;
        Population = population;
        Exact = exact;
        Required = required;
    }

    /// <summary>How many people used the service.</summary>
    public long Population { get; }

    /// <summary>What the formula gives, before it is rounded to whole people.</summary>
    public Rational Exact { get; }

    /// <summary>How many people must answer: 1 to <see cref="Population"/>.</summary>
    public long Required { get; }

    /// <summary>Whether so many respondents are enough.</summary>
    /// <param name="respondents">How many people answered.</param>
    public bool IsMetBy(long respondents) => respondents >= Required;

    /// <summary>How the number comes about, step by step.</summary>
    public Explanation Explain() => _rule.Explain(this);
}
