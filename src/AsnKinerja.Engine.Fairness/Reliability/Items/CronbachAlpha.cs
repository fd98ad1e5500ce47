using System;
using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Explanations;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How far the items of an instrument measure the same: Cronbach's alpha (1951) with what each item adds. A property of the instrument in a population.</summary>
/// <remarks>Only rows with an answer to every item count. Immutable.</remarks>
public sealed class CronbachAlpha
{
    internal CronbachAlpha(Estimate raw, Estimate standardised, Estimate averageCorrelation, Estimate guttmanLambda6, Estimate error, double? totalDeviation, IReadOnlyList<ItemStatistic> items, int leftOut)
    {
        Raw = raw;
        Standardised = standardised;
        AverageCorrelation = averageCorrelation;
        GuttmanLambda6 = guttmanLambda6;
        StandardError = error;
        TotalDeviation = totalDeviation;
        Items = items;
        LeftOut = leftOut;
    }

    /// <summary>Alpha from the covariances, at most 1, with the exact interval of Feldt (1965). n is the rows. It can be negative and is never set to 0.</summary>
    public Estimate Raw { get; }

    /// <summary>Alpha from the correlations: as if all items had the same spread.</summary>
    public Estimate Standardised { get; }

    /// <summary>The mean correlation of two items, from -1 to 1.</summary>
    public Estimate AverageCorrelation { get; }

    /// <summary>Guttman's lambda 6 (1945), from what the other items tell of each.</summary>
    public Estimate GuttmanLambda6 { get; }

    /// <summary>The standard error of measurement of the sum of the items, in points: SD × √(1 - alpha).</summary>
    public Estimate StandardError { get; }

    /// <summary>The standard deviation of the sum of the items; null with fewer than two rows.</summary>
    public double? TotalDeviation { get; }

    /// <summary>The items in the order of the columns; empty where alpha cannot be estimated.</summary>
    public IReadOnlyList<ItemStatistic> Items { get; }

    /// <summary>How many rows are left out because an answer is missing.</summary>
    public int LeftOut { get; }

    /// <summary>Alpha and the items.</summary>
    /// <param name="answers">A row for each ratee (or respondent), a column for each item.</param>
    /// <param name="level">The level of confidence of the interval, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public static CronbachAlpha Of(RatingMatrix answers, double level = 0.95)
    {
        Interval.Check(level);
        return AlphaCalculation.Of(Throw.IfNull(answers), level);
    }

    /// <summary>Alpha, its error, and every item's own correlation, as a step of an explanation.</summary>
    public Explanation Explain() => new(
        new("Konsistensi butir", "Consistency of the items"), Operation.Summary,
        new[] { Raw, Standardised, StandardError }.Select(one => new Operand(one.Explain())).Concat(Items.Select(item => new Operand(Item(item)))));

    private static Explanation Item(ItemStatistic item) =>
        new(LocalizedText.Same(item.Item), Operation.Summary, [new(item.ItemRest.Explain()), new(item.AlphaIfDropped.Explain())]);
}
