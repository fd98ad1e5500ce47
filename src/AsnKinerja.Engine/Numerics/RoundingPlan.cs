using System;

namespace AsnKinerja.Engine.Numerics;

/// <summary>Where in a calculation numbers are rounded.</summary>
[Flags]
public enum RoundingPlaces
{
    /// <summary>The outcome alone, once, when it is shown.</summary>
    Result = 1,

    /// <summary>Each intermediate result that other results are combined from, such as the score of an item or a competency.</summary>
    Subtotals = 2,

    /// <summary>Each operand of the innermost results, such as the value of one rater group, before it is combined with others.</summary>
    Terms = 4,

    /// <summary>Every operand, every intermediate result and the outcome.</summary>
    EveryStep = Result | Subtotals | Terms,
}

/// <summary>How a calculation is rounded: to how many digits, which way ties go, and where.</summary>
/// <param name="Rule">Digits and mode.</param>
/// <param name="Where">The places that are rounded; at least one.</param>
/// <exception cref="ArgumentOutOfRangeException"><paramref name="Where"/> names no place, or one that does not exist.</exception>
/// <remarks>What is not rounded stays exact. Immutable; equal by value.</remarks>
public sealed record RoundingPlan(RoundingRule Rule, RoundingPlaces Where)
{
    /// <summary>Two digits, half away from zero, the outcome only: the plan where a regulation names none.</summary>
    public static RoundingPlan Default { get; } = new(new RoundingRule(2), RoundingPlaces.Result);

    /// <summary>The places that are rounded; at least one.</summary>
    public RoundingPlaces Where { get; init => field = Checked(value); } = Checked(Where);

    /// <summary>The value as it goes on from <paramref name="place"/>: rounded if the plan rounds there, else unchanged.</summary>
    /// <param name="value">The exact number.</param>
    /// <param name="place">Exactly one of <see cref="RoundingPlaces.Result"/>, <see cref="RoundingPlaces.Subtotals"/> and <see cref="RoundingPlaces.Terms"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="place"/> is not exactly one place.</exception>
    public Rational Apply(Rational value, RoundingPlaces place)
    {
        if (place is not (RoundingPlaces.Result or RoundingPlaces.Subtotals or RoundingPlaces.Terms))
            throw new ArgumentOutOfRangeException(
                nameof(place), place, "A number is rounded at one place: it is the result, a subtotal or a term.");
        return (Where & place) == 0 ? value : Rule.RoundExactly(value);
    }

    /// <summary>The value as it is shown: rounded by <see cref="Rule"/>, with exactly its digits, wherever the plan rounds.</summary>
    /// <param name="value">The exact or already rounded number.</param>
    /// <exception cref="OverflowException">The rounded number has more digits than a decimal can hold.</exception>
    public decimal Display(Rational value) => Rule.Round(value);

    private static RoundingPlaces Checked(RoundingPlaces where) =>
        where != 0 && (where & ~RoundingPlaces.EveryStep) == 0
            ? where
            : throw new ArgumentOutOfRangeException(
                nameof(where), where, "A rounding plan names one or more of result, subtotals and terms.");
}
