using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Competencies;

/// <summary>A piece of evidence as a policy treated it.</summary>
/// <param name="Evidence">The piece.</param>
/// <param name="Counts">Whether it enters the level.</param>
/// <param name="Reason">Why it does not; null where it does.</param>
/// <remarks>Immutable.</remarks>
public sealed record ConsideredEvidence(CompetencyEvidence Evidence, bool Counts, LocalizedText? Reason)
{
    /// <summary>The weight of its kind, or null where the policy does not weigh.</summary>
    public Rational? Weight { get; internal init; }
}
