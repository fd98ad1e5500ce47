using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Targets;

/// <summary>How much of a target was achieved, or of the targets of a result or a plan, before any regulation's table of categories.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Achievement
{
    private readonly Func<Explanation> _explain;

    internal Achievement(Rational? percent, Func<Explanation> explain, IEnumerable<LocalizedText>? missing = null)
    {
        Percent = percent;
        _explain = explain;
        Missing = Array.AsReadOnly(missing?.ToArray() ?? []);
    }

    /// <summary>The exact percentage, 100 where the target is reached exactly; null where it is not known, which is not 0.</summary>
    public Rational? Percent { get; }

    /// <summary>The indicators with a target whose realisation is not known, and which therefore did not count.</summary>
    public IReadOnlyList<LocalizedText> Missing { get; }

    /// <summary>Where the percentage comes from, down to what was agreed and realised.</summary>
    public Explanation Explain() => _explain();

    /// <summary>The percentage, or a hyphen.</summary>
    public override string ToString() => Percent is Rational percent ? $"{percent} %" : "-";
}
