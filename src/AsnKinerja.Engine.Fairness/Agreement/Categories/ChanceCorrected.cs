using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A coefficient of agreement: (observed - by chance) / (1 - by chance).</summary>
/// <remarks>Immutable.</remarks>
public sealed record ChanceCorrected
{
    internal ChanceCorrected(Estimate estimate, double? observed = null, double? byChance = null) => (Estimate, Observed, ByChance) = (estimate, observed, byChance);

    /// <summary>The coefficient: 1 is perfect agreement, 0 what chance would give. With standard error and interval where the method has them. n is the ratees.</summary>
    public Estimate Estimate { get; }

    /// <summary>The (weighted) share of pairs of ratings that agree, from 0 to 1; null where there is no pair.</summary>
    public double? Observed { get; }

    /// <summary>The share that would agree by chance, as this coefficient models chance; null where it cannot be told.</summary>
    public double? ByChance { get; }

    /// <summary>The coefficient and both shares as a step of an explanation.</summary>
    public Explanation Explain() => new(Estimate.Method, Operation.Summary, Estimate.IsKnown
        ? [new(Estimate.Explain()), new(Share(new("Kesepakatan teramati", "Observed agreement"), Observed!.Value)), new(Share(new("Kesepakatan karena kebetulan", "Agreement by chance"), ByChance!.Value))]
        : [new(Estimate.Explain())]);

    private static Explanation Share(LocalizedText label, double share) =>
        new(label, Operation.Given) { Outcome = LocalizedText.Same(share.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture)) };
}
