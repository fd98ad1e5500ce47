using System;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Scales;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <content>Where a realisation stands.</content>
public sealed partial record Target
{
    /// <summary>Where a realisation stands: on target meets the expectation, better is above, worse is below.</summary>
    /// <param name="realised">The number realised, in <see cref="Unit"/>.</param>
    /// <remarks>A range is met everywhere inside. Where neither side is better, and with zero tolerance, off target is below. A table is met at 100 %.</remarks>
    /// <exception cref="InvalidOperationException">The target is a day.</exception>
    public ExpectationRating Standing(Rational realised)
    {
        if (Due is LocalDate due) throw new InvalidOperationException($"The milestone of {IsoDay.Text(due)} is reached on a day, not at the number {realised}.");
        if (Points is TargetTable table) return Rated(table.PercentAt(realised).CompareTo(100));
        int side = realised < Low!.Value ? -1 : realised > High!.Value ? 1 : 0;
        return Rated(Polarity == Polarity.Zero || Direction == RangeDirection.Inside ? -Math.Abs(side) : IsUpward ? side : -side);
    }

    /// <summary>Where a milestone stands: on its day it meets the expectation, earlier is above, later is below.</summary>
    /// <param name="realisedOn">The day on which it was realised.</param>
    /// <exception cref="InvalidOperationException">The target is a number.</exception>
    public ExpectationRating Standing(LocalDate realisedOn) => Due is LocalDate due
        ? Rated(due.CompareTo(IsoDay.Of(realisedOn)))
        : throw new InvalidOperationException($"The target '{InWords().English}' is reached at a number, not on the day {IsoDay.Text(IsoDay.Of(realisedOn))}.");

    private static ExpectationRating Rated(int better) =>
        better > 0 ? ExpectationRating.Above : better == 0 ? ExpectationRating.Meets : ExpectationRating.Below;
}
