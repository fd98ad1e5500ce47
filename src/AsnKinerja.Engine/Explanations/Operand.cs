using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Explanations;

/// <summary>One step that another step is made of, with the weight it carries there.</summary>
/// <param name="Node">The step itself.</param>
/// <remarks>Immutable. Two operands are equal when they hold the very same node with the same weights.</remarks>
public sealed record Operand(Explanation Node)
{
    /// <summary>The step itself.</summary>
    /// <exception cref="System.ArgumentNullException">The node is null.</exception>
    public Explanation Node { get; init; } = Throw.IfNull(Node);

    /// <summary>The weight as declared: a ratio without a unit, 0 or more, so 60 and 40 mean the same as 3 and 2. Null: none.</summary>
    public Rational? Weight { get; init; }

    /// <summary>The share of 1 that the operand really has, after the weights of left-out operands went to the others. Null: none.</summary>
    public Rational? EffectiveWeight { get; init; }

    /// <summary>Whether the value enters the result. A left-out operand is shown with its reason, outside the formula.</summary>
    public bool Counted { get; init; } = true;

    /// <summary>Why the operand is left out; null where the remarks of its node already say it.</summary>
    public LocalizedText? Reason { get; init; }
}
