using AsnKinerja.Engine.Competencies;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>What a training closes of one gap.</summary>
/// <param name="Gap">The gap as it was before the plan.</param>
/// <param name="From">The level before the training.</param>
/// <param name="To">The level after it, no higher than required: a surplus closes nothing.</param>
/// <remarks>Immutable.</remarks>
public sealed record ClosedGap(CompetencyGap Gap, Rational From, Rational To)
{
    /// <summary>How many levels of the gap are closed.</summary>
    public Rational Levels => To - From;

    /// <summary>The levels times the weight of the requirement: what counts in the plan.</summary>
    public Rational Weighted => Levels * Gap.Requirement.Weight;

    /// <summary>The share of the whole gap of this competency, above 0 and at most 1.</summary>
    public Rational Share => Levels / Gap.Shortfall!.Value;
}
