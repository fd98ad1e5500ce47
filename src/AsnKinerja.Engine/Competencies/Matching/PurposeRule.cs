using System.Collections.Generic;
using System.Linq;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Rules;

namespace AsnKinerja.Engine.Competencies;

/// <summary>The categories of one purpose with the percentages from which they begin.</summary>
/// <remarks>Immutable.</remarks>
public sealed class PurposeRule
{
    internal PurposeRule(MatchPurpose purpose, BandTable<MatchCategory> categories, Citation? citation, Citation? thresholds)
    {
        Purpose = purpose;
        Categories = categories;
        Citation = citation;
        ThresholdsCitation = thresholds;
    }

    /// <summary>The purpose.</summary>
    public MatchPurpose Purpose { get; }

    /// <summary>The categories, by percentage; they leave no hole from 0 upwards.</summary>
    public BandTable<MatchCategory> Categories { get; }

    /// <summary>Where the set of categories stands.</summary>
    public Citation? Citation { get; }

    /// <summary>Where the percentages stand.</summary>
    public Citation? ThresholdsCitation { get; }

    /// <summary>The category of an exact percentage, 0 or more; one above the table's end has the topmost.</summary>
    /// <param name="percent">The exact percentage.</param>
    public MatchCategory Of(Rational percent)
    {
        EffectiveBand<MatchCategory> top = Categories.Bands[Categories.Bands.Count - 1];
        return percent > top.To ? top.Value : Categories.Lookup(percent);
    }

    /// <summary>The edges between categories, from the lowest.</summary>
    internal IEnumerable<Rational> Thresholds => Categories.Bands.Skip(1).Select(band => band.From!.Value);

    internal IReadOnlyList<Citation> Citations => [.. new[] { Citation, ThresholdsCitation }.OfType<Citation>().Distinct()];
}
