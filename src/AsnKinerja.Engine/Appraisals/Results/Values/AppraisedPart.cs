using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>One part of a total: its weight and its value.</summary>
/// <remarks>Immutable.</remarks>
public sealed record AppraisedPart
{
    internal AppraisedPart(ValueWeight weight, Rational? value)
    {
        Part = weight.Part;
        Weight = weight.Weight;
        Value = value;
    }

    /// <summary>The part.</summary>
    public ValuePart Part { get; }

    /// <summary>The weight as the regulation gives it, a ratio.</summary>
    public Rational Weight { get; }

    /// <summary>The value; null where there is no evidence for it.</summary>
    public Rational? Value { get; internal init; }
}
