using System;
using System.Globalization;
using AsnKinerja.Engine.Localization;

namespace AsnKinerja.Engine.Fairness;

/// <summary>How severe one rater is against the raters of the same subset.</summary>
/// <remarks>An observation about ratings, never an accusation: severity can be right where the others are wrong. Immutable.</remarks>
public sealed class RaterStanding
{
    internal RaterStanding(string rater, RatingSubset subset, double rawMean, Estimate effect, SeverityVerdict verdict)
    {
        Rater = rater;
        Subset = subset;
        RawMean = rawMean;
        Effect = effect;
        Verdict = verdict;
    }

    /// <summary>The id.</summary>
    public string Rater { get; }

    /// <summary>Inside which raters are compared.</summary>
    public RatingSubset Subset { get; }

    /// <summary>The mean of what the rater gave; it mixes severity with who was rated.</summary>
    public double RawMean { get; }

    /// <summary>Points of the scale above (+, lenient) or below (-, severe) the subset's raters on the same people, or why there is none.</summary>
    public Estimate Effect { get; }

    /// <summary>What that means.</summary>
    public SeverityVerdict Verdict { get; }

    /// <summary>The same in one sentence.</summary>
    public LocalizedText Words => Verdict switch
    {
        SeverityVerdict.NotKnown => new(
            $"Keketatan '{Rater}' tidak dapat dibandingkan: {NotEstimableWords.Of(Effect.Reason!.Value).Indonesian}.",
            $"The severity of '{Rater}' cannot be compared: {NotEstimableWords.Of(Effect.Reason!.Value).English}."),
        SeverityVerdict.Unremarkable => new(
            $"'{Rater}' tidak berbeda mencolok dari penilai lain atas orang yang sama ({Shown}).",
            $"'{Rater}' does not stand out among the raters of the same people ({Shown})."),
        SeverityVerdict.Severe => new(
            $"'{Rater}' memberi {Size} poin lebih rendah daripada penilai lain atas orang yang sama ({Shown}).",
            $"'{Rater}' gives {Size} points less than others give to the same people ({Shown})."),
        _ => new(
            $"'{Rater}' memberi {Size} poin lebih tinggi daripada penilai lain atas orang yang sama ({Shown}).",
            $"'{Rater}' gives {Size} points more than others give to the same people ({Shown})."),
    };

    /// <summary>The sentence in English.</summary>
    public override string ToString() => Words.English;

    private string Size => Math.Abs(Effect.Value!.Value).ToString("0.00", CultureInfo.InvariantCulture);

    private string Shown => string.Format(CultureInfo.InvariantCulture, "{0:+0.00;-0.00;0.00} ± {1:0.00}, n = {2}", Effect.Value, (Effect.Interval!.Value.Upper - Effect.Interval.Value.Lower) / 2, Effect.Observations);
}
