using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A score adjusted for the severity of those who rated, beside the official one and never instead of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AdjustedScore
{
    private readonly double _mean;
    private readonly double _raters;

    internal AdjustedScore(string ratee, RatingSubset subset, double rawMean, decimal? official, Estimate adjusted, double mean, double raters)
    {
        Ratee = ratee;
        Subset = subset;
        RawMean = rawMean;
        Official = official;
        Adjusted = adjusted;
        _mean = mean;
        _raters = raters;
    }

    /// <summary>The id.</summary>
    public string Ratee { get; }

    /// <summary>Inside which adjusted scores are compared.</summary>
    public RatingSubset Subset { get; }

    /// <summary>The plain mean of the ratings.</summary>
    public double RawMean { get; }

    /// <summary>The official score, which stands; null where none was given.</summary>
    public decimal? Official { get; }

    /// <summary>The adjusted score with its interval, or why there is none.</summary>
    public Estimate Adjusted { get; }

    /// <summary>How lenient (+) or severe (-) the ratee's raters are on average, in points of the scale; null without an adjusted score.</summary>
    public double? SeverityOfRaters => Adjusted.IsKnown ? _raters : null;

    /// <summary>Why the adjusted score differs, or why there is none, in one sentence.</summary>
    public LocalizedText Reason
    {
        get
        {
            if (Adjusted.Reason is NotEstimable reason)
            {
                return new(
                    $"Tidak ada nilai tersesuaikan karena {NotEstimableWords.Of(reason).Indonesian}; {Standing.Indonesian} tetap berlaku.",
                    $"There is no adjusted score because {NotEstimableWords.Of(reason).English}; {Standing.English} stands.");
            }

            string size = Number(_raters < 0 ? -_raters : _raters), mean = Number(_mean), adjusted = Number(Adjusted.Value!.Value);
            return new(
                $"Nilai tersesuaikan {adjusted}: penilainya rata-rata {size} poin lebih {(_raters < 0 ? "ketat" : "murah hati")}, dan {Adjusted.Observations} penilaian ditarik ke arah rata-rata umum {mean}; {Standing.Indonesian} tetap berlaku.",
                $"Adjusted to {adjusted}: the raters are {size} points more {(_raters < 0 ? "severe" : "lenient")} on average, and {Adjusted.Observations} ratings are drawn towards the common mean of {mean}; {Standing.English} stands.");
        }
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Reason.English;

    private LocalizedText Standing => Official is decimal official
        ? new($"nilai resmi {official.ToString(CultureInfo.InvariantCulture)}", $"the official score of {official.ToString(CultureInfo.InvariantCulture)}")
        : new($"rata-rata biasa {Number(RawMean)}", $"the plain mean of {Number(RawMean)}");

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
