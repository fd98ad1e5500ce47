using AsnKinerja.Engine.Numerics;
using NodaTime;

namespace AsnKinerja.Engine.Targets;

/// <summary>By which rule a realisation is held against its target.</summary>
internal enum AttainmentRule
{
    /// <summary>More is better: R / T × 100.</summary>
    Normal,

    /// <summary>Less is better: (1 + (1 - R / T)) × 100.</summary>
    Special,

    /// <summary>The way from the baseline: (R - b) / (T - b) × 100.</summary>
    FromBaseline,

    /// <summary>On target, or better than a target that no ratio can be taken of: 100.</summary>
    Reached,

    /// <summary>Worse than a target that no ratio can be taken of: 0.</summary>
    Missed,

    /// <summary>Read from the target's table.</summary>
    Table,
}

/// <summary>What a realisation attains, before any limits.</summary>
/// <param name="Rule">By which rule.</param>
/// <param name="Realised">The realisation, or the days used.</param>
/// <param name="Agreed">The end of the target that the realisation is held against, or the days given.</param>
/// <param name="Percent">The percentage.</param>
internal readonly record struct Attainment(AttainmentRule Rule, Rational Realised, Rational Agreed, Rational Percent)
{
    public static Attainment Of(Target target, Rational realised)
    {
        if (target.Points is TargetTable table) return new Attainment(AttainmentRule.Table, realised, default, table.PercentAt(realised));

        // Beyond a range, the nearer end is what counts (PermenPANRB 8/2021).
        Rational low = target.Low!.Value, high = target.High!.Value, agreed = realised < low ? low : high;
        bool isInside = low <= realised && realised <= high;
        bool isBetter = !isInside && target.Direction != RangeDirection.Inside && target.Polarity != Polarity.Zero && realised > high == target.IsUpward;
        return RuleFor(target, isInside, isBetter, realised, agreed) switch
        {
            AttainmentRule.Normal => new(AttainmentRule.Normal, realised, agreed, realised / agreed * 100),
            AttainmentRule.Special => new(AttainmentRule.Special, realised, agreed, (2 - realised / agreed) * 100),
            AttainmentRule.FromBaseline => new(
                AttainmentRule.FromBaseline, realised, agreed, (realised - target.Baseline!.Value) / (agreed - target.Baseline.Value) * 100),
            AttainmentRule.Reached => new(AttainmentRule.Reached, realised, agreed, 100),
            _ => new(AttainmentRule.Missed, realised, agreed, Rational.Zero),
        };
    }

    /// <summary>The days used of the days given, both counted from the same first day, which counts as the last ones do.</summary>
    public static Attainment OfDays(LocalDate first, LocalDate due, LocalDate realisedOn)
    {
        Rational given = Period.DaysBetween(first, due) + 1, used = Rational.Max(Period.DaysBetween(first, realisedOn) + 1, Rational.Zero);
        return new(AttainmentRule.Special, used, given, (2 - used / given) * 100);
    }

    // There is no ratio to 0, nor one with a meaning to a negative number: then only whether the target is reached counts.
    private static AttainmentRule RuleFor(Target target, bool isInside, bool isBetter, Rational realised, Rational agreed)
    {
        bool hasFormula = target.Polarity is Polarity.AtLeast or Polarity.AtMost || !isInside;
        if (hasFormula && target.Baseline is not null) return AttainmentRule.FromBaseline;
        if (hasFormula && target.Polarity != Polarity.Zero && agreed.Sign > 0)
            return target.Direction == RangeDirection.More || (target.Direction == RangeDirection.Inside && realised < agreed) ? AttainmentRule.Normal : AttainmentRule.Special;
        return isInside || isBetter ? AttainmentRule.Reached : AttainmentRule.Missed;
    }
}
