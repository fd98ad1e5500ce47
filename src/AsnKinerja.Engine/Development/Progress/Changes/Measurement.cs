using AsnKinerja.Engine.Localization;
using AsnKinerja.Engine.Numerics;
using AsnKinerja.Engine.Periods;
using AsnKinerja.Engine.Ratings;

namespace AsnKinerja.Engine.Development;

/// <summary>What one period says about one thing: a value with its raters, or that there is none and why.</summary>
/// <remarks>A period without a value stays without one: it is not 0, and nothing is put in its place. Immutable.</remarks>
public sealed record Measurement
{
    private Measurement(AppraisalPeriod period, Rational? value, RaterPanel panel)
    {
        Period = Throw.IfNull(period);
        Value = value;
        Panel = panel;
    }

    /// <summary>The period. The value is taken as that of its last day, on which an evaluation looks back.</summary>
    public AppraisalPeriod Period { get; }

    /// <summary>The exact value in the unit of what is measured, or null where there is none.</summary>
    public Rational? Value { get; }

    /// <summary>The raters behind the value.</summary>
    public RaterPanel Panel { get; }

    /// <summary>What a reader must know: why there is no value, or how it was translated; null where there is nothing to say.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>A value with its raters.</summary>
    /// <param name="period">The period.</param>
    /// <param name="value">The value.</param>
    /// <param name="panel">The raters; unknown where it is left out, and so is the uncertainty then.</param>
    public static Measurement Of(AppraisalPeriod period, Rational value, RaterPanel? panel = null) => new(period, value, panel ?? RaterPanel.Unknown);

    /// <summary>A score with the raters who count in it; a score without a value is a missing one.</summary>
    /// <param name="period">The period.</param>
    /// <param name="score">The score of an item, of a competency, or overall.</param>
    public static Measurement Of(AppraisalPeriod period, Score score) =>
        Throw.IfNull(score).Exact is Rational exact ? new(period, exact, RaterPanel.Of(score)) : Missing(period, NobodyRated);

    /// <summary>A period of which it is known that there is no value.</summary>
    /// <param name="period">The period.</param>
    /// <param name="reason">Why there is none.</param>
    public static Measurement Missing(AppraisalPeriod period, LocalizedText reason) => new(period, null, RaterPanel.Unknown) { Note = reason };

    internal static LocalizedText NobodyRated { get; } = new("tidak seorang pun memberi nilai", "nobody gave a value");

    internal static LocalizedText NoRecord { get; } = new("tidak ada catatan", "there is no record");
}
