using System;
using System.Collections.Generic;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>What a regulation's formula makes of a work plan (<i>nilai SKP</i>).</summary>
/// <remarks>Immutable.</remarks>
public sealed class PlanValue
{
    private readonly Func<Explanation> _explain;

    internal PlanValue(Rational? exact, IReadOnlyList<LocalizedText> missing, Func<Explanation> explain)
    {
        Exact = exact;
        Missing = missing;
        _explain = explain;
    }

    /// <summary>The value, as the regulation rounds it; null where nothing in the plan has a realisation.</summary>
    public Rational? Exact { get; }

    /// <summary>What is missing, one sentence each: it is left out, never counted as 0.</summary>
    public IReadOnlyList<LocalizedText> Missing { get; }

    /// <summary>Every step from the targets to the value.</summary>
    public Explanation Explain() => _explain();
}
