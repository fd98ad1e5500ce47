using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>A score adjusted for the severity of those who rated, beside the official one and never instead of it.</summary>
/// <remarks>Immutable.</remarks>
public sealed class AdjustedScore
{
    private readonly double _mean;
    private readonly double _raters;
    private readonly double _groups;
    private readonly bool _isAlike;

    internal AdjustedScore(string ratee, RatingSubset subset, double rawMean, decimal? official, Estimate adjusted, double mean, double raters, double groups, bool isAlike)
    {
        Ratee = ratee;
        Subset = subset;
        RawMean = rawMean;
        Official = official;
        Adjusted = adjusted;
        _mean = mean;
        _raters = raters;
        _groups = groups;
        _isAlike = isAlike;
    }

    /// <summary>The id.</summary>
    public string Ratee { get; }

    /// <summary>Inside which adjusted scores are compared.</summary>
    public RatingSubset Subset { get; }

    /// <summary>The plain mean of the ratings.</summary>
    public double RawMean { get; }

    /// <summary>The official score, which stands; null where none was given.</summary>
    public decimal? Official { get; }

    /// <summary>The adjusted score with its interval, or why there is none. Where people do not differ by more than chance it is the common mean, without an interval.</summary>
    public Estimate Adjusted { get; }

    /// <summary>How lenient (+) or severe (-) the ratee's raters are on average, in points of the scale; null without an adjusted score.</summary>
    public double? SeverityOfRaters => Adjusted.IsKnown ? _raters : null;

    /// <summary>
    /// How much more (+) or less (-) the groups give from which the ratee happened to be rated than the mix of groups in all ratings: the adjusted score is
    /// as of that mix, whatever the ratee's own was. 0 without groups or without a group effect; null without an adjusted score.
    /// </summary>
    public double? ShiftOfGroups => Adjusted.IsKnown ? _groups : null;

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

            string adjusted = ScalePoints.Score(Adjusted.Value!.Value);
            return new(
                $"Nilai tersesuaikan {adjusted}: penilainya rata-rata {Raters.Indonesian}, {Groups.Indonesian}dan {Drawn.Indonesian}; {Standing.Indonesian} tetap berlaku.",
                $"Adjusted to {adjusted}: the raters are {Raters.English} on average, {Groups.English}and {Drawn.English}; {Standing.English} stands.");
        }
    }

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Reason.English;

    private LocalizedText Raters => ScalePoints.IsNothing(_raters) ? new("tidak lebih ketat atau lebih murah hati", "neither more severe nor more lenient")
        : _raters < 0 ? new($"{ScalePoints.Size(_raters)} poin lebih ketat", $"{ScalePoints.Size(_raters)} points more severe")
        : new($"{ScalePoints.Size(_raters)} poin lebih murah hati", $"{ScalePoints.Size(_raters)} points more lenient");

    private LocalizedText Groups => ScalePoints.IsNothing(_groups) ? new("", "")
        : new(
            $"kelompok-kelompoknya memberi {ScalePoints.Size(_groups)} poin lebih {(_groups < 0 ? "rendah" : "tinggi")} daripada susunan umum, ",
            $"their groups give {ScalePoints.Size(_groups)} points {(_groups < 0 ? "less" : "more")} than the usual mix, ");

    private LocalizedText Drawn => _isAlike
        ? new($"karena orang tidak berbeda melebihi kebetulan, semuanya mendapat rata-rata umum {ScalePoints.Score(_mean)}", $"because people do not differ by more than chance, all get the common mean of {ScalePoints.Score(_mean)}")
        : new(
            $"{Adjusted.Observations} penilaian ditarik ke arah rata-rata umum {ScalePoints.Score(_mean)}",
            $"{Adjusted.Observations} {(Adjusted.Observations == 1 ? "rating is" : "ratings are")} drawn towards the common mean of {ScalePoints.Score(_mean)}");

    private LocalizedText Standing => Official is decimal official
        ? new($"nilai resmi {official.ToString(CultureInfo.InvariantCulture)}", $"the official score of {official.ToString(CultureInfo.InvariantCulture)}")
        : new($"rata-rata biasa {ScalePoints.Score(RawMean)}", $"the plain mean of {ScalePoints.Score(RawMean)}");
}
