using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;

namespace AsnKinerja.Engine.Development;

/// <summary>One training of a plan, with what it closes and why it stands where it stands.</summary>
/// <remarks>Immutable.</remarks>
public sealed class Recommendation
{
    internal Recommendation(int position, Training training, IReadOnlyList<ClosedGap> closes, IReadOnlyList<Training> opens, LocalizedText reason)
    {
        Position = position;
        Training = training;
        Closes = closes;
        Opens = opens;
        Reason = reason;
    }

    /// <summary>Its place in the plan, from 1; everything that it needs stands before it.</summary>
    public int Position { get; }

    /// <summary>The training.</summary>
    public Training Training { get; }

    /// <summary>What it closes, critical gaps first; empty where it only opens the way to a later training.</summary>
    public IReadOnlyList<ClosedGap> Closes { get; }

    /// <summary>The later trainings of the plan that could not begin without it: by prerequisite, or by the level that it leads to.</summary>
    public IReadOnlyList<Training> Opens { get; }

    /// <summary>Why: which gap, from and to which level, what share of it, and why before the next one.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The weighted critical gap that it closes.</summary>
    public Rational CriticalClosed => Sum(isCritical: true);

    /// <summary>The weighted gap in other competencies that it closes.</summary>
    public Rational OtherClosed => Sum(isCritical: false);

    /// <summary>The training's id.</summary>
    public override string ToString() => Training.Id;

    private Rational Sum(bool isCritical) =>
        Closes.Where(closed => closed.Gap.IsCritical == isCritical).Aggregate(Rational.Zero, (sum, closed) => sum + closed.Weighted);
}
