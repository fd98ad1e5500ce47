using System;
using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>What was agreed at the start of the period, and how it is reached.</summary>
/// <remarks>0 is a legal target: no complaint, no accident. Equal when everything agreed is equal. Immutable.</remarks>
public sealed partial record Target
{
    private Target(Polarity polarity, RangeDirection direction, string unit = "")
    {
        Polarity = polarity;
        Direction = direction;
        Unit = Throw.IfNull(unit).Length > 0 && string.IsNullOrWhiteSpace(unit)
            ? throw new ArgumentException("The unit is blank; leave it out for a bare number.", nameof(unit))
            : unit;
    }

    /// <summary>How the target is reached.</summary>
    public Polarity Polarity { get; }

    /// <summary>Which side of the target is the better one.</summary>
    public RangeDirection Direction { get; }

    /// <summary>Whether more is better.</summary>
    public bool IsUpward => Direction == RangeDirection.More;

    /// <summary>The number agreed, in <see cref="Unit"/>; null for a range, a day, and a table.</summary>
    public Rational? Value => Polarity == Polarity.Range ? null : Low;

    /// <summary>The lower end of what was agreed, in <see cref="Unit"/>; equal to <see cref="High"/> but for a range, null for a day, and for a table.</summary>
    public Rational? Low { get; private init; }

    /// <summary>The upper end of what was agreed, in <see cref="Unit"/>.</summary>
    public Rational? High { get; private init; }

    /// <summary>The unit, for example <c>%</c> or <c>hari</c>; empty for a bare number, and for a day.</summary>
    public string Unit { get; }

    /// <summary>The number from which the way to the target is measured; null: from 0.</summary>
    public Rational? Baseline { get; private init; }

    /// <summary>The last day on which a milestone is in time; else null.</summary>
    public LocalDate? Due { get; private init; }

    /// <summary>The first day of the time that a milestone is given; null: the first day of the plan's period.</summary>
    public LocalDate? Start { get; private init; }

    /// <summary>The table; null for other targets.</summary>
    public TargetTable? Points { get; private init; }

    /// <summary>Whether nothing better than the target can be attained, such as 100 % of all infants.</summary>
    public bool IsMaximum { get; private init; }

    /// <summary>More is better: reached from <paramref name="value"/> up.</summary>
    /// <param name="value">The number agreed.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">The unit is blank but not empty.</exception>
    public static Target AtLeast(Rational value, string unit = "") => new(Polarity.AtLeast, RangeDirection.More, unit) { Low = value, High = value };

    /// <summary>Less is better: reached from <paramref name="value"/> down.</summary>
    /// <param name="value">The number agreed.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">The unit is blank but not empty.</exception>
    public static Target AtMost(Rational value, string unit = "") => new(Polarity.AtMost, RangeDirection.Less, unit) { Low = value, High = value };

    /// <summary>Reached anywhere between two numbers, such as 80 to 90 % or 7 to 8 months.</summary>
    /// <param name="low">The lower end, which belongs to the range.</param>
    /// <param name="high">The upper end, which belongs to the range.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="direction">Which side of the range is the better one.</param>
    /// <remarks>Beyond the range, the end that is nearer is what the realisation is compared with.</remarks>
    /// <exception cref="ArgumentException">The range is upside down, or the unit is blank but not empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The direction is none of the three.</exception>
    public static Target Range(Rational low, Rational high, string unit, RangeDirection direction) =>
        low > high ? throw new ArgumentException($"The range from {low} to {high} is upside down; write the smaller number first: {high} to {low}.", nameof(low))
        : direction is < RangeDirection.More or > RangeDirection.Inside ? throw new ArgumentOutOfRangeException(nameof(direction), direction, $"{(int)direction} is no direction; use More, Less or Inside.")
        : new(Polarity.Range, direction, unit) { Low = low, High = high };

    /// <summary>Reached at one number only; more and less both miss it.</summary>
    /// <param name="value">The number agreed.</param>
    /// <param name="unit">The unit.</param>
    /// <exception cref="ArgumentException">The unit is blank but not empty.</exception>
    public static Target Exactly(Rational value, string unit = "") => new(Polarity.Exactly, RangeDirection.Inside, unit) { Low = value, High = value };

    /// <summary>Zero tolerance: 0 reaches the target, and anything else achieves nothing of it.</summary>
    /// <param name="unit">The unit.</param>
    /// <remarks>Where fewer is better short of none, use <c>AtMost(0).From(...)</c>.</remarks>
    /// <exception cref="ArgumentException">The unit is blank but not empty.</exception>
    public static Target Zero(string unit = "") => new(Polarity.Zero, RangeDirection.Less, unit) { Low = Rational.Zero, High = Rational.Zero };

    /// <summary>A milestone: reached by a day.</summary>
    /// <param name="due">The last day in time.</param>
    public static Target By(LocalDate due) => new(Polarity.Milestone, RangeDirection.Less) { Due = IsoDay.Of(due) };

    /// <summary>A table of points with straight lines between them; outside of them the nearest point counts.</summary>
    /// <param name="unit">The unit of what is realised; empty for a bare number.</param>
    /// <param name="points">What is realised, rising, and what percentage of the target it is worth, only rising or only falling; 100 is on target.</param>
    /// <exception cref="ArgumentException">The points do not rise, the percentages go up and down, are all equal or negative, or do not reach 100.</exception>
    public static Target Table(string unit, params (Rational Realised, Rational Percent)[] points) => Of(new TargetTable(isStepped: false, points), unit);

    /// <summary>A table of steps: a realisation is worth the best step that it reaches, and 0 where it reaches none.</summary>
    /// <param name="unit">The unit of what is realised; empty for a bare number.</param>
    /// <param name="points">What is realised, rising, and what percentage of the target it is worth, only rising or only falling; 100 is on target.</param>
    /// <exception cref="ArgumentException">The points do not rise, the percentages go up and down, are all equal or negative, or do not reach 100.</exception>
    public static Target Steps(string unit, params (Rational Realised, Rational Percent)[] points) => Of(new TargetTable(isStepped: true, points), unit);

    /// <summary>The same target, with the way to it measured from a number other than 0: from 10 complaints down to 0.</summary>
    /// <param name="baseline">Where the way begins, in <see cref="Unit"/>: below the target where more is better, above it where less is better.</param>
    /// <exception cref="ArgumentException">The baseline is on the target or on its better side, or the target knows no better side.</exception>
    public Target From(Rational baseline)
    {
        if (Polarity is not (Polarity.AtLeast or Polarity.AtMost or Polarity.Range) || Direction == RangeDirection.Inside) throw new ArgumentException($"The target '{InWords().English}' has no baseline ({baseline}); only one where more, or where less, is better has one.", nameof(baseline));
        Rational nearest = (IsUpward ? Low : High)!.Value;
        if (baseline == nearest) throw new ArgumentException($"The baseline {baseline} is the target itself; there would be no way to go.", nameof(baseline));
        if (baseline > nearest == IsUpward)
            throw new ArgumentException($"The baseline {baseline} is on the better side of the target {nearest}; where {(IsUpward ? "more" : "less")} is better it is {(IsUpward ? "below" : "above")} the target.", nameof(baseline));
        return this with { Baseline = baseline };
    }

    /// <summary>The same milestone, with its time counted from another day than the first one of the plan's period.</summary>
    /// <param name="first">The first day of the time given; it counts.</param>
    /// <exception cref="ArgumentException">The target is no milestone, or the day is after the one it is due.</exception>
    public Target Starting(LocalDate first) =>
        Due is not LocalDate due ? throw new ArgumentException($"The target '{InWords().English}' is no milestone and starts on no day ({IsoDay.Text(first)}).", nameof(first))
        : IsoDay.Of(first) > due ? throw new ArgumentException($"The start {IsoDay.Text(IsoDay.Of(first))} is after the day on which the milestone is due, {IsoDay.Text(due)}.", nameof(first))
        : this with { Start = IsoDay.Of(first) };

    /// <summary>The same target, as one that cannot be exceeded: nothing better can be attained.</summary>
    public Target AsMaximum() => this with { IsMaximum = true };

    /// <summary>The target in words, for example "paling sedikit 95 %".</summary>
    public LocalizedText InWords() => TargetWords.Of(this);

    private static Target Of(TargetTable table, string unit) =>
        new(Polarity.Table, table.IsRising ? RangeDirection.More : RangeDirection.Less, unit) { Points = table };
}
