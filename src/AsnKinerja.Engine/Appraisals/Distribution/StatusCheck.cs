using System.Collections.Generic;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Appraisals;

/// <summary>What a rule of distribution says to a split.</summary>
/// <param name="People">How many people the split has.</param>
/// <param name="Violations">What is wrong; empty where nothing is.</param>
/// <param name="Warnings">What no split can help: a unit of a size that none satisfies.</param>
/// <remarks>Advice: the engine refuses no split, and changes nobody's predicate. Immutable.</remarks>
public sealed record StatusCheck(int People, IReadOnlyList<StatusViolation> Violations, IReadOnlyList<LocalizedText> Warnings)
{
    /// <summary>Whether the split keeps to the rule.</summary>
    public bool IsWithin => Violations.Count == 0 && People > 0;
}
