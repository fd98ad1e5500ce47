using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>One step of the formula: its value, or why there is none.</summary>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="Missing">What is missing, one sentence each; empty where nothing is, or where the step does not belong to the calculation at all.</param>
/// <param name="Explain">Where the value comes from.</param>
internal sealed record ValuedStep(Rational? Value, IReadOnlyList<LocalizedText> Missing, Func<Explanation> Explain)
{
    /// <summary>A step without a value, of which nothing is missing: it does not belong to the calculation.</summary>
    public static ValuedStep Absent(LocalizedText label, LocalizedText reason) => new(null, [], () => Explanation.Missing(label, reason));

    /// <summary>A step whose value is not known, which is not 0.</summary>
    public static ValuedStep Unknown(LocalizedText label, LocalizedText reason) => new(
        null, [new($"{label.Indonesian}: {reason.Indonesian}", $"{label.English}: {reason.English}")], () => Explanation.Missing(label, reason));

    public Operand AsOperand() => new(Explain()) { Counted = Value is not null };
}
