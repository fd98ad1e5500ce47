using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>A year joined from two parts that were appraised under two regulations.</summary>
/// <remarks>Immutable. While one part has no value, the year has none.</remarks>
public sealed class BridgedYear
{
    internal BridgedYear(YearBridge bridge, Appraisal first, Appraisal second)
    {
        Bridge = bridge;
        First = first;
        Second = second;
        Converted = first.Values!.Exact is Rational value ? bridge.Conversion.At(value) : null;
        Exact = Converted is Rational converted && second.Values!.Exact is Rational other
            ? WeightedSample.Of([(converted, bridge.First.Weight), (other, bridge.Second.Weight)]).Mean()
            : null;
    }

    /// <summary>The bridge by which the parts were joined.</summary>
    public YearBridge Bridge { get; }

    /// <summary>The appraisal of the first part.</summary>
    public Appraisal First { get; }

    /// <summary>The appraisal of the second part.</summary>
    public Appraisal Second { get; }

    /// <summary>The value of the first part on the scale of the second; null while there is none.</summary>
    public Rational? Converted { get; }

    /// <summary>The value of the year before rounding; null while a part has none.</summary>
    public Rational? Exact { get; }

    /// <summary>The value of the year, rounded as the second regulation's pack says.</summary>
    public decimal? Value => Exact is Rational exact ? Second.Values!.Rules.Rounding.Round(exact) : null;

    /// <summary>The predicate that the second regulation's ranges give; null while there is no value.</summary>
    public Predicate? Predicate => Exact is Rational exact ? Second.Values!.Rules.PredicateOf(exact, Second.Values.NewIdea) : null;

    /// <summary>What the two parts lack.</summary>
    public AppraisalCompleteness Completeness
    {
        get
        {
            AppraisalCompleteness first = First.Completeness, second = Second.Completeness;
            List<LocalizedText> reasons = [.. first.Reasons.Select(reason => In(First, reason)), .. second.Reasons.Select(reason => In(Second, reason))];
            return new AppraisalCompleteness(first.IsComplete && second.IsComplete, first.IsProvisional || second.IsProvisional, reasons);
        }
    }

    /// <summary>How the year comes about, down to the evidence of both parts.</summary>
    public Explanation Explain() => BridgeExplanation.Of(this);

    private static LocalizedText In(Appraisal part, LocalizedText reason) =>
        new($"{part.Case.Period}: {reason.Indonesian}", $"{part.Case.Period}: {reason.English}");
}
