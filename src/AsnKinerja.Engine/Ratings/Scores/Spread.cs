using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Scales;

namespace AsnKinerja.Engine.Ratings;

/// <summary>How far raters agree, in words.</summary>
public enum Agreement
{
    /// <summary>Fewer than two raters: agreement cannot be estimated.</summary>
    NotEstimable,

    /// <summary>On average raters are more than a sixth of the scale's points from their mean.</summary>
    Low,

    /// <summary>Between low and high.</summary>
    Medium,

    /// <summary>On average raters are less than a twelfth of the scale's points from their mean.</summary>
    High,
}

/// <summary>How far apart raters are, in points of the scale.</summary>
/// <remarks>
/// Each rater who counts has one view: on an item the value given, on a competency or overall the weighted mean of what the
/// rater answered. The spread is between these views. It describes the panel, never the person, and changes no score. The
/// cut-offs of <see cref="Agreement"/> are this library's choice (<c>unverified</c>). Immutable.
/// </remarks>
public sealed record Spread
{
    private Spread(Sample views, Scale scale)
    {
        Raters = views.Count;
        Lowest = views.Minimum()!.Value;
        Highest = views.Maximum()!.Value;
        MeanAbsoluteDeviation = views.MeanAbsoluteDeviation()!.Value;
        Variance = views.Variance();
        StandardDeviation = views.StandardDeviation(new RoundingRule(4))?.ToDecimal();
        Agreement = InWords(MeanAbsoluteDeviation, Raters, scale);
    }

    /// <summary>How many raters.</summary>
    public int Raters { get; }

    /// <summary>The lowest view.</summary>
    public Rational Lowest { get; }

    /// <summary>The highest view.</summary>
    public Rational Highest { get; }

    /// <summary>The mean distance from the raters' mean, exact, in points of the scale.</summary>
    public Rational MeanAbsoluteDeviation { get; }

    /// <summary>The variance (n - 1), exact, in squared points of the scale; null for one rater.</summary>
    public Rational? Variance { get; }

    /// <summary>The standard deviation (n - 1) to four digits, for display; null for one rater.</summary>
    public decimal? StandardDeviation { get; }

    /// <summary>The same in words.</summary>
    public Agreement Agreement { get; }

    internal static Spread? Of(Rational[] views, Scale scale) => views.Length == 0 ? null : new Spread(Sample.Of(views), scale);

    // Mean absolute deviation against the number of scale points: above a sixth is low, below a twelfth high.
    private static Agreement InWords(Rational deviation, int raters, Scale scale)
    {
        if (raters < 2) return Agreement.NotEstimable;
        Rational points = scale.Levels.Count > 0 ? scale.Levels.Count : scale.Maximum - scale.Minimum;
        if (deviation > points / 6) return Agreement.Low;
        return deviation < points / 12 ? Agreement.High : Agreement.Medium;
    }
}
