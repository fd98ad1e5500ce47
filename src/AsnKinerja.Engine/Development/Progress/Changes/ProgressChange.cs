using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>The change of a value from one period to a later one, with its uncertainty.</summary>
/// <remarks>The squared standard error of a change is the sum of those of its two ends: the raters of two periods are taken as independent. Immutable.</remarks>
public sealed class ProgressChange
{
    internal ProgressChange(LocalizedText subject, Measurement before, Measurement after, NoiseRule noise)
    {
        Subject = subject;
        Before = before;
        After = after;
        Noise = noise;
    }

    /// <summary>What was measured.</summary>
    public LocalizedText Subject { get; }

    /// <summary>The earlier value.</summary>
    public Measurement Before { get; }

    /// <summary>The later value.</summary>
    public Measurement After { get; }

    /// <summary>When a change is more than noise.</summary>
    public NoiseRule Noise { get; }

    /// <summary>The later value less the earlier one, exact.</summary>
    public Rational Amount => After.Value!.Value - Before.Value!.Value;

    /// <summary>The standard error of the change, squared and exact; null where that of one of its ends is not known.</summary>
    public Rational? SquaredError => Before.Panel.SquaredError is Rational before && After.Panel.SquaredError is Rational after ? before + after : null;

    /// <summary>The standard error of the change to four digits, for display, in the unit of the value; null where it is not known.</summary>
    public decimal? StandardError => SquaredError is Rational squared ? Rational.SquareRoot(squared, new RoundingRule(4)).ToDecimal() : null;

    /// <summary>What can be said of the change.</summary>
    public ProgressVerdict Verdict => Noise.Judge(Amount, SquaredError);

    /// <summary>The change in one sentence, which says so where it is within noise or where that is not known.</summary>
    public LocalizedText InWords => ProgressWords.Change(this);

    /// <summary>How the change and its uncertainty come about.</summary>
    public Explanation Explain() => ChangeExplanation.Of(this);

    /// <summary>How much of the way from the earlier value to a target has been gone.</summary>
    /// <param name="target">The value to be reached; it may lie below the earlier value.</param>
    public TargetProgress Toward(Rational target) => new(this, target);

    /// <summary>The change, or null where one of the two has no value.</summary>
    internal static ProgressChange? Between(LocalizedText subject, Measurement? before, Measurement? after, NoiseRule noise) =>
        before?.Value is not null && after?.Value is not null && !ReferenceEquals(before, after) ? new ProgressChange(subject, before, after, noise) : null;
}
